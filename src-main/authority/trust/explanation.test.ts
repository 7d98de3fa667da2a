import { describe, expect, test } from 'vitest'
import { type PathQuestion, pathExplanation, pathQuestion } from '../../contract/path.ts'
import { extension } from '../../pki/extension/extension.ts'
import { authorityInfoAccess } from '../../pki/extension/information-access.ts'
import { attribute, nameOf } from '../../pki/name.ts'
import { accessMethod, attributeType } from '../../pki/oid.ts'
import { writePem } from '../../pki/pem.ts'
import { writePkcs7 } from '../../pki/pkcs7.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { testAuthority, testCrl } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { explainTrust } from './explanation.ts'
import { TrustMemory } from './memory.ts'

const { root, regional, developer, at } = createHierarchy()
const plain = { anchors: [root.pem], untrusted: [regional.pem], leaf: developer.pem, at }

function explain(question: Partial<PathQuestion>, all = false) {
  const support = { memory: new TrustMemory(), keep: null }
  const explanation = explainTrust(pathQuestion.parse({ ...plain, ...question }), { now: at, support, all })
  expect(pathExplanation.parse(explanation)).toEqual(explanation)
  return explanation
}

describe('explainTrust', () => {
  test('describes each certificate of the path, and says in words that it is trusted', () => {
    const { valid, paths, tried, text } = explain({ purpose: 'codeSigning', revocation: 'ignore' })
    expect({ valid, tried }).toEqual({ valid: true, tried: 1 })
    const [path] = paths
    expect(path?.certificates.map(({ title, role, source }) => [title, role, source])).toEqual([
      ['drbrain', 'leaf', 'given'],
      ['Test Regional', 'authority', 'given'],
      ['Test Root', 'anchor', 'anchors'],
    ])
    expect(path?.certificates[1]).toMatchObject({
      subject: 'CN=Test Regional',
      issuer: 'CN=Test Root,O=RubyConf',
      serialNumber: regional.certificate.serialNumber,
      keyAlgorithm: 'ec-p256',
    })
    expect(text).toMatch(
      /^Trusted at 2026-11-20T00:00:00Z for codeSigning: 2 signatures lead from drbrain to the anchor Test Root\.\n/,
    )
    expect(text).toContain('Whether anything was revoked was not asked.')
  })

  test('says first what tells most, with the values that were compared', () => {
    const { valid, paths, text } = explain({ at: '2040-01-01T00:00:00Z', revocation: 'ignore' })
    expect(valid).toBe(false)
    expect(paths[0]?.findings[0]).toEqual({
      code: 'path.expired',
      severity: 'error',
      clause: 'RFC 5280 §6.1.3',
      certificate: 1,
      message: 'It was valid until 2031-11-20T00:00:00Z, and the instant is 2040-01-01T00:00:00Z',
      sentence: 'path.expired',
      values: { notAfter: '2031-11-20T00:00:00Z', at: '2040-01-01T00:00:00Z' },
      compared: { notAfter: '2031-11-20T00:00:00Z', at: '2040-01-01T00:00:00Z' },
    })
    expect(text).toMatch(/^Not trusted at 2040-01-01T00:00:00Z\. Test Regional: It was valid until 2031/)
    expect(text.match(/\| FAILS/g)).toHaveLength(2)
  })

  test('shows every path that there is where all are asked for, the valid ones among them', () => {
    const other = testAuthority('CN=Other Root', 'self')
    const cross = testAuthority('CN=Test Regional', other, { key: regional.key })
    const expired = testAuthority('CN=Test Regional', root, {
      key: regional.key,
      notBefore: '2025-01-01T00:00:00Z',
      notAfter: '2026-01-01T00:00:00Z',
    })
    const question = {
      anchors: [root.pem, other.pem],
      untrusted: [expired.pem, cross.pem, regional.pem],
    }
    expect(explain(question).paths).toHaveLength(1)
    const { valid, tried, paths } = explain(question, true)
    expect({ valid, tried }).toEqual({ valid: true, tried: 3 })
    const ways = paths.map((path) => `${path.valid} ${path.certificates.at(-1)?.title}`)
    expect(ways[0]).toMatch(/^true/)
    expect(ways.toSorted()).toEqual(['false Test Root', 'true Other Root', 'true Test Root'])
  })

  test('marks as no anchor where a path ends before one', () => {
    const { paths } = explain({ untrusted: [] })
    expect(paths[0]?.findings[0]?.code).toBe('path.no-issuer')
    expect(paths[0]?.certificates.map(({ role }) => role)).toEqual(['leaf'])
  })

  test('takes a chain in any order, and a PKCS#7 bundle', () => {
    const chain = [root, regional, developer]
    const bundle = writePkcs7({ certificates: chain.map(({ certificate: { der } }) => der), crls: [] })
    const texts = [chain.map(({ pem }) => pem).join(''), writePem('PKCS7', bundle)]
    for (const leaf of texts) {
      const { valid, paths } = explain({ leaf, untrusted: [] })
      expect(valid).toBe(true)
      expect(paths[0]?.certificates[0]?.title).toBe('drbrain')
    }
  })

  test('looks into the CRLs that lie in the same file', () => {
    const crls = [
      testCrl(regional, [developer], { thisUpdate: at }),
      testCrl(root, [], { thisUpdate: at }),
    ].map(({ der }) => writePem('X509 CRL', der))
    const { paths } = explain({ leaf: [developer.pem, ...crls].join('') })
    expect(paths[0]?.findings[0]).toMatchObject({ code: 'path.revoked', certificate: 0 })
  })

  test('finds an issuer that authorityInfoAccess names among the files at hand, and says so', () => {
    const leaf = signCertificate({
      subject: 'CN=leaf',
      issuer: regional,
      extensions: [
        extension(
          authorityInfoAccess,
          [
            {
              accessMethod: accessMethod.caIssuers,
              accessLocation: { kind: 'uniformResourceIdentifier', value: 'http://pki.example/regional.p7c' },
            },
          ],
          false,
        ),
      ],
    })
    const der = writePkcs7({ certificates: [regional.certificate.der], crls: [] })
    const content = Buffer.from(der).toString('base64')
    const question = { leaf: leaf.pem, untrusted: [] }
    expect(explain({ ...question, caIssuers: [{ name: 'other.p7c', content }] }).valid).toBe(false)
    const { valid, paths } = explain({ ...question, caIssuers: [{ name: 'regional.p7c', content }] })
    expect(valid).toBe(true)
    expect(paths[0]?.certificates[1]?.source).toBe('caIssuers')
  })

  test('says of a leaf that cannot be read what is wrong, without a path', () => {
    const der = Uint8Array.from(developer.certificate.der)
    der[Buffer.from(der).indexOf(Buffer.from('a003020102', 'hex')) + 4] = 3
    const { valid, paths, text } = explain({ leaf: Buffer.from(der).toString('base64') })
    expect(valid).toBe(false)
    expect(paths).toMatchObject([
      { certificates: [], findings: [{ code: 'path.unreadable-certificate', certificate: 0 }] },
    ])
    expect(text).toMatch(/^Not trusted at .*cannot be read/)
  })

  test('makes names of strangers visible', () => {
    const deceiving = nameOf([[attribute(attributeType.commonName, 'drb\u202erain')]])
    const leaf = signCertificate({ subject: deceiving, issuer: regional })
    expect(explain({ leaf: leaf.pem }).text).toContain('drb\\u{202e}rain')
  })
})
