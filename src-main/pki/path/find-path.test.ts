import { describe, expect, test } from 'vitest'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { newTestKey } from '../../testing/key.ts'
import { askPath, codesOf, testAuthority } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { type Certificate, readCertificate } from '../certificate.ts'
import { tags } from '../der/tag.ts'
import { element, encode } from '../der/writer.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { extension } from '../extension/extension.ts'
import { type Name, nameOf } from '../name.ts'
import { attributeType, keyPurpose } from '../oid.ts'
import { CertificateIndex } from './certificate-index.ts'
import type { PathReport } from './find-path.ts'

const root = testAuthority('CN=Root', 'self')
const regional = testAuthority('CN=Regional', root)
const leaf = signCertificate({ subject: 'CN=drbrain', issuer: regional })

describe('findPath', () => {
  test('finds the chain of a ceremony, leaf first', () => {
    const made = createHierarchy()
    const report = askPath(made.developer, { anchors: [made.root], untrusted: [made.regional] })
    expect(report.isValid).toBe(true)
    expect(report.findings).toEqual([])
    expect(report.certificates).toEqual([
      made.developer.certificate,
      made.regional.certificate,
      made.root.certificate,
    ])
  })

  test.each<{ name: string; report: () => PathReport; code: string; certificate: number | null }>([
    {
      name: 'an anchor that has nothing to do with it',
      report: () => askPath(leaf, { anchors: [testAuthority('CN=Other', 'self')], untrusted: [regional] }),
      code: 'path.no-issuer',
      certificate: 1,
    },
    {
      name: 'a root that is at hand and not trusted',
      report: () =>
        askPath(leaf, { anchors: [testAuthority('CN=Other', 'self')], untrusted: [regional, root] }),
      code: 'path.untrusted-root',
      certificate: 2,
    },
    {
      name: 'an anchor of the same name and another key',
      report: () => askPath(leaf, { anchors: [testAuthority('CN=Root', 'self')], untrusted: [regional] }),
      code: 'path.bad-signature',
      certificate: 1,
    },
    {
      name: 'an instant after the leaf',
      report: () => askPath(leaf, { anchors: [root], untrusted: [regional] }, { at: '2028-01-01T00:00:00Z' }),
      code: 'path.expired',
      certificate: 2,
    },
    {
      name: 'an instant before all',
      report: () => askPath(leaf, { anchors: [root], untrusted: [regional] }, { at: '2025-12-31T23:59:59Z' }),
      code: 'path.not-yet-valid',
      certificate: 2,
    },
    {
      name: 'an issuer that is no CA',
      report: () => {
        const developer = signCertificate({ subject: 'CN=drbrain', issuer: root })
        return askPath(signCertificate({ subject: 'CN=victim', issuer: developer }), {
          anchors: [root],
          untrusted: [developer],
        })
      },
      code: 'path.not-a-ca',
      certificate: 1,
    },
    {
      name: 'a CA below one that allows none',
      report: () => {
        const first = testAuthority('CN=First', root, { pathLenConstraint: 0 })
        const second = testAuthority('CN=Second', first)
        return askPath(signCertificate({ subject: 'CN=x', issuer: second }), {
          anchors: [root],
          untrusted: [first, second],
        })
      },
      code: 'path.path-length-exceeded',
      certificate: 1,
    },
    {
      name: 'more CAs than the question allows',
      report: () => askPath(leaf, { anchors: [root], untrusted: [regional] }, { maxDepth: 0 }),
      code: 'path.depth-exceeded',
      certificate: 1,
    },
    {
      name: 'a CA for another purpose',
      report: () => {
        const purposes = [extension(extKeyUsage, [keyPurpose.clientAuth], false)]
        const mail = testAuthority('CN=Clients', root, { extensions: purposes })
        return askPath(
          signCertificate({ subject: 'CN=x', issuer: mail }),
          { anchors: [root], untrusted: [mail] },
          { purpose: 'codeSigning' },
        )
      },
      code: 'path.purpose-not-allowed',
      certificate: 1,
    },
  ])('says $code for $name', ({ report, code, certificate }) => {
    const answer = report()
    expect(answer.isValid).toBe(false)
    expect(answer.findings[0]).toMatchObject({ code, certificate, severity: 'error' })
    expect(answer.policies).toEqual([])
  })

  test('says of one flipped bit of the leaf that its signature is wrong', () => {
    const der = Uint8Array.from(leaf.certificate.der)
    const at = Buffer.from(der).indexOf('drbrain')
    der[at] = (der[at] ?? 0) ^ 1
    const forged = { ...leaf, certificate: readCertificate(der) }
    expect(codesOf(askPath(forged, { anchors: [root], untrusted: [regional] }))).toContain(
      'error bad-signature',
    )
  })

  test('takes a certificate that the user trusts as the end of its own path', () => {
    const report = askPath(root, { anchors: [root] })
    expect(report).toMatchObject({ isValid: true, certificates: [root.certificate] })
    expect(codesOf(report)).toEqual(['info is-anchor'])
  })

  test('takes a subordinate CA for an anchor', () => {
    expect(askPath(leaf, { anchors: [regional], untrusted: [root] })).toMatchObject({
      isValid: true,
      certificates: [leaf.certificate, regional.certificate],
    })
  })
})

