import { generateKeyPairSync } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, addSeconds } from '../../contract/instant.ts'
import { lintSentences } from '../../contract/lint-sentence.ts'
import { sampleCertificate } from '../../testing/algorithm-samples.ts'
import { newTestKey } from '../../testing/key.ts'
import { type OddParts, oddCertificate } from '../../testing/odd-certificate.ts'
import { element, encode, utf8String } from '../der/writer.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { certificatePolicies } from '../extension/certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from '../extension/crl-distribution-points.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { type Extension, extension } from '../extension/extension.ts'
import { authorityInfoAccess } from '../extension/information-access.ts'
import { inhibitAnyPolicy } from '../extension/inhibit-any-policy.ts'
import { type KeyUsage, keyUsage } from '../extension/key-usage.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import { ocspNoCheck } from '../extension/ocsp-no-check.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { policyMappings } from '../extension/policy-mappings.ts'
import { personalAttributeOf, subjectDirectoryAttributes } from '../extension/subject-directory-attributes.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import type { GeneralName } from '../general-name.ts'
import { attribute, emptyName, nameOf } from '../name.ts'
import { accessMethod, attributeType, keyPurpose, otherNameType, policy } from '../oid.ts'
import { generalizedTime, time } from '../time.ts'
import { keyUsageUnfitForKey } from './key-usage-unfit-for-key.ts'
import { lintCertificate, lints } from './lints.ts'

const dsa = sampleCertificate('dsa-sha256.pem')
const ed25519 = newTestKey('ed25519').signer.subjectPublicKeyInfo
const identifier = Buffer.alloc(20, 7)
const ski = extension(subjectKeyIdentifier, identifier, false)
const aki = keyIdentifierOfIssuer(identifier, false)
const digitalSignature = usage('digitalSignature')
const caUsage = usage('keyCertSign', 'cRLSign')
const caTrue = extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)
const caFalse = extension(basicConstraints, { cA: false, pathLenConstraint: null }, true)
const sha256WithRsa = '300d06092a864886f70d01010b0500'
const sha1WithRsa = '300d06092a864886f70d0101050500'
const ecdsaSha256 = '300a06082a8648ce3d040302'
const ed25519Signature = '300506032b6570'

/** An end entity in order, its extensions replaced by those of the same kind, or without a kind. */
function endEntity(...changes: (Extension | { readonly without: string })[]): OddParts {
  return { extensions: changed([caFalse, digitalSignature, ski, aki], changes) }
}

function authority(...changes: (Extension | { readonly without: string })[]): OddParts {
  return { extensions: changed([caTrue, caUsage, ski, aki], changes) }
}

const host = names([{ kind: 'dNSName', value: 'www.example.org' }])

function server(...changes: (Extension | { readonly without: string })[]): OddParts {
  const list = [...(endEntity().extensions ?? []), purposes(keyPurpose.serverAuth), host]
  return { extensions: changed(list, changes), subject: 'O=RubyConf' }
}

function validity(notBefore: string, notAfter: string): OddParts {
  return { notBefore: time(notBefore), notAfter: time(notAfter) }
}

function changed(list: Extension[], changes: readonly (Extension | { readonly without: string })[]) {
  const gone = changes.map((each) => ('without' in each ? each.without : each.oid))
  const put = changes.filter((each) => 'oid' in each)
  return [...list.filter(({ oid }) => !gone.includes(oid)), ...put]
}

const without = ({ oid }: { readonly oid: string }) => ({ without: oid })

const valuesIn = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)

