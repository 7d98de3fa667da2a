// What the main process says in lines, in the language of the window. Pure, but for the language.

import type { TFunction } from 'i18next'
import type { Said } from '../../src-main/contract/said.ts'
import { readableValue } from './readable-value.ts'

/** The line as the catalogue has it, with instants as days; a text that is no sentence as it is. */
export function saidText(line: Said, t: TFunction): string {
  if (typeof line === 'string') return line
  const values = Object.entries(line.values).map(([name, value]) => [
    name,
    typeof value === 'object' ? saidText(value, t) : readableValue(value),
  ])
  return t(`extension.${line.code}`, { ...Object.fromEntries(values) })
}