describe('findPath with several ways', () => {
  test('goes around an expired cross-certificate', () => {
    const other = testAuthority('CN=Other Root', 'self')
    const expired = testAuthority('CN=Regional', other, {
      key: regional.key,
      notAfter: '2026-02-01T00:00:00Z',
    })
    const report = askPath(leaf, { anchors: [other, root], untrusted: [expired, regional] })
    expect(report).toMatchObject({ isValid: true })
    expect(report.certificates[1]).toBe(regional.certificate)
  })

  test('gets out of three CAs that have certified each other in a circle', () => {
    const keys = { A: newTestKey('ec-p256'), B: newTestKey('ec-p256'), C: newTestKey('ec-p256') }
    const names = ['A', 'B', 'C'] as const
    const self = Object.fromEntries(names.map((n) => [n, testAuthority(`CN=${n}`, 'self', { key: keys[n] })]))
    const crossed = names.flatMap((subject) =>
      names.flatMap((issuer) => {
        const by = self[issuer]
        return subject === issuer || !by ? [] : [testAuthority(`CN=${subject}`, by, { key: keys[subject] })]
      }),
    )
    const [issuerOfLeaf] = crossed
    if (!issuerOfLeaf || !self.C) throw new Error('no circle')
    const end = signCertificate({ subject: 'CN=end', issuer: issuerOfLeaf })
    const report = askPath(end, { anchors: [self.C], untrusted: crossed })
    expect(report.isValid).toBe(true)
    expect(report.certificates.at(-1)).toBe(self.C.certificate)
    expect(report.certificates).toHaveLength(3)
    expect(askPath(end, { anchors: [root], untrusted: crossed })).toMatchObject({ isValid: false })
  })

  test('finds the CA whose key signed among namesakes, whatever their key identifiers say', () => {
    const namesakes = Array.from({ length: 20 }, () => testAuthority('CN=Regional', root))
    const report = askPath(leaf, { anchors: [root], untrusted: [...namesakes, regional] })
    expect(report.isValid).toBe(true)
    expect(report.certificates[1]).toBe(regional.certificate)
  })

  test('tells of the path that came furthest, and of the others too', () => {
    const expired = testAuthority('CN=Regional', root, {
      key: regional.key,
      notAfter: '2026-02-01T00:00:00Z',
    })
    const elsewhere = testAuthority('CN=Regional', testAuthority('CN=Unknown', 'self'), { key: regional.key })
    const report = askPath(leaf, { anchors: [root], untrusted: [elsewhere, expired] })
    expect(report.findings[0]).toMatchObject({ code: 'path.expired', certificate: 1 })
    expect(report.tried).toHaveLength(2)
    expect(report.tried.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain(
      'path.no-issuer',
    )
  })

  test('gives up within a second on 10,000 certificates of 100 CAs that all certify each other', () => {
    const { bag, end } = mesh(100)
    expect(bag).toHaveLength(9900)
    const unreachable = timed(() => askPath(end, { anchors: [root], untrusted: bag }))
    expect(unreachable.report.isValid).toBe(false)
    expect(unreachable.milliseconds).toBeLessThan(1000)
    // The anchor is within reach by its name, and every way to it is forged.
    const forged = signCertificate({ subject: 'CN=CA 50', issuer: testAuthority('CN=Root', 'self') })
    const hopeless = timed(() => askPath(end, { anchors: [root], untrusted: [...bag, forged] }))
    expect(codesOf(hopeless.report)[0]).toBe('error budget-exhausted')
    expect(hopeless.milliseconds).toBeLessThan(1000)
  }, 60_000)

  test('finds the one way out of such a mesh', () => {
    const { bag, end, keys } = mesh(30)
    const key = keys[17]
    if (!key) throw new Error('no such CA')
    const way = testAuthority('CN=CA 17', root, { key })
    const { report, milliseconds } = timed(() => askPath(end, { anchors: [root], untrusted: [...bag, way] }))
    expect(report.isValid).toBe(true)
    expect(report.certificates).toContain(way.certificate)
    expect(milliseconds).toBeLessThan(1000)
  })
})

/** `size` CAs, each certified by all others, and an end entity below the first. */
function mesh(size: number) {
  const keys = Array.from({ length: size }, () => newTestKey('ec-p256'))
  const selves = keys.map((key, i) => testAuthority(`CN=CA ${i}`, 'self', { key }))
  const bag = keys.flatMap((key, subject) =>
    selves.flatMap((issuer, i) =>
      i === subject ? [] : [testAuthority(`CN=CA ${subject}`, issuer, { key })],
    ),
  )
  const [first] = selves
  if (!first) throw new Error('no mesh')
  return { bag, keys, end: signCertificate({ subject: 'CN=end', issuer: first }) }
}

/** By the processor's time, which other programs on the machine do not stretch. */
function timed(act: () => PathReport): { report: PathReport; milliseconds: number } {
  const start = process.threadCpuUsage()
  const report = act()
  const { user, system } = process.threadCpuUsage(start)
  return { report, milliseconds: (user + system) / 1000 }
}

describe('findPath with names that are written differently', () => {
  const commonName = (tag: number, text: string, encoding: BufferEncoding = 'utf8'): Name => {
    const value = encode(element(tag, [Buffer.from(text, encoding)]))
    return nameOf([[{ type: attributeType.commonName, value, text }]])
  }

  test.each([
    { name: 'case', subject: 'Meetup CA', issuer: 'MEETUP ca' },
    { name: 'spaces', subject: 'Meetup CA', issuer: '  Meetup   CA ' },
    { name: 'normalisation', subject: 'Caf\u00e9', issuer: 'Cafe\u0301' },
  ])('takes names that differ in $name for one', ({ subject, issuer }) => {
    const ca = testAuthority(commonName(tags.utf8String, subject), 'self')
    const end = signCertificate({
      subject: 'CN=x',
      issuer: ca,
      issuerName: commonName(tags.utf8String, issuer),
    })
    expect(askPath(end, { anchors: [ca] }).isValid).toBe(true)
  })

  test('takes PrintableString and UTF8String of one text for one name', () => {
    const ca = testAuthority(commonName(tags.printableString, 'Meetup CA'), 'self')
    const issuerName = commonName(tags.utf8String, 'Meetup CA')
    const end = signCertificate({ subject: 'CN=x', issuer: ca, issuerName })
    expect(askPath(end, { anchors: [ca] }).isValid).toBe(true)
  })

  test('keeps names apart that only look alike', () => {
    const ca = testAuthority(commonName(tags.utf8String, 'Meetup CA'), 'self')
    const issuerName = commonName(tags.utf8String, 'M\u0435etup CA')
    const end = signCertificate({ subject: 'CN=x', issuer: ca, issuerName })
    expect(codesOf(askPath(end, { anchors: [ca] }))).toEqual(['error no-issuer'])
  })
})

describe('findPath with many certificates at hand', () => {
  test('reads no certificate twice into the bag', () => {
    const copies: Certificate[] = Array.from({ length: 50 }, () => readCertificate(regional.certificate.der))
    expect(new CertificateIndex(copies).certificates).toHaveLength(1)
  })
})