/** For each lint a certificate in which it finds nothing, and one in which it does. */
const cases: Readonly<Record<string, readonly [passes: OddParts, fails: OddParts]>> = {
  'version-not-3': [endEntity(), { version: 1 }],
  'serial-number-not-positive': [{ serialNumber: '01' }, { serialNumber: '80ff' }],
  'serial-number-too-long': [{ serialNumber: '7f'.repeat(20) }, { serialNumber: `00ff${'00'.repeat(19)}` }],
  'serial-number-guessable': [{ serialNumber: '7f'.repeat(8) }, { serialNumber: '01' }],
  'signature-algorithms-differ': [
    endEntity(),
    { signatureAlgorithm: ecdsaSha256, tbsSignatureAlgorithm: sha256WithRsa },
  ],
  'signature-digest-weak': [{ signatureAlgorithm: sha256WithRsa }, { signatureAlgorithm: sha1WithRsa }],
  'signature-obsolete': [
    { signatureAlgorithm: sha256WithRsa },
    { signatureAlgorithm: Buffer.from(dsa.signatureAlgorithm).toString('hex') },
  ],
  'issuer-empty': [endEntity(), { issuer: emptyName.der }],
  'validity-reversed': [
    { notBefore: time('2026-01-01T00:00:00Z'), notAfter: time('2026-01-01T00:00:00Z') },
    { notBefore: time('2026-01-01T00:00:01Z'), notAfter: time('2026-01-01T00:00:00Z') },
  ],
  'validity-misencoded': [
    { notAfter: element(0x18, [Buffer.from('20500101000000Z')]) },
    { notAfter: generalizedTime('2049-12-31T23:59:59Z') },
  ],
  'subject-empty-in-ca': [authority(), { ...authority(), subject: emptyName.der }],
  'subject-empty-without-alt-name': [
    { ...endEntity(names([{ kind: 'dNSName', value: 'a.example' }], true)), subject: emptyName.der },
    { ...endEntity(names([{ kind: 'dNSName', value: 'a.example' }], false)), subject: emptyName.der },
  ],
  'subject-out-of-bounds': [{ subject: `CN=${'a'.repeat(64)}` }, { subject: commonName('a'.repeat(65)) }],
  'subject-email-not-in-alt-name': [
    {
      ...endEntity(names([{ kind: 'rfc822Name', value: 'a@b.example' }])),
      subject: 'CN=a,emailAddress=a@b.example',
    },
    { ...endEntity(), subject: 'CN=a,emailAddress=a@b.example' },
  ],
  'subject-public-key-weak': [{ subjectPublicKeyInfo: rsa(2048) }, { subjectPublicKeyInfo: rsa(1024) }],
  'rsa-exponent-unusual': [{ subjectPublicKeyInfo: rsa(2048) }, { subjectPublicKeyInfo: rsa(2048, 3) }],
  'public-key-obsolete': [endEntity(), { subjectPublicKeyInfo: dsa.subjectPublicKeyInfo }],
  'public-key-seldom-read': [
    { subjectPublicKeyInfo: rsa(2048) },
    { subjectPublicKeyInfo: newTestKey('ml-dsa-44').signer.subjectPublicKeyInfo },
  ],
  'unique-identifier-present': [endEntity(), { issuerUniqueID: Uint8Array.of(1) }],
  'extension-malformed': [endEntity(), endEntity({ ...caFalse, value: Buffer.from('0101ff', 'hex') })],
  'extension-unknown-critical': [endEntity(unknownExtension(false)), endEntity(unknownExtension(true))],
  'authority-key-identifier-missing': [
    { ...authority(without(authorityKeyIdentifier)), subject: 'CN=Issuer' },
    authority(without(authorityKeyIdentifier)),
  ],
  'authority-key-identifier-critical': [endEntity(), endEntity(keyIdentifierOfIssuer(identifier, true))],
  'subject-key-identifier-missing-in-ca': [authority(), authority(without(subjectKeyIdentifier))],
  'subject-key-identifier-missing': [endEntity(), endEntity(without(subjectKeyIdentifier))],
  'subject-key-identifier-critical': [
    endEntity(),
    endEntity(extension(subjectKeyIdentifier, identifier, true)),
  ],
  'key-usage-missing-in-ca': [authority(), authority(without(keyUsage))],
  'key-usage-not-critical': [endEntity(), endEntity(extension(keyUsage, ['digitalSignature'], false))],
  'key-usage-empty': [endEntity(), endEntity({ ...digitalSignature, value: Buffer.from('030100', 'hex') })],
  'key-cert-sign-outside-ca': [authority(), endEntity(usage('keyCertSign'))],
  'key-cert-sign-missing-in-ca': [authority(), authority(usage('cRLSign'))],
  'key-usage-unfit-for-key': [
    { ...endEntity(usage('digitalSignature', 'keyEncipherment')), subjectPublicKeyInfo: rsa(2048) },
    endEntity(usage('digitalSignature', 'keyEncipherment')),
  ],
  'encipher-only-without-key-agreement': [
    endEntity(usage('keyAgreement', 'encipherOnly')),
    endEntity(usage('encipherOnly')),
  ],
  'certificate-policy-twice': [
    endEntity(policies({ policyIdentifier: '1.2.3' }, { policyIdentifier: '1.2.4' })),
    endEntity(policies({ policyIdentifier: '1.2.3' }, { policyIdentifier: '1.2.3' })),
  ],
  'policy-notice-too-long': [
    endEntity(policies({ policyIdentifier: '1.2.3', notice: 'é'.repeat(200) })),
    endEntity(policies({ policyIdentifier: '1.2.3', notice: 'é'.repeat(201) })),
  ],
  'subject-alt-name-critical': [
    endEntity(names([{ kind: 'dNSName', value: 'a.example' }], false)),
    endEntity(names([{ kind: 'dNSName', value: 'a.example' }], true)),
  ],
  'alt-name-dns-malformed': [
    endEntity(names([{ kind: 'dNSName', value: '*.xn--bcher-kva.example' }])),
    endEntity(names([{ kind: 'dNSName', value: 'a_b.example' }])),
  ],
  'alt-name-mailbox-malformed': [
    endEntity(names([{ kind: 'rfc822Name', value: "o'neil+gems@b.example" }])),
    endEntity(names([{ kind: 'rfc822Name', value: 'Dr Brain <a@b.example>' }])),
  ],
  'alt-name-utf8-mailbox-malformed': [
    endEntity(names([utf8Mailbox('δοκιμή@xn--bcher-kva.example')])),
    endEntity(names([utf8Mailbox('δοκιμή@bücher.example')])),
  ],
  'alt-name-uri-relative': [
    endEntity(names([{ kind: 'uniformResourceIdentifier', value: 'urn:uuid:f81d4fae' }])),
    endEntity(names([{ kind: 'uniformResourceIdentifier', value: '/people/drbrain' }])),
  ],
  'basic-constraints-not-critical': [authority(), authority({ ...caTrue, critical: false })],
  'path-length-outside-ca': [
    authority(extension(basicConstraints, { cA: true, pathLenConstraint: 0 }, true)),
    endEntity(extension(basicConstraints, { cA: false, pathLenConstraint: 0 }, true)),
  ],
  'name-constraints-outside-ca': [authority(constraints('a.example')), endEntity(constraints('a.example'))],
  'name-constraints-not-critical': [
    authority(constraints('a.example')),
    authority({ ...constraints('a.example'), critical: false }),
  ],
  'name-constraints-empty': [authority(constraints('a.example')), authority(constraints())],
  'policy-mapping-of-any-policy': [authority(mapping('1.2.3')), authority(mapping(policy.anyPolicy))],
  'policy-constraints-not-critical': [
    authority(extension(policyConstraints, { requireExplicitPolicy: 0, inhibitPolicyMapping: null }, true)),
    authority(extension(policyConstraints, { requireExplicitPolicy: 0, inhibitPolicyMapping: null }, false)),
  ],
  'ext-key-usage-any-critical': [
    endEntity(extension(extKeyUsage, [keyPurpose.anyExtendedKeyUsage], false)),
    endEntity(extension(extKeyUsage, [keyPurpose.anyExtendedKeyUsage], true)),
  ],
  'ext-key-usage-inconsistent': [
    endEntity(purposes(keyPurpose.codeSigning)),
    endEntity(purposes(keyPurpose.codeSigning), usage('keyAgreement')),
  ],
  'time-stamping-not-alone': [
    endEntity(extension(extKeyUsage, [keyPurpose.timeStamping], true)),
    endEntity(extension(extKeyUsage, [keyPurpose.timeStamping, keyPurpose.codeSigning], true)),
  ],
  'crl-distribution-point-unreachable': [
    endEntity(point(cRLDistributionPoints, 'ldap://a.example/cn=a', false)),
    endEntity(point(cRLDistributionPoints, 'file:///ca.crl', false)),
  ],
  'inhibit-any-policy-not-critical': [
    authority(extension(inhibitAnyPolicy, 0, true)),
    authority(extension(inhibitAnyPolicy, 0, false)),
  ],
  'subject-directory-attributes-critical': [
    endEntity(
      extension(subjectDirectoryAttributes, [personalAttributeOf('countryOfResidence', 'DK')], false),
    ),
    endEntity(extension(subjectDirectoryAttributes, [personalAttributeOf('countryOfResidence', 'DK')], true)),
  ],
  'freshest-crl-critical': [
    endEntity(point(freshestCRL, 'http://a.example/d.crl', false)),
    endEntity(point(freshestCRL, 'http://a.example/d.crl', true)),
  ],
  'authority-info-access-critical': [
    endEntity(access(accessMethod.ocsp, 'http://a.example', false)),
    endEntity(access(accessMethod.ocsp, 'http://a.example', true)),
  ],
  'access-location-unreachable': [
    endEntity(access(accessMethod.caIssuers, 'ldap://a.example/cn=a', false)),
    endEntity(access(accessMethod.ocsp, 'ldap://a.example/cn=a', false)),
  ],
  'ocsp-signer-checked': [
    endEntity(purposes(keyPurpose.OCSPSigning), extension(ocspNoCheck, true, false)),
    endEntity(purposes(keyPurpose.OCSPSigning)),
  ],
  'ocsp-no-check-outside-signer': [
    endEntity(purposes(keyPurpose.OCSPSigning), extension(ocspNoCheck, true, false)),
    endEntity(purposes(keyPurpose.codeSigning), extension(ocspNoCheck, true, false)),
  ],
  'tls-alt-name-missing': [server(host), server(without(subjectAltName))],
  'tls-alt-name-unfit': [
    server(host),
    server(names([{ kind: 'uniformResourceIdentifier', value: 'https://www.example.org' }])),
  ],
  'tls-common-name-not-in-alt-name': [
    { ...server(host), subject: 'CN=www.Example.org' },
    { ...server(host), subject: 'CN=example.org' },
  ],
  'tls-organizational-unit-present': [
    { ...server(host), subject: 'O=RubyConf' },
    { ...server(host), subject: 'OU=Servers,O=RubyConf' },
  ],
  'tls-name-internal': [
    server(names([{ kind: 'iPAddress', octets: Buffer.from('c0000201', 'hex') }])),
    server(names([{ kind: 'iPAddress', octets: Buffer.from('ac1f0001', 'hex') }])),
  ],
  'tls-validity-too-long': [
    { ...server(host), ...validity('2026-03-15T00:00:00Z', '2026-09-30T23:59:59Z') },
    { ...server(host), ...validity('2026-03-15T00:00:00Z', '2026-10-01T00:00:00Z') },
  ],
  'tls-key-unreadable': [server(host), { ...server(host), subjectPublicKeyInfo: ed25519 }],
  'tls-key-usage-unfit': [server(host), server(host, usage('digitalSignature', 'nonRepudiation'))],
  'tls-purpose-besides': [
    server(host, purposes(keyPurpose.serverAuth, keyPurpose.clientAuth)),
    server(host, purposes(keyPurpose.serverAuth, keyPurpose.emailProtection)),
  ],
  'gem-key-unreadable': [
    endEntity(purposes(keyPurpose.codeSigning)),
    { ...endEntity(purposes(keyPurpose.codeSigning)), subjectPublicKeyInfo: ed25519 },
  ],
  'gem-signature-unreadable': [
    { ...endEntity(purposes(keyPurpose.codeSigning)), signatureAlgorithm: sha256WithRsa },
    { ...endEntity(purposes(keyPurpose.codeSigning)), signatureAlgorithm: ed25519Signature },
  ],
}

