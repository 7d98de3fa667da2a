// The short way to `gem.verify`: the wiring of one procedure that needs no keep, without all the others, because a
// person who verifies one gem waits for the program to start. It answers what the long way answers (app.ts).

import { isRubygemsPolicy } from './artifact/gem/rubygems-policy.ts'
import { strictPolicy } from './artifact/gem/strict-policy.ts'
import { verifyGems } from './authority/gem/verifying.ts'
import type { Output } from './contract/contract.ts'
import type { Clock } from './contract/world.ts'

/** What may be asked the short way. */
export interface ShortQuestion {
  readonly files: readonly string[]
  /** One of RubyGems' own, or `strict`. */
  readonly policy: string
  readonly trustDirectory?: string | undefined
}

/** The answer, or null for a question that only the long way can answer. Throws as `gem.verify` does. */
export async function verifyGemsShortly(
  { files, policy, trustDirectory }: ShortQuestion,
  { clock, signal }: { readonly clock: Clock; readonly signal: AbortSignal },
): Promise<Output<'gem.verify'> | null> {
  const asked = isRubygemsPolicy(policy) ? policy : policy === strictPolicy.name ? strictPolicy : null
  if (asked === null || files.length === 0) return null
  const keep = { exists: false, directory: '', now: () => `${new Date(clock()).toISOString().slice(0, 19)}Z` }
  const nothingElse = { anchors: [], crls: [], ocsp: [], ownRecords: false }
  const input = { ...nothingElse, files: [...files], name: 'gem', policy, trustDirectory }
  return verifyGems({ keep, host: null }, input, { asked, context: { signal, progress: () => {} } })
}
