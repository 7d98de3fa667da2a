import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../contract/said.ts'
import { opensslCertificate, opensslKey } from '../../testing/openssl.ts'
import { readCertificate } from '../certificate.ts'
import { encode } from '../der/writer.ts'
import { readOnePemOrDer } from '../imported-object.ts'
import { issuerAltName, subjectAltName } from './alternative-name.ts'
import { authorityKeyIdentifier } from './authority-key-identifier.ts'
import { basicConstraints } from './basic-constraints.ts'
import { certificatePolicies } from './certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from './crl-distribution-points.ts'
import { extKeyUsage } from './ext-key-usage.ts'
import type { ExtensionKind } from './extension.ts'
import { extensionInWords, extensionSaid } from './in-words.ts'
import { authorityInfoAccess, subjectInfoAccess } from './information-access.ts'
import { inhibitAnyPolicy } from './inhibit-any-policy.ts'
import { keyUsage } from './key-usage.ts'
import { nameConstraints } from './name-constraints.ts'
import { ocspNoCheck } from './ocsp-no-check.ts'
import { policyConstraints } from './policy-constraints.ts'
import { policyMappings } from './policy-mappings.ts'
import { subjectDirectoryAttributes } from './subject-directory-attributes.ts'
import { subjectKeyIdentifier } from './subject-key-identifier.ts'
import { tlsFeature } from './tls-feature.ts'

const configuration = join(import.meta.dirname, 'testdata/openssl/extensions.cnf')
const pem = opensslCertificate(opensslKey('ec-p256'), '/CN=All extensions', ['-config', configuration])
const { extensions } = readCertificate(readOnePemOrDer(pem, ['certificate']))

/** What was read, written again, and the octets that openssl wrote. */
function bothWays<T>(kind: ExtensionKind<T>) {
  const value = extensions.get(kind)
  const theirs = extensions.find(kind.oid)?.value
  if (value === null || !theirs) throw new Error(`openssl wrote no ${kind.name}`)
  return {
    name: kind.name,
    words: kind.inWords(value),
    ours: hex(encode(kind.write(value))),
    theirs: hex(theirs),
  }
}

describe('ExtensionKind', () => {
  test.each([
    { ...bothWays(basicConstraints), says: ['certificate authority, at most 3 more below it'] },
    {
      ...bothWays(keyUsage),
      says: [
        'sign data',
        'agree on keys',
        'sign certificates',
        'sign CRLs',
        'only decrypt when agreeing on keys',
      ],
    },
    { ...bothWays(extKeyUsage), says: ['sign code', 'sign OCSP responses', '1.2.3.4'] },
    { ...bothWays(subjectKeyIdentifier), says: [expect.stringMatching(/^(?:[0-9A-F]{2}:){19}[0-9A-F]{2}$/)] },
    {
      ...bothWays(authorityKeyIdentifier),
      says: [
        expect.stringMatching(/^key (?:[0-9A-F]{2}:){19}/),
        'certificate issued by name:CN=All extensions',
        expect.stringMatching(/^certificate number /),
      ],
    },
    {
      ...bothWays(subjectAltName),
      says: [
        'DNS:a.example',
        'email:a@b.example',
        'URI:https://a.example/',
        'IP:192.0.2.1',
        'IP:2001:db8::1',
        'OID:1.2.3',
        'name:CN=All extensions',
        'smtpUTF8Mailbox:zoe@b.example',
      ],
    },
    { ...bothWays(issuerAltName), says: ['email:ca@b.example'] },
    {
      ...bothWays(nameConstraints),
      says: [
        'only within DNS:.example',
        'only within IP:192.0.2.0/24',
        'never within email:b.example',
        'never within name:CN=All extensions',
      ],
    },
    {
      ...bothWays(certificatePolicies),
      says: [
        'policy anyPolicy (2.5.29.32.0)',
        'policy 1.2.3.5',
        '  practice statement at https://a.example/cps',
        '  notice: Only for the meetup',
        'policy 1.2.3.6',
      ],
    },
    { ...bothWays(policyMappings), says: ['1.2.3.5 of the issuer counts as 1.2.3.7 of the subject'] },
    {
      ...bothWays(policyConstraints),
      says: ['a policy is required after 2 more', 'policies may not be mapped after 0 more'],
    },
    { ...bothWays(inhibitAnyPolicy), says: ['anyPolicy no longer stands for others after 1 more'] },
    {
      ...bothWays(cRLDistributionPoints),
      says: [
        'URI:http://a.example/a.crl',
        'name:CN=All extensions',
        'only for keyCompromise, cACompromise',
        'CRL issued by name:CN=All extensions',
        'below the CRL issuer: O=RubyConf',
      ],
    },
    { ...bothWays(freshestCRL), says: ['URI:http://a.example/delta.crl'] },
    {
      ...bothWays(authorityInfoAccess),
      says: ['ocsp at URI:http://a.example/ocsp', 'caIssuers at URI:http://a.example/ca.cer'],
    },
    { ...bothWays(subjectInfoAccess), says: ['caRepository at URI:http://a.example/repository'] },
    {
      ...bothWays(subjectDirectoryAttributes),
      says: [
        'dateOfBirth: 1980-12-31T12:00:00Z',
        'countryOfCitizenship: JP',
        'countryOfCitizenship: US',
        '1.2.3.8: DER 020107',
      ],
    },
    { ...bothWays(ocspNoCheck), says: ['not checked for revocation'] },
    { ...bothWays(tlsFeature), says: ['the server must staple an OCSP response (status_request)'] },
  ])('reads $name, says it in words, and writes what openssl wrote', ({ words, says, ours, theirs }) => {
    expect(words).toEqual(says)
    expect(ours).toBe(theirs)
  })
})

describe('extensionInWords', () => {
  test('reads each of them', () => {
    expect(extensions.list.flatMap(extensionInWords).join('\n')).not.toMatch(/malformed|^DER/m)
  })
})

describe('extensionSaid', () => {
  test('says in English what the words say, but for the indent of qualifiers', () => {
    const lines = extensions.list.flatMap(extensionSaid).map(inEnglish)
    expect(lines).toEqual(extensions.list.flatMap(extensionInWords).map((line) => line.trimStart()))
  })

  test('says of an unreadable one that it is, and of an unknown one its octets', () => {
    const value = Buffer.from('0500', 'hex')
    expect(extensionSaid({ oid: '2.5.29.15', critical: false, value })).toEqual([
      { code: 'unreadable', values: { hex: '0500' } },
    ])
    expect(extensionSaid({ oid: '1.2.3', critical: false, value })).toEqual(['DER 0500'])
  })
})

function hex(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}
