// The tree of trust that the keep knows: authorities under their issuers, end entities under theirs, many end
// entities of one issuer as one node.

import { z } from 'zod'
import { certificateState } from './certificate.ts'
import { procedure } from './procedure.ts'
import { instant, sha256 } from './values.ts'

/** Several end entities of one issuer: how many, and how many of them are in which state, if any is. */
export const treeGroup = z.object({
  count: z.number().int(),
  states: z.partialRecord(certificateState, z.number().int()),
})
export type TreeGroup = z.infer<typeof treeGroup>

/** A node: an authority with all its generations, or an end entity. */
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
  /** Its end entities, where they are too many to be nodes of their own. */
  group: treeGroup.nullable(),
})
export type TreeNode = z.infer<typeof treeNode>

export const trustTreeProcedures = {
  'trust.tree': procedure({
    effect: 'read',
    needs: 'keep',
    summary: 'Show the tree of trust from the roots to the developers, today or at another instant',
    input: z.strictObject({
      at: instant
        .nullable()
        .default(null)
        .describe('as the tree was then, or will be if nothing happens; as it is, unless given'),
    }),
    output: z.object({
      nodes: z.array(treeNode),
      /** End entities whose issuer the keep does not know, where they are too many to be nodes. */
      strangers: treeGroup.nullable(),
      /** From the first authority's beginning to the last one's end; null in an empty keep. */
      lifetime: z.object({ notBefore: instant, notAfter: instant }).nullable(),
    }),
  }),
} as const
