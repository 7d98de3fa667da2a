// Trust: the verbs about certification paths, whose words are path.ts; the tree's are trust-tree.ts.

import { z } from 'zod'
import { pathAnswer, pathExplanation, pathQuestion } from './path.ts'
import { procedure } from './procedure.ts'
import { trustTreeProcedures } from './trust-tree.ts'

export const trustProcedures = {
  ...trustTreeProcedures,
  'trust.validate': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Build and validate a certification path, and say why it is or is not valid',
    input: pathQuestion,
    output: pathAnswer,
  }),
  'trust.explain': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Say in words why a certificate is or is not trusted, path by path',
    input: z.strictObject({
      ...pathQuestion.shape,
      all: z.boolean().default(false).describe('every path that was tried, not only the best'),
    }),
    output: pathExplanation,
    principal: { field: 'text', form: 'text' },
  }),
} as const
