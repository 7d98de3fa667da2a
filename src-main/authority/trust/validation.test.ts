import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { pathAnswer, pathQuestion } from '../../contract/path.ts'
import { writePem } from '../../pki/pem.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { testCrl } from '../../testing/path-question.ts'
import { TrustMemory } from './memory.ts'
import { validateTrust } from './validation.ts'

const { root, regional, developer, at } = createHierarchy()
const base64Of = (der: Uint8Array) => Buffer.from(der).toString('base64')
const question = pathQuestion.parse({ anchors: [root.pem], untrusted: [regional.pem], leaf: developer.pem })

describe('validateTrust', () => {
  test('answers in the words of the contract, for PEM and for DER', () => {
    const answer = validateTrust(question, at)
    expect(pathAnswer.parse(answer)).toEqual(answer)
    expect(answer).toMatchObject({ valid: true, policies: [] })
    expect(answer.path).toHaveLength(3)
    const der = {
      ...question,
      anchors: [base64Of(root.certificate.der)],
      untrusted: [base64Of(regional.certificate.der)],
      leaf: base64Of(developer.certificate.der),
    }
    expect(validateTrust(der, at)).toEqual(answer)
  })

  test('asks about now, unless the question names an instant', () => {
    expect(validateTrust(question, '2020-01-01T00:00:00Z').findings[0]?.code).toBe('path.not-yet-valid')
    expect(validateTrust({ ...question, at }, '2020-01-01T00:00:00Z').valid).toBe(true)
  })

  test('takes all certificates of a file, and leaves out what it cannot read with a word about it', () => {
    const bundle = { ...question, untrusted: [`${root.pem}${regional.pem}`, 'no PEM', ''] }
    const answer = validateTrust(bundle, at)
    expect(answer.valid).toBe(true)
    expect(answer.findings.filter(({ code }) => code === 'path.certificate-ignored')).toHaveLength(2)
  })

  test('says of a malformed leaf what is wrong with it, and throws for what is no certificate', () => {
    const der = Uint8Array.from(developer.certificate.der)
    // The version, 4: DER as it should be, and no certificate that exists.
    der[Buffer.from(der).indexOf(Buffer.from('a003020102', 'hex')) + 4] = 3
    const answer = validateTrust({ ...question, leaf: base64Of(der) }, at)
    expect(answer).toMatchObject({
      valid: false,
      findings: [{ code: 'path.unreadable-certificate', certificate: 0 }],
    })
    expect(() => validateTrust({ ...question, leaf: 'nothing' }, at)).toThrow(RootkeepError)
  })

  test('answers alike with signatures remembered, and does not take a forgery for one', () => {
    const support = { memory: new TrustMemory(), keep: null }
    const first = validateTrust(question, at, support)
    expect(validateTrust(question, at, support)).toEqual(first)
    const der = Uint8Array.from(regional.certificate.der)
    der[der.length - 1] = (der.at(-1) ?? 0) ^ 1
    const forged = { ...question, untrusted: [base64Of(der)] }
    expect(validateTrust(forged, at, support).valid).toBe(false)
  })

  // Of the anchor only its name and key count, so that it is left as it is.
  test('never accepts a chain of which one octet has changed, and never breaks', () => {
    const crls = [root, regional].map((issuer) => writePem('X509 CRL', testCrl(issuer, [], times).der))
    const parts = { untrusted: regional.certificate.der, leaf: developer.certificate.der }
    const which = fc.constantFrom('untrusted', 'leaf')
    fc.assert(
      fc.property(which, fc.nat(5000), fc.integer({ min: 1, max: 255 }), (part, offset, change) => {
        const copy = Uint8Array.from(parts[part])
        const at = offset % copy.length
        copy[at] = (copy[at] ?? 0) ^ change
        const changed = part === 'leaf' ? { leaf: base64Of(copy) } : { untrusted: [base64Of(copy)] }
        expect(isAccepted({ ...question, ...changed, crls, revocation: 'require' })).toBe(false)
      }),
      { numRuns: 500 },
    )
    expect(isAccepted({ ...question, crls, revocation: 'require' })).toBe(true)
  })
})

const times = { thisUpdate: at, nextUpdate: '2026-11-27T00:00:00Z' }

/** Only a leaf that is no certificate any more may be refused by an error. */
function isAccepted(changed: typeof question): boolean {
  try {
    return validateTrust(changed, at).valid
  } catch (thrown) {
    if (thrown instanceof RootkeepError && /^(?:der|input)\./.test(thrown.code)) return false
    throw thrown
  }
}
