import { describe, expect, test } from 'vitest'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { profile as profileSchema } from '../contract/profile.ts'
import { certify, type TestEntity } from '../testing/hierarchy.ts'
import { builtInProfile, builtInProfileNames } from '../testing/profile.ts'
import { mustRun } from '../testing/program.ts'
import { certtoolVerify, nssUsage, opensslVerify, type PathInPem, vfychain } from '../testing/verifiers.ts'

// These programs judge by their own clock.
const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')

const algorithms = [
  'rsa-2048',
  'rsa-3072',
  'rsa-pss-2048',
  'ec-p256',
  'ec-p384',
  'ec-p521',
  'ed25519',
  'ed448',
] as const
const hierarchies = new Map<KeyAlgorithm, readonly [root: TestEntity, regional: TestEntity]>()

/** Root and regional authority with keys of one algorithm, made once. */
function hierarchyOf(algorithm: KeyAlgorithm): readonly [root: TestEntity, regional: TestEntity] {
  const known = hierarchies.get(algorithm)
  if (known) return known
  const root = certify('self', { profile: 'root', subject: 'CN=Root,O=RubyConf', algorithm, at })
  const regional = certify(root, { profile: 'regional', subject: 'CN=Seattle.rb', algorithm, at })
  hierarchies.set(algorithm, [root, regional])
  return [root, regional]
}

function pathOf(profileName: string, algorithm: KeyAlgorithm): PathInPem {
  const [root, regional] = hierarchyOf(algorithm)
  if (profileName === 'root') return { leaf: root.pem, intermediates: [], root: root.pem }
  if (builtInProfile(profileName).certifies === 'subordinate') {
    const leaf = certify(root, { profile: profileName, subject: 'CN=Seattle.rb', algorithm, at })
    return { leaf: leaf.pem, intermediates: [], root: root.pem }
  }
  const leaf = certify(regional, { profile: profileName, subject: subjectOf(profileName), algorithm, at })
  return { leaf: leaf.pem, intermediates: [regional.pem], root: root.pem }
}

/** Someone for whom certificates of the profile are. */
function subjectOf(profileName: string): string {
  if (profileName === 'tls-server') return 'CN=www.example.org,O=RubyConf'
  return ['email', 'person'].includes(profileName) ? 'CN=drbrain,emailAddress=a@example.org' : 'CN=drbrain'
}

/** What each is for, as `openssl verify -purpose` names it; gem and OpenSSL 3.0 know no name for code signing. */
const opensslPurposes: Readonly<Record<string, readonly string[]>> = {
  'tls-server': ['sslserver'],
  'tls-client': ['sslclient'],
  email: ['smimesign'],
  person: ['smimesign', 'sslclient'],
  timestamp: ['timestampsign'],
  'ocsp-signer': ['ocsphelper'],
  developer: ['any'],
  'code-signing': ['any'],
}

function opensslPurposesOf(profileName: string): readonly string[] {
  const isAuthority = builtInProfile(profileName).certifies !== 'endEntity'
  return isAuthority ? ['crlsign', 'any'] : (opensslPurposes[profileName] ?? [])
}

const combinations = builtInProfileNames.flatMap((name) =>
  builtInProfile(name)
    .keyAlgorithms.filter((algorithm) => algorithms.some((each) => each === algorithm))
    .map((algorithm) => ({ name, algorithm })),
)

const accepted = expect.objectContaining({ status: 0 })