describe('lints', () => {
  test.each(lints)('$name passes what is in order, and finds what is not', ({ name, check }) => {
    const [passes, fails] = cases[name] ?? []
    if (!passes || !fails) throw new Error('no cases')
    expect(check(oddCertificate(passes))).toBeNull()
    const values = check(oddCertificate(fails))
    // Every value of its sentence is there, and says something.
    expect(Object.keys(values ?? {}).toSorted()).toEqual(valuesIn(lintSentences[name]).toSorted())
    expect(Object.values(values ?? {}).every((value) => /\w/.test(String(value)))).toBe(true)
    expect(values).not.toBeNull()
  })

  test('alt-name-utf8-mailbox-malformed finds an ASCII mailbox, which is to be an rfc822Name', () => {
    const ascii = oddCertificate(endEntity(names([utf8Mailbox('drbrain@b.example')])))
    expect(lintCertificate(ascii).map(({ code }) => code)).toContain('lint.alt-name-utf8-mailbox-malformed')
  })

  test('are one a file, each in the list once', () => {
    const files = readdirSync(new URL('.', import.meta.url)).map((file) => file.replace(/(\.test)?\.ts$/, ''))
    const others = ['authority', 'lint', 'lints', 'tls-server']
    const expected = [...new Set(files)].filter((file) => !others.includes(file))
    expect(lints.map(({ name }) => name).sort()).toEqual(expected.sort())
  })

  test.each(['rsa-pss-2048', 'ed25519', 'ed448', 'ml-dsa-44', 'slh-dsa-sha2-128f'] as const)(
    'hold a key of %s to signatures',
    (algorithm) => {
      const { subjectPublicKeyInfo } = newTestKey(algorithm).signer
      const { check } = keyUsageUnfitForKey
      const used = (...usages: KeyUsage[]) =>
        check(oddCertificate({ ...endEntity(usage(...usages)), subjectPublicKeyInfo }))
      expect(used('digitalSignature', 'nonRepudiation', 'keyCertSign', 'cRLSign')).toBeNull()
      for (const each of ['keyEncipherment', 'dataEncipherment', 'keyAgreement'] as const) {
        expect(used('digitalSignature', each)?.usages).toContain(each)
      }
    },
  )

  test.each(lints)('$name cites a clause', ({ clause }) => {
    expect(clause).toMatch(
      /^(?:(?:RFC|FIPS|NIST SP|CA\/Browser BR) .*(?:§|Appendix )\S|RubyGems 3\.3 gem |seen of )/,
    )
  })
})

