import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { strictPolicy } from '../../artifact/gem/strict-policy.ts'
import { gemPolicySchema, readGemPolicy } from './policy-file.ts'

const folder = new URL('../../../resources/policies/', import.meta.url)
const built = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe('readGemPolicy', () => {
  test.each(readdirSync(folder))('reads %s', (file) => {
    const { value, findings } = readGemPolicy(built(file))
    expect(findings).toEqual([])
    expect(`${value?.name}.yaml`).toBe(file)
  })

  test('reads as strict.yaml what the program has built in', () => {
    expect(readGemPolicy(built('strict.yaml')).value).toEqual(strictPolicy)
  })

  test.each([
    { fault: 'an unknown check', yaml: 'name: a\ntitle: A\nchecks:\n  sgned: true\n', line: 4, column: 3 },
    { fault: 'a word that is none', yaml: 'name: a\ntitle: A\nrevocation: maybe\n', line: 3, column: 13 },
    { fault: 'an instant that is none', yaml: 'name: a\ntitle: A\nat: yesterday\n', line: 3, column: 5 },
    { fault: 'a missing title', yaml: 'name: a\n', line: 1, column: 1 },
    {
      fault: 'an empty list',
      yaml: 'name: a\ntitle: A\nnames:\n  - gems: []\n    signers: [x]\n',
      line: 4,
      column: 11,
    },
    {
      fault: 'an anchor that is no certificate',
      yaml: 'name: a\ntitle: A\nanchors:\n  certificates:\n    - hello\n',
      line: 5,
      column: 7,
    },
    { fault: 'no YAML', yaml: 'name: [a\n', line: 2, column: 1 },
  ])('places $fault', ({ yaml, line, column }) => {
    const { value, findings } = readGemPolicy(yaml)
    expect(value).toBeNull()
    expect(findings[0]).toMatchObject({ line, column })
  })

  test('has words for every field', () => {
    expect(JSON.parse(gemPolicySchema).properties.revocation.description).toMatch(/CRL or OCSP/)
  })
})