describe('a certificate under a built-in profile', () => {
  test.each(combinations)(
    '$name with $algorithm is accepted by openssl and certtool',
    ({ name, algorithm }) => {
      const path = pathOf(name, algorithm)
      for (const purpose of opensslPurposesOf(name)) {
        expect(opensslVerify(path, purpose), purpose).toEqual(accepted)
      }
      expect(certtoolVerify(path)).toEqual(accepted)
    },
  )

  // OpenSSL 3.0 knows encryption by keyEncipherment alone, which no elliptic key can do.
  test('email with rsa-3072 is accepted by openssl for encryption', () => {
    expect(opensslVerify(pathOf('email', 'rsa-3072'), 'smimeencrypt')).toEqual(accepted)
  })

  test('has a purpose for which openssl is asked, whatever the profile', () => {
    expect(builtInProfileNames.filter((name) => opensslPurposesOf(name).length === 0)).toEqual([])
  })

  test.each([
    ['tls-server', 'sslclient'],
    ['tls-client', 'sslserver'],
    ['timestamp', 'sslclient'],
    ['developer', 'smimesign'],
    ['email', 'timestampsign'],
  ])('%s is refused by openssl as %s', (name, purpose) => {
    expect(opensslVerify(pathOf(name, 'rsa-3072'), purpose).status).not.toBe(0)
  })

  const usages: Readonly<Record<string, readonly string[]>> = {
    root: [nssUsage.anyCa],
    regional: [nssUsage.anyCa],
    'tls-server': [nssUsage.tlsServer],
    'tls-client': [nssUsage.tlsClient],
    email: [nssUsage.emailSigner, nssUsage.emailRecipient],
    person: [nssUsage.emailSigner, nssUsage.tlsClient],
    'ocsp-signer': [nssUsage.statusResponder],
  }
  const nssReads = combinations.filter(({ name, algorithm }) => name in usages && !algorithm.startsWith('ed'))

  test.each(nssReads)('$name with $algorithm is accepted by NSS for its purpose', ({ name, algorithm }) => {
    for (const usage of usages[name] ?? []) {
      expect(vfychain(pathOf(name, algorithm), usage), `usage ${usage}`).toEqual(accepted)
    }
  })

  // NSS trusts no root for code signing any more, so the developer's purpose is left out before it is asked.
  test.each(['rsa-3072', 'ec-p256', 'ec-p384'] as const)('developer with %s chains in NSS', (algorithm) => {
    const [root, regional] = hierarchyOf(algorithm)
    const { extKeyUsage: _, ...rest } = builtInProfile('developer')
    const leaf = certify(regional, {
      profile: profileSchema.parse(rest),
      subject: 'CN=drbrain',
      algorithm,
      at,
    })
    const path = { leaf: leaf.pem, intermediates: [regional.pem], root: root.pem }
    expect(vfychain(path, nssUsage.tlsClient)).toEqual(accepted)
  })

  test('may lie below issuers with keys of other kinds, beyond the year 2050', () => {
    const more = { notAfter: '2055-01-01T00:00:00Z' }
    const root = certify('self', { profile: 'root', subject: 'CN=Root', algorithm: 'ec-p384', at, more })
    const regional = certify(root, { profile: 'regional', subject: 'CN=R', algorithm: 'rsa-2048', at, more })
    const leaf = certify(regional, {
      profile: 'developer',
      subject: 'CN=drbrain',
      algorithm: 'ec-p521',
      at,
      more,
    })
    const path = { leaf: leaf.pem, intermediates: [regional.pem], root: root.pem }
    expect(opensslVerify(path)).toEqual(accepted)
    expect(certtoolVerify(path)).toEqual(accepted)
    expect(vfychain({ ...path, leaf: regional.pem, intermediates: [] }, nssUsage.anyCa)).toEqual(accepted)
  })

  test('may have an empty subject and critical names', () => {
    const [root, regional] = hierarchyOf('ec-p256')
    const developer = builtInProfile('developer')
    const profile = { ...developer, subject: { ...developer.subject, required: [] } }
    const chosen = { subjectAltNames: [{ kind: 'rfc822Name', value: 'drbrain@segment7.net' }] } as const
    const leaf = certify(regional, { profile, subject: '', at, more: { chosen } })
    const path = { leaf: leaf.pem, intermediates: [regional.pem], root: root.pem }
    expect(opensslVerify(path)).toEqual(accepted)
    expect(certtoolVerify(path)).toEqual(accepted)
  })

  test('is refused by openssl below another root of the same name', () => {
    const path = pathOf('developer', 'ec-p256')
    const other = certify('self', { profile: 'root', subject: 'CN=Root,O=RubyConf', at })
    expect(opensslVerify({ ...path, root: other.pem }).status).not.toBe(0)
    expect(certtoolVerify({ ...path, root: other.pem }).status).not.toBe(0)
  })
})

