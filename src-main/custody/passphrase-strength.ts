// How long a passphrase would resist guessing, by zxcvbn. The dictionaries are large, so they are loaded at
// the first estimate. Whether a weak one is taken all the same is the authority's to decide.

import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { RootkeepError } from '../contract/errors.ts'

/** The fewest characters (code points after NFC) and the lowest score that are taken without insisting. */
const minimumCharacters = 12
const minimumScore = 3

export interface PassphraseStrength {
  /** 0 (guessed at once) to 4 (out of reach). */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly guessesLog10: number
  /** Long enough and of a high enough score. */
  readonly acceptable: boolean
  readonly warning: string | null
  readonly suggestions: readonly string[]
}

let estimator: Promise<ZxcvbnFactory> | undefined

/** Estimates the strength of a passphrase as typed; `warning` and `suggestions` are English sentences. */
export async function estimatePassphrase(passphrase: string): Promise<PassphraseStrength> {
  estimator ??= loadEstimator()
  const normal = passphrase.normalize('NFC')
  const { score, guessesLog10, feedback } = (await estimator).check(normal)
  const acceptable = score >= minimumScore && [...normal].length >= minimumCharacters
  const { warning, suggestions } = feedback
  return { score, guessesLog10, acceptable, warning: warning || null, suggestions }
}

/** Throws `vault.weak-passphrase` for a passphrase that is too short or too easily guessed. */
export async function assertStrongPassphrase(passphrase: string): Promise<void> {
  const { acceptable, score, warning, suggestions } = await estimatePassphrase(passphrase)
  if (acceptable) return
  throw new RootkeepError(
    'vault.weak-passphrase',
    `A passphrase needs at least ${minimumCharacters} characters that are hard to guess.`,
    { score, minimumScore, minimumCharacters, warning, suggestions },
  )
}

async function loadEstimator(): Promise<ZxcvbnFactory> {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
  })
}
