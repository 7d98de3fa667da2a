// A value that a sentence of the main process names, as the window shows it.

import { formatDay } from '../instant.ts'

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

/** An instant as a day of the window's language, or as `format` has it; all else as it is. */
export function readableValue(value: string | number, format = formatDay): string | number {
  return typeof value === 'string' && instant.test(value) ? format(value) : value
}
