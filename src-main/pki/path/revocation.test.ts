import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import type { TestEntity } from '../../testing/hierarchy.ts'
import { newTestKey } from '../../testing/key.ts'
import { askPath, codesOf, testAuthority, testCrl } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { signatureAlgorithmDer } from '../algorithm.ts'
import { type Crl, readCrl } from '../crl/crl.ts'
import { bitString, encode, explicit, integer, sequence } from '../der/writer.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { cRLDistributionPoints } from '../extension/crl-distribution-points.ts'
import { crlNumber } from '../extension/crl-number.ts'
import { extension, writeExtension } from '../extension/extension.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { nameFromText } from '../name-text.ts'
import { extensionType } from '../oid.ts'
import { schemeOfKey } from '../public-key.ts'
import { time } from '../time.ts'
import type { PathOptions } from './path-options.ts'
import { SignatureMemory } from './signature-memory.ts'

const root = testAuthority('CN=Root', 'self')
const developer = signCertificate({ subject: 'CN=drbrain', issuer: root })
const other = signCertificate({ subject: 'CN=zenspider', issuer: root })

interface Word {
  readonly crls?: readonly Crl[]
  readonly untrusted?: readonly TestEntity[]
  readonly leaf?: TestEntity
  readonly changes?: Partial<PathOptions>
}

function ask({ leaf = developer, changes = {}, ...bags }: Word) {
  const report = askPath(leaf, { anchors: [root], ...bags }, { revocation: 'require', ...changes })
  return { isValid: report.isValid, codes: codesOf(report) }
}

const good = { isValid: true, codes: [] }
const revoked = { isValid: false, codes: ['error revoked'] }

