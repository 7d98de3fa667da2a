// A certificate profile: what an issuer puts into a certificate, and what it may take over from a request.
// Written as YAML in resources/profiles; the field names are RFC 5280's.

import { z } from 'zod'
import { keyAlgorithm } from './key-algorithm.ts'
import { procedure } from './procedure.ts'
import { contradictionsOf } from './profile-contradiction.ts'
import { profileFields } from './profile-fields.ts'
import { finding, hint } from './values.ts'

export const profile = profileFields.superRefine((value, context) => {
  for (const { path, message } of contradictionsOf(value)) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
})
/** A profile as validated: every default filled in. */
export type Profile = z.infer<typeof profile>

const profileSummary = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  certifies: z.enum(['root', 'subordinate', 'endEntity']),
  keyAlgorithms: z.array(keyAlgorithm),
  days: z.number().int(),
  builtIn: z.boolean(),
})
export type ProfileSummary = z.infer<typeof profileSummary>

/** A finding with its place in the YAML text; lines and columns count from 1. */
const placedFinding = finding.extend({
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
})

export const profileProcedures = {
  'profile.list': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'List the certificate profiles',
    input: z.strictObject({}),
    output: z.object({ profiles: z.array(profileSummary) }),
  }),
  'profile.show': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show a profile as YAML',
    input: z.strictObject({ profile: z.string().max(64) }),
    output: z.object({ summary: profileSummary, yaml: z.string() }),
    principal: { field: 'yaml', form: 'text' },
  }),
  'profile.schema': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Show what a profile may say, every field described, as JSON Schema',
    input: z.strictObject({}),
    output: z.object({ schema: z.string() }),
    principal: { field: 'schema', form: 'text' },
  }),
  'profile.check': procedure({
    effect: 'read',
    needs: 'nothing',
    summary: 'Check a profile and name line and column of each fault',
    input: z.strictObject({ yaml: hint(z.string().max(1024 * 1024), { file: 'text' }) }),
    output: z.object({ valid: z.boolean(), name: z.string().nullable(), findings: z.array(placedFinding) }),
  }),
  'profile.save': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Save a profile of your own into the keep; a built-in name is refused',
    input: z.strictObject({ yaml: hint(z.string().max(1024 * 1024), { file: 'text' }) }),
    output: z.object({ summary: profileSummary }),
  }),
  'profile.remove': procedure({
    effect: 'write',
    needs: 'unlocked',
    summary: 'Remove a profile of your own from the keep; the journal keeps what it said',
    input: z.strictObject({ profile: z.string().max(64) }),
    output: z.object({ removed: z.string() }),
  }),
} as const
