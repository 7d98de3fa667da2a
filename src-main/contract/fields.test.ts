import { describe, expect, test } from 'vitest'
import { commandNames } from '../cli/arguments.ts'
import { fieldsOf, kebab } from './fields.ts'

describe('fieldsOf', () => {
  test('can say every field of every command with a flag', () => {
    const unsayable = commandNames.flatMap((name) =>
      fieldsOf(name)
        .filter((field) => field.kind === 'structure')
        .map((field) => `${name} ${field.name}`),
    )
    expect(unsayable).toEqual([])
  })

  test.each([
    {
      name: 'vault.create',
      field: 'passphrase',
      is: { kind: 'secret', flag: 'passphrase-file', required: true },
    },
    { name: 'vault.create', field: 'insist', is: { kind: 'text', choices: ['I accept a weak passphrase'] } },
    { name: 'trust.validate', field: 'anchors', is: { kind: 'file', content: 'pem-or-der', list: true } },
    {
      name: 'trust.validate',
      field: 'ocsp',
      is: { kind: 'file', content: 'bytes', list: true, alias: null },
    },
    {
      name: 'trust.validate',
      field: 'at',
      is: { placeholder: 'INSTANT', required: false, defaultValue: null },
    },
    { name: 'trust.validate', field: 'policies', is: { alias: 'policy', placeholder: 'OID' } },
    {
      name: 'trust.validate',
      field: 'names',
      is: { alias: 'name', kind: 'presented-name', required: false },
    },
    { name: 'trust.validate', field: 'maxDepth', is: { flag: 'max-depth', kind: 'number' } },
    {
      name: 'certificate.prepare',
      field: 'subjectAltNames',
      is: { alias: 'subject-alt-name', kind: 'general-name' },
    },
    { name: 'certificate.prepare', field: 'requestId', is: { flag: 'request-id', required: false } },
    { name: 'certificate.list', field: 'limit', is: { kind: 'number', defaultValue: 100 } },
    { name: 'request.import', field: 'requests', is: { kind: 'files', required: true } },
    { name: 'revocation.revoke', field: 'serialNumber', is: { kind: 'hex', flag: 'serial-number' } },
    { name: 'profile.check', field: 'yaml', is: { kind: 'file', content: 'text' } },
  ] as const)('reads $field of $name', ({ name, field, is }) => {
    expect(fieldsOf(name).find((one) => one.name === field)).toMatchObject(is)
  })
})

describe('kebab', () => {
  test('puts a hyphen before each capital', () => {
    expect(['subjectAltNames', 'sha256', 'crlNumber'].map(kebab)).toEqual([
      'subject-alt-names',
      'sha256',
      'crl-number',
    ])
  })
})
