// Trust: the tree that the window draws, and the verbs about certification paths, whose words are path.ts.

import { z } from 'zod'
import { certificateState } from './certificate.ts'
import { pathAnswer, pathExplanation, pathQuestion } from './path.ts'
import { procedure } from './procedure.ts'
import { instant, sha256 } from './values.ts'

/** A node of the tree: an authority with all its generations, or an end entity. */
export const treeNode = z.object({
  /** The authority's id, or the SHA-256 of the end entity's certificate. */
  id: z.string(),
  parent: z.string().nullable(),
  certifies: z.enum(['root', 'subordinate', 'endEntity']),
  title: z.string(),
  subject: z.string(),
  state: certificateState,
  key: z.enum(['here', 'elsewhere']),
  notAfter: instant,
  certificate: sha256,
  /** Ids of the authorities that cross-certified it, beside its parent. */
  crossCertifiedBy: z.array(z.string()),
  /** The authority's name in the keep, for commands; null for an end entity. */
  name: z.string().nullable(),
})
export type TreeNode = z.infer<typeof treeNode>

export const trustProcedures = {
  'trust.tree': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show the tree of trust from the roots to the developers',
    input: z.strictObject({}),
    output: z.object({ nodes: z.array(treeNode) }),
  }),
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