describe('the lints of TLS servers', () => {
  test.each([
    ['2020-08-31T23:59:59Z', 825],
    ['2020-09-01T00:00:00Z', 398],
    ['2026-03-15T00:00:00Z', 200],
    ['2027-03-15T00:00:00Z', 100],
    ['2029-03-15T00:00:00Z', 47],
  ])('allow from %s no more than %i days', (notBefore, days) => {
    const isFound = (seconds: number) => {
      const parts = { ...server(host), ...validity(notBefore, addSeconds(addDays(notBefore, days), seconds)) }
      return lintCertificate(oddCertificate(parts)).some(({ code }) => code === 'lint.tls-validity-too-long')
    }
    expect([isFound(-1), isFound(0)]).toEqual([false, true])
  })

  test('leave a client alone', () => {
    const client = { ...endEntity(purposes(keyPurpose.clientAuth)), subject: 'CN=drbrain,OU=Gems' }
    expect(lintCertificate(oddCertificate(client))).toEqual([])
  })
})

describe('lintCertificate', () => {
  test.each([
    ['an end entity', endEntity()],
    ['an authority', authority()],
  ])('finds nothing wrong with %s in order', (_, parts) => {
    expect(lintCertificate(oddCertificate(parts))).toEqual([])
  })

  test('gives the clause and the severity with what is wrong', () => {
    expect(lintCertificate(oddCertificate({ ...endEntity(), serialNumber: '00' }))).toEqual([
      {
        code: 'lint.serial-number-not-positive',
        severity: 'error',
        clause: 'RFC 5280 §4.1.2.2',
        certificate: null,
        message: 'the serial number is zero or negative',
        values: {},
      },
      expect.objectContaining({ code: 'lint.serial-number-guessable', severity: 'warning' }),
    ])
  })

  test('stumbles over no malformed extension or key', () => {
    const broken = endEntity().extensions?.map((each) => ({ ...each, value: Buffer.from('05', 'hex') })) ?? []
    const subjectPublicKeyInfo = Buffer.from('3000', 'hex')
    const findings = lintCertificate(oddCertificate({ extensions: broken, subjectPublicKeyInfo }))
    expect(findings.map(({ code }) => code)).toEqual(['lint.extension-malformed'])
  })
})

