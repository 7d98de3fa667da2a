// keyUsage (RFC 5280 §4.2.1.3): what the key may do.

import { keyUsageBits } from '../../contract/key-usage-bits.ts'
import { say } from '../../contract/said.ts'
import { namesOfBits, readNamedBits } from '../der/named-bits.ts'
import { namedBits } from '../der/writer.ts'
import { defineSaidExtension } from './said-extension.ts'

export type KeyUsage = (typeof keyUsageBits)[number]

/** The bits that are asserted; bits beyond the nine that have names are left out. */
export const keyUsage = defineSaidExtension<readonly KeyUsage[]>({
  name: 'keyUsage',
  read: (reader) => namesOfBits(readNamedBits(reader), keyUsageBits).filter(isKeyUsage),
  write: (usages) => namedBits(usages.map((usage) => keyUsageBits.indexOf(usage))),
  say: (usages) =>
    usages.length === 0 ? [say('keyUsage.nothing', {})] : usages.map((usage) => say(`keyUsage.${usage}`, {})),
})

function isKeyUsage(name: string): name is KeyUsage {
  return keyUsageBits.some((usage) => usage === name)
}
