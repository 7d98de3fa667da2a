import { describe, expect, test } from 'vitest'
import { certify, createHierarchy } from '../testing/hierarchy.ts'
import { readCertificationRequest, writeCertificationRequest } from './certification-request.ts'
import { compareCertificates } from './comparison.ts'
import { attribute, type Name, nameOf } from './name.ts'
import { nameFromText } from './name-text.ts'
import { attributeType } from './oid.ts'

const world = createHierarchy()
const verdicts = (...pair: Parameters<typeof compareCertificates>) =>
  Object.fromEntries(compareCertificates(...pair).fields.map(({ field, verdict }) => [field, verdict]))

describe('compareCertificates', () => {
  test('calls a certificate the same as itself, in every field', () => {
    const { same, fields } = compareCertificates(world.root.certificate, world.root.certificate)
    expect(same).toBe(true)
    expect(new Set(fields.map(({ verdict }) => verdict))).toEqual(new Set(['same']))
  })

  test('names what a renewal changes, and nothing else', () => {
    const { key } = world.root
    const subject = 'CN=Test Root,O=RubyConf'
    const renewed = certify('self', { profile: 'root', subject, key, at: '2027-01-01T00:00:00Z' })
    const { same, fields } = compareCertificates(world.root.certificate, renewed.certificate)
    expect(same).toBe(false)
    expect(fields.filter(({ verdict }) => verdict !== 'same').map(({ field }) => field)).toEqual([
      'serialNumber',
      'notBefore',
      'notAfter',
      'signatureValue',
    ])
    expect(fields.find(({ field }) => field === 'notBefore')).toEqual({
      field: 'notBefore',
      first: '2026-11-20T00:00:00Z',
      second: '2027-01-01T00:00:00Z',
      verdict: 'different',
    })
  })

  test('shows an extension that one of them lacks', () => {
    const { fields } = compareCertificates(world.regional.certificate, world.developer.certificate)
    const purpose = fields.find(({ field }) => field === 'extKeyUsage')
    expect(purpose).toEqual({
      field: 'extKeyUsage',
      first: null,
      second: 'sign code',
      verdict: 'different',
      said: { first: null, second: [{ code: 'extKeyUsage.codeSigning', values: {} }] },
    })
    expect(fields.find(({ field }) => field === 'keyUsage')?.said?.first?.[0]).toEqual({
      code: 'critical',
      values: {},
    })
    expect(fields.find(({ field }) => field === 'keyUsage')?.first).toMatch(/^critical; /)
  })

  test('calls names that differ in case and string type equivalent, not the same', () => {
    const { key } = world.root
    const printable = Buffer.from('13094e414d452020204f46', 'hex') // PrintableString `NAME   OF`
    const old: Name = nameOf([[{ type: attributeType.commonName, value: printable, text: 'NAME   OF' }]])
    const anew = nameOf([[attribute(attributeType.commonName, 'name of')]])
    const [one, other] = [old, anew].map((subject) =>
      certify('self', { profile: 'root', subject: 'CN=x', key, more: { subject } }),
    )
    if (!one || !other) throw new Error('two were made')
    expect(verdicts(one.certificate, other.certificate)).toMatchObject({
      subject: 'equivalent',
      issuer: 'equivalent',
      subjectPublicKeyInfo: 'same',
    })
  })

  test('holds a certificate against the request that asked for it, in what both have', () => {
    const { signer } = world.developer.key
    const asked = readCertificationRequest(
      writeCertificationRequest(nameFromText('CN=Someone Else'), [], signer),
    )
    const compared = verdicts(world.developer.certificate, asked)
    expect(compared).toMatchObject({
      subjectPublicKeyInfo: 'same',
      subject: 'different',
      extKeyUsage: 'different',
      signatureValue: 'different',
    })
    expect(compared).not.toHaveProperty('serialNumber')
    expect(compared).not.toHaveProperty('issuer')
    expect(compareCertificates(asked, asked).same).toBe(true)
  })

  test('names the kind of a key beside its digest', () => {
    const { fields } = compareCertificates(world.root.certificate, world.developer.certificate)
    const key = fields.find(({ field }) => field === 'subjectPublicKeyInfo')
    expect(key).toMatchObject({ verdict: 'different' })
    expect(key?.first).toMatch(/^ec-p\d+, SHA-256 [0-9a-f]{64}$/)
  })
})
