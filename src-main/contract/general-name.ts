// A GeneralName (RFC 5280 §4.2.1.6) as text, as profiles, officers and the command line write it.

import { z } from 'zod'

export const generalNameKinds = [
  'otherName',
  'rfc822Name',
  'dNSName',
  'directoryName',
  'uniformResourceIdentifier',
  'iPAddress',
  'registeredID',
] as const
/** The choices of GeneralName that are read and written here (RFC 5280 §4.2.1.6). */
export const generalNameKind = z.enum(generalNameKinds)

/** A GeneralName as text: `{kind: dNSName, value: example.org}`; directoryName as RFC 4514 text. */
export const generalName = z.strictObject({
  kind: generalNameKind.describe('the form of the name'),
  value: z
    .string()
    .min(1)
    .max(2048)
    .describe('the name as text; a directoryName as RFC 4514 writes it, an otherName as OID;UTF8:text'),
})
export type GeneralNameText = z.infer<typeof generalName>
