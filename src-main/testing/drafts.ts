// Inputs for any procedure of the contract, made from its schema: for each field, values that the schema takes, among
// them those that are hard to say in a shell.

import fc from 'fast-check'
import type { Draft } from '../contract/command.ts'
import { type ProcedureName, procedureOf } from '../contract/contract.ts'
import { type Field, fieldsOf } from '../contract/fields.ts'
import type { NamedFile } from '../contract/values.ts'

/** Words of every format of the contract, and words that are hard on a shell or on a reader of flags. */
const texts = [
  'seattle',
  '2026-11-20T00:00:00Z',
  '2027-01-31T23:59:59Z',
  '2.5.29.32.0',
  'http://crl.example.org/{crl}?a=b&c',
  'CN=Aarón “Ron” O’Neil\\, jr.,O=A & B',
  "it's",
  '"$HOME" `id` $(id) \\ *?[a-z]~ # !',
  '-dash',
  '--issuer',
  '-',
  '~root',
  '/srv/status',
  'a=b',
  'first line\nsecond line\n',
  ' blank around ',
  '',
  'I accept a weak passphrase',
  'ab'.repeat(32),
  '0f'.repeat(20),
]
const numbers = [1, 2, 3, 7, 12, 64, 90, 365, 1024]
const pem = '-----BEGIN THING-----\nAAECAw==\n-----END THING-----\n'
const der = Buffer.from([0x30, 0x03, 0x02, 0x01, 0x00]).toString('base64')

/** Fields that a person gives, each left out now and then where the schema lets it. */
export function draftOf<K extends ProcedureName>(procedure: K): fc.Arbitrary<Draft<K>> {
  const fields = fieldsOf(procedure).filter(({ kind }) => kind !== 'secret')
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name)
  const values = Object.fromEntries(fields.map((field) => [field.name, fieldValue(procedure, field)]))
  return fc.record(values, { requiredKeys }) as fc.Arbitrary<Draft<K>>
}

function fieldValue(procedure: ProcedureName, field: Field): fc.Arbitrary<unknown> {
  const element = elementOf(field)
  const isTaken = (value: unknown) => {
    const taken = procedureOf(procedure).input.shape[field.name]?.safeParse(value)
    return taken?.success === true
  }
  const whole = field.list ? fc.array(element, { minLength: 1, maxLength: 3 }) : element
  if (field.kind === 'files') return fc.uniqueArray(namedFile, { minLength: 1, selector: ({ name }) => name })
  const seen = fc.sample(whole, { numRuns: 2000, seed: 8 }).filter(isTaken)
  if (seen.length === 0) throw new Error(`No value is known for ${procedure} ${field.name}.`)
  return fc.constantFrom(...seen)
}

function elementOf({ kind, choices, content }: Field): fc.Arbitrary<unknown> {
  if (kind === 'boolean') return fc.boolean()
  if (kind === 'number') return fc.constantFrom(...numbers)
  if (kind === 'general-name') return generalName
  if (kind === 'file') return fc.constantFrom(...contentsOf(content))
  const word = fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'grapheme' }))
  return choices.length > 0 ? fc.constantFrom(...choices) : word.filter((text) => !text.includes('\0'))
}

const generalName = fc.record({
  kind: fc.constantFrom('dNSName', 'rfc822Name', 'iPAddress', 'directoryName', 'registeredID', 'otherName'),
  value: fc.constantFrom('example.org', 'a@b.org', '10.0.0.1', '2001:db8::1', 'CN=a b,O=c', '1.2.3;UTF8:x'),
})
const namedFile: fc.Arbitrary<NamedFile> = fc.record({
  name: fc.constantFrom('a.csr', 'b c.pem', "it's.der", '$HOME.csr'),
  content: fc.constantFrom(pem, der),
})

function contentsOf(content: Field['content']): readonly string[] {
  if (content === 'text') return ['name: mine\ntitle: Mine\n']
  return content === 'bytes' ? [der] : [pem, der]
}
