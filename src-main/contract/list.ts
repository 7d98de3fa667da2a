// What lists have in common: the way they are ordered, and how a whole one goes out as a file for other programs.

import { z } from 'zod'
import { hint } from './values.ts'

export const direction = z.enum(['ascending', 'descending'])
export type Direction = z.infer<typeof direction>

/** In the window the person picks the file, and a page may not name one. */
const writePath = hint(z.string().min(1).max(4096).describe('where the file is written'), { path: 'write' })

/**
 * `csv`: RFC 4180 in UTF-8 with a line of names; a cell that a spreadsheet would take for a formula (it begins with
 * `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it. `json`: one array of objects.
 */
export const listExport = {
  format: z.enum(['csv', 'json']).default('csv'),
  out: writePath.optional(),
}
export type ListFormat = z.output<typeof listExport.format>

export const exportedList = z.object({
  /** Where it was written; null when the person thought better of it. */
  path: z.string().nullable(),
  rows: z.number().int(),
})
