// What a file says of itself, as far as it can be read without a passphrase and without believing it: for whoever is
// to decide what is done with it.

import { z } from 'zod'
import { errorReply } from './error-reply.ts'
import { foreignName, instant } from './values.ts'

/** By what it is about; names are the stranger's own words, made visible. */
export const fileFacts = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('request'),
    subject: foreignName,
    keyAlgorithm: z.string(),
    /** Whether its own signature holds: the sender has the key (RFC 2986 §3). */
    proved: z.boolean(),
  }),
  z.object({
    about: z.literal('certificates'),
    /** Of a bundle, all of them; what follows is of the first. */
    count: z.number().int(),
    subject: foreignName,
    issuer: foreignName,
    selfIssued: z.boolean(),
    notAfter: instant,
  }),
  z.object({
    about: z.literal('crl'),
    issuer: foreignName,
    /** In decimal; null where it has none, or one that can't be read. */
    crlNumber: z.string().nullable(),
    thisUpdate: instant,
    nextUpdate: instant.nullable(),
    entries: z.number().int(),
  }),
  z.object({
    about: z.literal('gem'),
    name: z.string(),
    version: z.string(),
    /** The subject of the certificate that it says it was signed with; nothing of that is verified. */
    signer: foreignName.nullable(),
  }),
  /** A passphrase opens it. */
  z.object({ about: z.literal('sealed') }),
])
export type FileFacts = z.infer<typeof fileFacts>

/** At most one of `facts` and `error` says something; neither, of a kind of which nothing more is told. */
export const fileDescription = {
  facts: fileFacts.nullable(),
  /** Why it can't be taken for what it seems: damaged, empty, a signature that doesn't hold. */
  error: errorReply.nullable(),
}