function rsa(modulusLength: number, publicExponent = 0x10001): Buffer {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength, publicExponent })
  return publicKey.export({ type: 'spki', format: 'der' })
}

function usage(...usages: KeyUsage[]): Extension {
  return extension(keyUsage, usages, true)
}

function purposes(...oids: string[]): Extension {
  return extension(extKeyUsage, oids, false)
}

function utf8Mailbox(text: string): GeneralName {
  const typeId = otherNameType.smtpUTF8Mailbox
  return { kind: 'otherName', typeId, value: encode(utf8String(text)), text }
}

function names(list: readonly GeneralName[], critical = false): Extension {
  return extension(subjectAltName, list, critical)
}

function commonName(text: string) {
  return nameOf([[attribute(attributeType.commonName, text)]]).der
}

function unknownExtension(critical: boolean): Extension {
  return { oid: '1.3.6.1.4.1.99999.7', critical, value: Buffer.from('0500', 'hex') }
}

function keyIdentifierOfIssuer(keyIdentifier: Uint8Array, critical: boolean): Extension {
  const value = { keyIdentifier, authorityCertIssuer: null, authorityCertSerialNumber: null }
  return extension(authorityKeyIdentifier, value, critical)
}

function policies(...list: { readonly policyIdentifier: string; readonly notice?: string }[]): Extension {
  const value = list.map(({ policyIdentifier, notice }) => ({
    policyIdentifier,
    policyQualifiers:
      notice === undefined ? [] : [{ kind: 'userNotice', explicitText: notice, noticeRef: null } as const],
  }))
  return extension(certificatePolicies, value, false)
}

function constraints(...domains: string[]): Extension {
  const permittedSubtrees = domains.map((value) => ({ kind: 'dNSName', value }) as const)
  return extension(nameConstraints, { permittedSubtrees, excludedSubtrees: [] }, true)
}

function mapping(subjectDomainPolicy: string): Extension {
  return extension(policyMappings, [{ issuerDomainPolicy: '1.2.3', subjectDomainPolicy }], true)
}

function point(kind: typeof cRLDistributionPoints, uri: string, critical: boolean): Extension {
  const distributionPoint = {
    kind: 'fullName',
    names: [{ kind: 'uniformResourceIdentifier', value: uri }],
  } as const
  return extension(kind, [{ distributionPoint, reasons: null, cRLIssuer: null }], critical)
}

function access(method: string, uri: string, critical: boolean): Extension {
  const accessLocation = { kind: 'uniformResourceIdentifier', value: uri } as const
  return extension(authorityInfoAccess, [{ accessMethod: method, accessLocation }], critical)
}
