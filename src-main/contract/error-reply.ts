// The form in which an error crosses a process, checked. Apart from the errors themselves, which every room throws and
// which need no schema.

import { z } from 'zod'
import { type ErrorReply, errorCodes } from './errors.ts'

export const errorReply: z.ZodType<ErrorReply> = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  details: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]),
  ),
})
