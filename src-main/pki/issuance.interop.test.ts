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
  if (profileName === 'regional') return { leaf: regional.pem, intermediates: [], root: root.pem }
  const leaf = certify(regional, { profile: profileName, subject: 'CN=drbrain', algorithm, at })
  return { leaf: leaf.pem, intermediates: [regional.pem], root: root.pem }
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
      expect(opensslVerify(path)).toEqual(accepted)
      expect(certtoolVerify(path)).toEqual(accepted)
    },
  )

  const usages: Readonly<Record<string, string>> = {
    root: nssUsage.anyCa,
    regional: nssUsage.anyCa,
    'ocsp-signer': nssUsage.statusResponder,
  }
  const nssReads = combinations.filter(({ name, algorithm }) => name in usages && !algorithm.startsWith('ed'))

  test.each(nssReads)('$name with $algorithm is accepted by NSS for its purpose', ({ name, algorithm }) => {
    expect(vfychain(pathOf(name, algorithm), usages[name] ?? '')).toEqual(accepted)
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
    const profile = { ...builtInProfile('developer'), subject: { required: [] } }
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
    certificatePolicies: [
      { policyIdentifier: '1.3.6.1.4.1.99999.1', cps: 'https://example.org/cps', userNotice: 'Nur für Gems' },
      { policyIdentifier: '2.5.29.32.0' },
    ],
    extKeyUsage: { purposes: ['codeSigning', '1.3.6.1.4.1.99999.2'] },
    nameConstraints: {
      permittedSubtrees: [
        { kind: 'rfc822Name', value: '.example.org' },
        { kind: 'iPAddress', value: '192.0.2.0/24' },
      ],
      excludedSubtrees: [{ kind: 'directoryName', value: 'O=Evil' }],
    },
    cRLDistributionPoints: ['http://example.org/ca.crl', 'ldap://example.org/cn=ca'],
    authorityInfoAccess: { ocsp: ['http://ocsp.example.org'], caIssuers: ['http://example.org/ca.cer'] },
    request: { subjectAltName: ['uniformResourceIdentifier', 'otherName', 'iPAddress', 'dNSName'] },
  })
  const chosen = {
    subjectAltNames: [
      { kind: 'uniformResourceIdentifier', value: 'https://example.org/' },
      { kind: 'iPAddress', value: '2001:db8::1' },
      { kind: 'dNSName', value: 'example.org' },
      { kind: 'otherName', value: '1.3.6.1.5.5.7.8.9;UTF8:bücher@example.org' },
    ],
  } as const

  test('read in openssl as they were written', () => {
    const [root] = hierarchyOf('ec-p256')
    const { pem } = certify(root, { profile: full, subject: 'CN=Full', at, more: { chosen } })
    const text = mustRun('openssl', ['x509', '-noout', '-text', '-nameopt', 'utf8'], { input: pem })
    for (const line of expectedLines) expect(text).toContain(line)
    expect(opensslVerify({ leaf: pem, intermediates: [], root: root.pem })).toEqual(accepted)
    expect(certtoolVerify({ leaf: pem, intermediates: [], root: root.pem })).toEqual(accepted)
  })
})

const expectedLines = [
  'X509v3 Basic Constraints: critical\n                CA:TRUE, pathlen:0',
  'X509v3 Key Usage: critical\n                Digital Signature, Certificate Sign, CRL Sign',
  'X509v3 Extended Key Usage: \n                Code Signing, 1.3.6.1.4.1.99999.2',
  'Policy: 1.3.6.1.4.1.99999.1',
  'CPS: https://example.org/cps',
  'Policy: X509v3 Any Policy',
  'X509v3 Name Constraints: critical',
  'email:.example.org',
  'IP:192.0.2.0/255.255.255.0',
  'DirName:O = Evil',
  'URI:http://example.org/ca.crl',
  'URI:ldap://example.org/cn=ca',
  'OCSP - URI:http://ocsp.example.org',
  'CA Issuers - URI:http://example.org/ca.cer',
  'URI:https://example.org/, IP Address:2001:DB8:0:0:0:0:0:1, DNS:example.org, othername: SmtpUTF8Mailbox::bücher@example.org',
]
