// The headline of a finding in the language of the window, by its code. The sentence that names what exactly was found
// is finding-sentence.ts's.

import type { TFunction } from 'i18next'
import { finding } from '../messages/en/finding.ts'

type TitledCode = keyof typeof finding extends `finding.${infer Code}` ? Code : never

/** Null for a code of which only its sentence is said. */
export function findingTitle(code: string, t: TFunction): string | null {
  return isTitled(code) ? t(`finding.${code}`) : null
}

function isTitled(code: string): code is TitledCode {
  return Object.hasOwn(finding, `finding.${code}`)
}