describe('revocationFindings by CRLs', () => {
  test('takes a certificate that the CRL does not list for good, and one that it lists for revoked', () => {
    expect(ask({ crls: [testCrl(root, [other])] })).toEqual(good)
    expect(ask({ crls: [testCrl(root, [developer])] })).toEqual(revoked)
  })

  test('asks for word only where the user requires or prefers it', () => {
    expect(ask({})).toEqual({ isValid: false, codes: ['error revocation-unknown'] })
    expect(ask({ changes: { revocation: 'prefer' } })).toEqual({
      isValid: true,
      codes: ['warning revocation-unknown'],
    })
    const listed = testCrl(root, [developer])
    expect(ask({ crls: [listed], changes: { revocation: 'ignore' } })).toEqual(good)
    expect(ask({ crls: [listed], changes: { revocation: 'prefer' } })).toEqual(revoked)
  })

  test('takes the newest of two CRLs that are both in force, in whatever order they come', () => {
    const before = testCrl(root, [], { thisUpdate: '2026-11-01T00:00:00Z', crlNumber: 7n })
    const after = testCrl(root, [developer], { thisUpdate: '2026-11-10T00:00:00Z', crlNumber: 8n })
    expect(ask({ crls: [before, after] })).toEqual(revoked)
    expect(ask({ crls: [after, before] })).toEqual(revoked)
  })

  test('uses no CRL of which an entry, about whomever, has a critical extension that is not understood', () => {
    expect(ask({ crls: [crlWithEntryExtension(extensionType.reasonCode)] })).toEqual(good)
    const { isValid, codes } = ask({ crls: [crlWithEntryExtension('1.2.3.4')] })
    expect({ isValid, first: codes[0] }).toEqual({ isValid: false, first: 'error crl-invalid' })
  })

  test('does not take word that is too old or too new', () => {
    for (const instant of ['2026-10-31T23:59:59Z', '2026-12-01T00:00:01Z']) {
      const { isValid, codes } = ask({ crls: [testCrl(root, [])], changes: { at: instant } })
      expect(isValid).toBe(false)
      expect(codes).toEqual(['error revocation-unknown', 'warning revocation-stale'])
    }
  })

  test('does not take the word of another CA of the same name', () => {
    const namesake = testAuthority('CN=Root', 'self')
    for (const untrusted of [[], [namesake]]) {
      const { isValid, codes } = ask({ crls: [testCrl(namesake, [])], untrusted })
      expect(isValid).toBe(false)
      expect(codes).toContain('error revocation-unknown')
      expect(codes).toContain('warning revocation-data-ignored')
    }
    // Nor does it let a stranger revoke anything.
    expect(ask({ crls: [testCrl(namesake, [developer]), testCrl(root, [])] })).toMatchObject({
      isValid: true,
    })
  })

  test('does not take the word of a key that may not sign CRLs, even where word is only preferred', () => {
    const usage = [extension(keyUsage, ['keyCertSign'], true)]
    const silent = testAuthority('CN=Silent', root, { extensions: usage })
    const leaf = signCertificate({ subject: 'CN=x', issuer: silent })
    const mute = { ...silent, certificate: testAuthority('CN=Silent', root, { key: silent.key }).certificate }
    const crls = [testCrl(mute, []), testCrl(root, [])]
    const answer = ask({ crls, leaf, untrusted: [silent], changes: { revocation: 'prefer' } })
    expect(answer.isValid).toBe(false)
    expect(answer.codes).toContain('error crl-invalid')
  })

  test('adds what a delta changes, both ways', () => {
    const base = testCrl(root, [other])
    const times = { crlNumber: 8n, baseCrlNumber: 7n }
    expect(ask({ crls: [base, testCrl(root, [developer], times)] })).toEqual(revoked)
    const entries = [
      {
        serialNumber: other.certificate.serialNumber,
        revokedAt: '2026-11-10T00:00:00Z',
        reason: 'removeFromCRL',
        invalidityDate: null,
      },
    ] as const
    expect(ask({ crls: [base, testCrl(root, [], { ...times, entries })], leaf: other })).toEqual(good)
    // A delta to another base says nothing.
    expect(ask({ crls: [base, testCrl(root, [developer], { crlNumber: 9n, baseCrlNumber: 8n })] })).toEqual(
      good,
    )
    expect(ask({ crls: [testCrl(root, [developer], times)] }).isValid).toBe(false)
  })

  test('heeds for whom and for which reasons a CRL speaks', () => {
    const scope = {
      distributionPoint: null,
      onlyContainsUserCerts: false,
      onlyContainsCACerts: false,
      onlySomeReasons: null,
      indirectCRL: false,
      onlyContainsAttributeCerts: false,
    }
    const of = (changes: Partial<typeof scope> | { onlySomeReasons: readonly ['keyCompromise'] }) =>
      testCrl(root, [], { issuingDistributionPoint: { ...scope, ...changes } })
    expect(ask({ crls: [of({ onlyContainsUserCerts: true })] })).toEqual(good)
    expect(ask({ crls: [of({ onlyContainsCACerts: true })] }).isValid).toBe(false)
    expect(ask({ crls: [of({ onlyContainsAttributeCerts: true })] }).isValid).toBe(false)
    expect(ask({ crls: [of({ onlySomeReasons: ['keyCompromise'] })] }).isValid).toBe(false)
  })

  test('takes a CRL at the distribution point that the certificate names, and at no other', () => {
    const uri = (value: string) => ({
      kind: 'fullName' as const,
      names: [{ kind: 'uniformResourceIdentifier' as const, value }],
    })
    const points = [{ distributionPoint: uri('http://a.example/1'), reasons: null, cRLIssuer: null }]
    const extensions = [extension(cRLDistributionPoints, points, false)]
    const leaf = signCertificate({ subject: 'CN=x', issuer: root, extensions })
    const crlAt = (value: string) =>
      testCrl(root, [], {
        issuingDistributionPoint: {
          distributionPoint: uri(value),
          onlyContainsUserCerts: false,
          onlyContainsCACerts: false,
          onlySomeReasons: null,
          indirectCRL: false,
          onlyContainsAttributeCerts: false,
        },
      })
    expect(ask({ leaf, crls: [crlAt('http://a.example/1')] })).toEqual(good)
    expect(ask({ leaf, crls: [crlAt('http://a.example/2')] }).isValid).toBe(false)
  })

  test('names the CA of a path that is revoked, and asks no further below it', () => {
    const regional = testAuthority('CN=Regional', root)
    const leaf = signCertificate({ subject: 'CN=x', issuer: regional })
    const crls = [testCrl(root, [regional]), testCrl(regional, [])]
    expect(ask({ leaf, crls, untrusted: [regional] })).toEqual(revoked)
  })

  test('does not break on a certificate whose distribution points cannot be read', () => {
    const points = { oid: cRLDistributionPoints.oid, critical: false, value: Uint8Array.of(0x30, 0x05) }
    const leaf = signCertificate({ subject: 'CN=x', issuer: root, extensions: [points] })
    expect(ask({ leaf, crls: [testCrl(root, [])] })).toEqual({
      isValid: false,
      codes: ['error malformed-extension'],
    })
  })

  test('never takes a CRL of which one octet has changed, and never breaks', () => {
    const der = testCrl(root, [other], { crlNumber: 8n, baseCrlNumber: 7n }).der
    const base = testCrl(root, [other])
    fc.assert(
      fc.property(
        fc.constantFrom(der, base.der),
        fc.nat(5000),
        fc.integer({ min: 1, max: 255 }),
        (from, offset, change) => {
          const copy = Uint8Array.from(from)
          const at = offset % copy.length
          copy[at] = (copy[at] ?? 0) ^ change
          const changed = readOr(copy)
          if (!changed) return
          expect(ask({ crls: [changed] }).isValid).toBe(false)
          // A stranger's CRL does not spoil the word of the issuer.
          expect(ask({ crls: [changed, base] }).isValid).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('remembers the signature of a CRL for the questions that follow', () => {
    const crl = readCrl(testCrl(root, []).der)
    const memory = new SignatureMemory()
    const key = root.certificate.subjectPublicKeyInfo
    expect(memory.hasCrl(crl, key)).toBe(false)
    const changes = { revocation: 'require', support: { memory } } as const
    expect(askPath(developer, { anchors: [root], crls: [crl] }, changes).isValid).toBe(true)
    expect(memory.hasCrl(crl, key)).toBe(true)
    expect(memory.hasCrl(crl, newTestKey('ec-p256').signer.subjectPublicKeyInfo)).toBe(false)
    expect(memory.hasCrl(readCrl(crl.der), key)).toBe(false)
  })
})

/** A CRL of the root's with one entry, which has a critical extension of this type. */
function crlWithEntryExtension(oid: string): Crl {
  const { signer } = root.key
  const scheme = schemeOfKey(signer.subjectPublicKeyInfo)
  const algorithm = signatureAlgorithmDer(scheme)
  const odd = writeExtension({ oid, critical: true, value: Uint8Array.of(0x0a, 1, 1) })
  const tbs = encode(
    sequence([
      integer(1),
      algorithm,
      root.certificate.subject.der,
      time('2026-11-01T00:00:00Z'),
      time('2026-12-01T00:00:00Z'),
      sequence([sequence([integer(5), time('2026-10-01T00:00:00Z'), sequence([odd])])]),
      explicit(0, sequence([writeExtension(extension(crlNumber, 7n, false))])),
    ]),
  )
  const signature = bitString(signer.sign(tbs, scheme))
  return readCrl(encode(sequence([tbs, algorithm, signature])))
}

describe('revocationFindings of an indirect CRL', () => {
  const noConstraints = extension(basicConstraints, { cA: false, pathLenConstraint: null }, false)
  const crlSigner = signCertificate({
    subject: 'CN=CRL Signer',
    issuer: root,
    extensions: [extension(keyUsage, ['cRLSign'], true), noConstraints],
  })
  const points = [
    {
      distributionPoint: null,
      reasons: null,
      cRLIssuer: [{ kind: 'directoryName' as const, name: nameFromText('CN=CRL Signer') }],
    },
  ]
  const leaf = signCertificate({
    subject: 'CN=x',
    issuer: root,
    extensions: [extension(cRLDistributionPoints, points, false)],
  })
  const scope = {
    distributionPoint: null,
    onlyContainsUserCerts: false,
    onlyContainsCACerts: false,
    onlySomeReasons: null,
    onlyContainsAttributeCerts: false,
  }
  /** `prepareCrl` writes for CAs only: the signer as a CA of the same name and key. */
  const asAuthority = testAuthority('CN=CRL Signer', root, { key: crlSigner.key })

  test('takes it of whom the certificate names, with a path to the same anchor', () => {
    const crl = testCrl(asAuthority, [], { issuingDistributionPoint: { ...scope, indirectCRL: true } })
    const own = testCrl(root, [])
    expect(ask({ leaf, crls: [crl, own], untrusted: [crlSigner] })).toMatchObject({ isValid: true })
    const direct = testCrl(asAuthority, [], { issuingDistributionPoint: { ...scope, indirectCRL: false } })
    expect(ask({ leaf, crls: [direct], untrusted: [crlSigner] }).isValid).toBe(false)
    expect(ask({ leaf, crls: [crl], untrusted: [] }).isValid).toBe(false)
  })
})

function readOr(der: Uint8Array): Crl | null {
  try {
    return readCrl(der)
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}
