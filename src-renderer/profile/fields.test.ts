import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { profile } from '../../src-main/contract/profile.ts'
import { fixedCriticality } from '../../src-main/contract/profile-extension.ts'
import { sections } from './fields.ts'

/** The extensions of RFC 5280 §4.2 that a profile decides; the others follow from the keys and the subject. */
const extensions = [
  'keyUsage',
  'certificatePolicies',
  'policyMappings',
  'subjectAltName',
  'issuerAltName',
  'subjectDirectoryAttributes',
  'basicConstraints',
  'nameConstraints',
  'policyConstraints',
  'extKeyUsage',
  'cRLDistributionPoints',
  'inhibitAnyPolicy',
  'freshestCRL',
  'authorityInfoAccess',
  'subjectInfoAccess',
]

/** What another field decides: a CA's basicConstraints are as it certifies. */
const decided = ['basicConstraints.cA', ...Object.keys(fixedCriticality).map((name) => `critical.${name}`)]

const asked: readonly string[] = sections.flatMap(({ fields }) => fields.map(({ id }) => id))

/** The paths of everything that JSON Schema says a profile may say, down to lists and plain values. */
function pathsIn(schema: z.core.JSONSchema.BaseSchema, path: string): string[] {
  const members = Object.entries(schema.properties ?? {})
  if (members.length === 0) return [path]
  return members.flatMap(([name, member]) =>
    typeof member === 'boolean' ? [] : pathsIn(member, path === '' ? name : `${path}.${name}`),
  )
}

const said = pathsIn(z.toJSONSchema(profile, { io: 'input' }), '')

describe('sections', () => {
  test('ask for everything that a profile can say, and for nothing else', () => {
    expect(asked.toSorted()).toEqual(said.filter((path) => !decided.includes(path)).toSorted())
  })

  test.each(extensions)('has a form for %s', (name) => {
    expect(asked.filter((id) => id === name || id.startsWith(`${name}.`))).not.toEqual([])
  })
})
