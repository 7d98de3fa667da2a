// The fields of a profile as they are written in YAML, each described. What they may not say together is
// profile-contradiction.ts; the extensions are profile-extension.ts.

import { z } from 'zod'
import { keyAlgorithmList } from './key-algorithm.ts'
import { criticality, extensionFields } from './profile-extension.ts'

const attributeWord = z.string().min(1).max(128)

export const attributeEncodings = ['utf8String', 'printableString'] as const

const subject = z
  .strictObject({
    required: z
      .array(attributeWord)
      .default([])
      .describe('attribute types that must be there, as CN or 2.5.4.3'),
    allowed: z
      .array(attributeWord)
      .optional()
      .describe('the only attribute types that may be there; absent: any'),
    fixed: z
      .record(attributeWord, z.string().min(1).max(2048))
      .default({})
      .describe('values that each subject gets, whatever was asked: {O: RubyConf}'),
    order: z
      .array(attributeWord)
      .optional()
      .describe('attribute types in the order of the certificate, the most significant first; others follow'),
    encodings: z
      .record(attributeWord, z.enum(attributeEncodings))
      .default({})
      .describe('strings in another encoding than UTF8String: {O: printableString}'),
  })
  .prefault({})
  .describe('what the name of the subject must be like')

const validity = z
  .strictObject({
    days: z
      .number()
      .int()
      .min(1)
      .max(36525)
      .describe('from notBefore, where no end is asked; never beyond the issuer'),
    maximumDays: z
      .number()
      .int()
      .min(1)
      .max(36525)
      .optional()
      .describe('the most that an officer may give; absent: whatever the issuer has left'),
    alignedToMidnight: z.boolean().default(false).describe('whether it begins and ends with a day (UTC)'),
  })
  .describe('how long certificates are valid')

/** What a profile does with the extensions that a request asks for; everything not named is not granted. */
const request = z
  .strictObject({
    extensions: z
      .array(z.string().max(128))
      .default([])
      .describe('extensions that may pass into the certificate, by name (subjectAltName) or OID'),
    otherExtensions: z
      .enum(['drop', 'refuse'])
      .default('drop')
      .describe('what happens to a request that asks for anything else'),
  })
  .prefault({})
  .describe('what a request may decide')

/** By itself each field is right; `profile` checks them together. */
export const profileFields = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe('the name by which --profile finds it'),
  title: z.string().min(1).max(120).describe('its name for people'),
  description: z.string().max(2000).default('').describe('when to use it, in a sentence or two'),
  certifies: z
    .enum(['root', 'subordinate', 'endEntity'])
    .describe('a self-signed CA, a CA under an issuer, or someone who is no CA'),
  keyAlgorithms: keyAlgorithmList.describe(
    'the kinds of subject key that are accepted, each by name or all of a family: rsa, rsa-pss, ec, eddsa, ml-dsa, slh-dsa',
  ),
  rsaSignature: z
    .enum(['pkcs1', 'pss'])
    .default('pkcs1')
    .describe('how an issuer with an RSA key signs; a key of the kind rsa-pss always signs with PSS'),
  subject,
  validity,
  ...extensionFields,
  critical: criticality.describe('which extensions are critical, where the standards leave it open'),
  request,
})
export type ProfileFields = z.infer<typeof profileFields>
