// What a guess at a passphrase costs, in the language of the window.

import type { TFunction } from 'i18next'
import { locale } from '../language/locale.ts'

/** `Argon2id, 192 MiB, 3 passes`, which is how the main process says it; another text as it is. */
export function costWords(derivation: string, t: TFunction): string {
  const [, algorithm, memory, passes] = /^(\w+), ([\d.]+) MiB, (\d+) pass(?:es)?$/.exec(derivation) ?? []
  if (!algorithm) return derivation
  // Binary units have no words of their own in Intl.
  const memoryWords = `${new Intl.NumberFormat(locale()).format(Number(memory))} MiB`
  return t('slot.cost', { algorithm, memory: memoryWords, count: Number(passes) })
}
