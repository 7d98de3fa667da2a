// Files that a person picks: the only doors through which bytes come in or go out of the window.

import { z } from 'zod'
import { procedure } from './procedure.ts'
import { namedFile, outputFile } from './values.ts'

export const fileProcedures = {
  'file.open': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Let the person pick files, or a folder of files, and read them',
    input: z.strictObject({
      title: z.string().max(200),
      extensions: z.array(z.string().max(16)).max(32),
      /** All files of a folder, whatever their extensions. */
      folder: z.boolean().default(false),
    }),
    output: z.object({ files: z.array(namedFile) }),
  }),
  'file.save': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Write public artefacts where the person says: one file, or several into a folder',
    input: z.strictObject({
      title: z.string().max(200),
      files: z.array(z.strictObject(outputFile.shape)).min(1).max(1_000_000),
      /** Into a folder, be it only one file. */
      folder: z.boolean().default(false),
    }),
    output: z.object({
      /** Where it was written; null when the person thought better of it. */
      path: z.string().nullable(),
    }),
  }),
} as const
