// Acts on a certificate that is there already: issued anew for its key or for another, taken in from elsewhere,
// compared with another.

import { z } from 'zod'
import { certificateSummary, issued, validity } from './certificate.ts'
import { procedure } from './procedure.ts'
import { said } from './said.ts'
import { finding, pemOrDer, sha256 } from './values.ts'

/** A certificate of the keep, by fingerprint or as a file. */
const choice = {
  sha256: sha256.optional().describe('the fingerprint of one in the keep'),
  certificate: pemOrDer.optional().describe('or the certificate as a file'),
}
const anew = {
  ...choice,
  profile: z.string().max(64).optional().describe('that of the certificate, as it is now, unless given'),
  ...validity,
}

const comparedField = z.object({
  /** RFC 5280's name of the field, or an extension's. */
  field: z.string(),
  first: z.string().nullable(),
  second: z.string().nullable(),
  /** `equivalent`: other octets, and the same by the rule of RFC 5280 §7.1. */
  verdict: z.enum(['same', 'equivalent', 'different']),
  /** What both say, for whoever says it in another language; of an extension only. */
  said: z
    .object({ first: z.array(said).readonly().nullable(), second: z.array(said).readonly().nullable() })
    .optional(),
})
export type ComparedField = z.infer<typeof comparedField>

export const certificateActProcedures = {
  'certificate.renew': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue a certificate anew: same key and names, new serial number and validity',
    input: z.strictObject(anew),
    output: issued,
    principal: { field: 'pem', form: 'text' },
  }),
  'certificate.rekey': procedure({
    effect: 'sign',
    needs: 'unlocked',
    summary: 'Issue a certificate anew for another key: same names, a new request or self-signed certificate',
    input: z.strictObject({
      ...anew,
      request: pemOrDer.optional().describe('a PKCS#10 request of the new key'),
      requestId: z.string().max(64).optional().describe('or the id of one in the inbox'),
      selfSigned: pemOrDer.optional().describe('or a self-signed certificate of it'),
      supersede: z.boolean().default(false).describe('revoke the old certificate as superseded'),
    }),
    output: issued,
    principal: { field: 'pem', form: 'text' },
  }),
  'certificate.import': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Take in a certificate that was issued elsewhere, for lists, exports and the tree',
    input: z.strictObject({ certificate: pemOrDer }),
    output: z.object({
      certificate: certificateSummary,
      /** True when this keep had it already. */
      known: z.boolean(),
      findings: z.array(finding),
    }),
  }),
  'certificate.compare': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Compare two certificates field by field, or a certificate with the request that asked for it',
    input: z.strictObject({
      ...choice,
      otherSha256: sha256.optional().describe('the fingerprint of the second'),
      other: pemOrDer.optional().describe('or the second as a file: a certificate or a request'),
    }),
    output: z.object({
      /** Whether they are the same octets. */
      same: z.boolean(),
      fields: z.array(comparedField),
    }),
  }),
} as const