describe('the extensions of a profile', () => {
  const full = profileSchema.parse({
    ...builtInProfile('regional'),
    subject: { fixed: { O: 'RubyConf' }, order: ['O', 'CN'], encodings: { O: 'printableString' } },
    subjectAltName: { kinds: ['uniformResourceIdentifier', 'otherName', 'iPAddress', 'dNSName'] },
    issuerAltName: [{ kind: 'rfc822Name', value: 'ca@example.org' }],
    certificatePolicies: [
      { policyIdentifier: '1.3.6.1.4.1.99999.1', cps: 'https://example.org/cps', userNotice: 'Nur für Gems' },
      { policyIdentifier: '2.5.29.32.0' },
    ],
    policyMappings: [
      { issuerDomainPolicy: '1.3.6.1.4.1.99999.1', subjectDomainPolicy: '1.3.6.1.4.1.99999.2' },
    ],
    subjectDirectoryAttributes: [
      { personalAttribute: 'countryOfCitizenship', value: 'US' },
      { personalAttribute: 'placeOfBirth', value: 'Ærø' },
    ],
    policyConstraints: { requireExplicitPolicy: 3, inhibitPolicyMapping: 0 },
    inhibitAnyPolicy: 2,
    extKeyUsage: { purposes: ['codeSigning', '1.3.6.1.4.1.99999.2'] },
    nameConstraints: {
      permittedSubtrees: [
        { kind: 'rfc822Name', value: '.example.org' },
        { kind: 'iPAddress', value: '192.0.2.0/24' },
      ],
      excludedSubtrees: [{ kind: 'directoryName', value: 'O=Evil' }],
    },
    cRLDistributionPoints: ['http://example.org/ca.crl', 'ldap://example.org/cn=ca'],
    freshestCRL: ['http://example.org/delta.crl'],
    authorityInfoAccess: { ocsp: ['http://ocsp.example.org'], caIssuers: ['http://example.org/ca.cer'] },
    subjectInfoAccess: { caRepository: ['http://example.org/all'] },
    tlsFeature: ['status_request', 17],
    extensions: [
      { oid: '1.3.6.1.4.1.99999.7', hex: '0c 04 67 65 6d 73' },
      { oid: '1.3.6.1.4.1.99999.8', base64: 'BQA=' },
    ],
    critical: { certificatePolicies: true },
  })
  const chosen = {
    subjectAltNames: [
      { kind: 'uniformResourceIdentifier', value: 'https://example.org/' },
      { kind: 'iPAddress', value: '2001:db8::1' },
      { kind: 'dNSName', value: 'example.org' },
      { kind: 'otherName', value: '1.3.6.1.5.5.7.8.9;UTF8:bücher@example.org' },
    ],
  } as const
  const issued = () =>
    certify(hierarchyOf('ec-p256')[0], { profile: full, subject: 'CN=Full', at, more: { chosen } }).pem

  test('read in openssl as they were written', () => {
    const text = mustRun('openssl', ['x509', '-noout', '-text', '-nameopt', 'utf8'], { input: issued() })
    for (const line of opensslLines) expect(text).toContain(line)
  })

  test('read in certtool as they were written', () => {
    const text = mustRun('certtool', ['--certificate-info'], { input: issued() })
    for (const line of certtoolLines) expect(text).toContain(line)
  })

  test('are critical in openssl where the profile makes them so', () => {
    const critical = { keyUsage: false, extKeyUsage: true, cRLDistributionPoints: true, issuerAltName: true }
    const profile = profileSchema.parse({ ...full, critical })
    const { pem } = certify(hierarchyOf('ec-p256')[0], { profile, subject: 'CN=Full', at, more: { chosen } })
    const text = mustRun('openssl', ['x509', '-noout', '-text'], { input: pem })
    const lines = [
      'Key Usage: \n',
      'Extended Key Usage: critical',
      'CRL Distribution Points: critical',
      'Issuer Alternative Name: critical',
    ]
    for (const line of lines) expect(text).toContain(line)
  })
})

const opensslLines = [
  'Subject: O=RubyConf, CN=Full',
  'X509v3 Basic Constraints: critical\n                CA:TRUE, pathlen:0',
  'X509v3 Key Usage: critical\n                Digital Signature, Certificate Sign, CRL Sign',
  'X509v3 Extended Key Usage: \n                Code Signing, 1.3.6.1.4.1.99999.2',
  'X509v3 Issuer Alternative Name: \n                email:ca@example.org',
  'X509v3 Certificate Policies: critical\n                Policy: 1.3.6.1.4.1.99999.1',
  'CPS: https://example.org/cps',
  'Policy: X509v3 Any Policy',
  'X509v3 Policy Mappings: critical\n                1.3.6.1.4.1.99999.1:1.3.6.1.4.1.99999.2',
  'X509v3 Policy Constraints: critical\n                Require Explicit Policy:3, Inhibit Policy Mapping:0',
  'X509v3 Inhibit Any Policy: critical\n                2',
  'X509v3 Name Constraints: critical',
  'email:.example.org',
  'IP:192.0.2.0/255.255.255.0',
  'DirName:O = Evil',
  'URI:http://example.org/ca.crl',
  'URI:ldap://example.org/cn=ca',
  'X509v3 Freshest CRL: \n                Full Name:\n                  URI:http://example.org/delta.crl',
  'OCSP - URI:http://ocsp.example.org',
  'CA Issuers - URI:http://example.org/ca.cer',
  'Subject Information Access: \n                CA Repository - URI:http://example.org/all',
  'TLS Feature: \n                status_request, status_request_v2',
  '1.3.6.1.4.1.99999.7: \n                ..gems',
  'URI:https://example.org/, IP Address:2001:DB8:0:0:0:0:0:1, DNS:example.org, othername: SmtpUTF8Mailbox::bücher@example.org',
]

const certtoolLines = [
  'Subject: CN=Full,O=RubyConf',
  'Path Length Constraint: 0',
  'Certificate Policies (critical):\n\t\t\t1.3.6.1.4.1.99999.1\n\t\t\t\tURI: https://example.org/cps',
  'Note: Nur für Gems',
  'TLS Features (not critical):\n\t\t\tOCSP Status Request(5)',
  'Unknown extension 1.3.6.1.4.1.99999.7 (not critical):\n\t\t\tASCII: ..gems',
  'Unknown extension 1.3.6.1.4.1.99999.8 (not critical):\n\t\t\tASCII: ..\n\t\t\tHexdump: 0500',
]
