// Gems and their YAML that are made to be slow or large.

import { gemOctets, makeGem } from '../gem-case/gem-maker.ts'
import { type HostileInput, megabyte, text } from './hostile-input.ts'

export const hostileGems: readonly HostileInput[] = [
  { name: 'dashes', to: ['gem.'], make: () => text('- ') },
  { name: 'maps in maps', to: ['gem.'], make: () => text('{a: ') },
  { name: 'a gem that inflates', to: ['gem.archive', 'gem.sign'], make: inflatingGem },
]

/** A hundred megabytes of zeros, in as many kilobytes. */
function inflatingGem(): Uint8Array {
  const files = [{ name: 'zeros', content: new Uint8Array(100 * megabyte) }]
  return gemOctets(makeGem({ chain: [], signer: null, files }))
}
