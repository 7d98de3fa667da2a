import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OddParts, oddCertificate } from '../../testing/odd-certificate.ts'
import { plainOptions } from '../../testing/path-question.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { type Extension, extension } from '../extension/extension.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { emptyName } from '../name.ts'
import { extensionType, keyPurpose } from '../oid.ts'
import { certificateFaults } from './certificate-fault.ts'
import type { CertificateRole } from './certificate-role.ts'
import { messageOf } from './fault.ts'
import type { PathOptions } from './path-options.ts'

const keyIdentifier = Uint8Array.of(1, 2, 3)
const authority = { keyIdentifier, authorityCertIssuer: null, authorityCertSerialNumber: null }
const usual: readonly Extension[] = [
  extension(subjectKeyIdentifier, keyIdentifier, false),
  extension(authorityKeyIdentifier, authority, false),
]
const usualOfCa: readonly Extension[] = [
  ...usual,
  extension(basicConstraints, { cA: true, pathLenConstraint: null }, true),
  extension(keyUsage, ['keyCertSign', 'cRLSign'], true),
]

/** The usual extensions of the role, with these in place of those of their kind. */
function codes(role: CertificateRole, parts: OddParts, changes: Partial<PathOptions> = {}): string[] {
  const own = parts.extensions ?? []
  const rest = (role === 'endEntity' ? usual : usualOfCa).filter(
    ({ oid }) => !own.some((each) => each.oid === oid),
  )
  const certificate = oddCertificate({ ...parts, extensions: [...rest, ...own] })
  return certificateFaults(certificate, role, { ...plainOptions, ...changes }).map(
    ({ code, severity }) => `${severity ?? 'error'} ${code.replace('path.', '')}`,
  )
}

const raw = (oid: string, hex: string, critical = false): Extension => ({
  oid,
  critical,
  value: Buffer.from(hex, 'hex'),
})
const noConstraint = { requireExplicitPolicy: null, inhibitPolicyMapping: null }

describe('certificateFaults', () => {
  test('finds nothing wrong where nothing is', () => {
    for (const role of ['endEntity', 'authority', 'anchor'] as const) expect(codes(role, {})).toEqual([])
  })

  const subtrees = {
    permittedSubtrees: [{ kind: 'dNSName', value: 'a.example' }],
    excludedSubtrees: [],
  } as const
  test.each<{ name: string; role?: CertificateRole; parts: OddParts; expected: string[] }>([
    { name: 'serial number zero', parts: { serialNumber: '00' }, expected: ['error serial-number-invalid'] },
    {
      name: 'negative serial number',
      parts: { serialNumber: 'ff' },
      expected: ['error serial-number-invalid'],
    },
    {
      name: 'serial number of 21 octets',
      parts: { serialNumber: '40'.repeat(21) },
      expected: ['error serial-number-invalid'],
    },
    {
      name: 'serial number zero of an anchor',
      role: 'anchor',
      parts: { serialNumber: '00' },
      expected: ['warning serial-number-invalid'],
    },
    {
      name: 'two signature algorithms',
      parts: { tbsSignatureAlgorithm: '300a06082a8648ce3d040303' },
      expected: ['error signature-algorithms-differ'],
    },
    { name: 'no issuer', parts: { issuer: emptyName.der }, expected: ['error issuer-empty'] },
    { name: 'no subject at all', parts: { subject: emptyName.der }, expected: ['error subject-empty'] },
    {
      name: 'a CA without a subject',
      role: 'authority',
      parts: {
        subject: emptyName.der,
        extensions: [extension(subjectAltName, [{ kind: 'dNSName', value: 'a.example' }], true)],
      },
      expected: ['error subject-empty'],
    },
    {
      name: 'an unknown critical extension',
      parts: { extensions: [raw('1.2.3.4', '0500', true)] },
      expected: ['error unknown-critical-extension'],
    },
    { name: 'an unknown extension', parts: { extensions: [raw('1.2.3.4', '0500')] }, expected: [] },
    {
      name: 'keyUsage with a trailing zero bit',
      parts: { extensions: [raw(extensionType.keyUsage, '03020080')] },
      expected: ['error malformed-extension'],
    },
    {
      name: 'an IP constraint of wrong length',
      role: 'authority',
      parts: { extensions: [raw(extensionType.nameConstraints, '300ca00a30088706c00002010000', true)] },
      expected: ['error malformed-extension'],
    },
    {
      name: 'an IP constraint whose mask has a hole',
      role: 'authority',
      parts: { extensions: [raw(extensionType.nameConstraints, '300ea00c300a8708c0000201ff00ff00', true)] },
      expected: ['error name-constraints-malformed'],
    },
    {
      name: 'name constraints of nothing',
      role: 'authority',
      parts: { extensions: [raw(extensionType.nameConstraints, '3000', true)] },
      expected: ['error name-constraints-malformed'],
    },
    {
      name: 'name constraints of an end entity',
      parts: { extensions: [extension(nameConstraints, subtrees, true)] },
      expected: ['error name-constraints-outside-ca'],
    },
    {
      name: 'name constraints that are not critical',
      role: 'authority',
      parts: { extensions: [extension(nameConstraints, subtrees, false)] },
      expected: ['error criticality-wrong'],
    },
    {
      name: 'policy constraints of nothing',
      role: 'authority',
      parts: { extensions: [extension(policyConstraints, noConstraint, true)] },
      expected: ['error policies-malformed'],
    },
    {
      name: 'an end entity that may sign certificates',
      parts: { extensions: [extension(keyUsage, ['keyCertSign'], true)] },
      expected: ['error key-usage-inconsistent'],
    },
    {
      name: 'a CA that may not sign certificates',
      role: 'authority',
      parts: { extensions: [extension(keyUsage, ['cRLSign'], true)] },
      expected: ['error key-usage-not-cert-sign'],
    },
    {
      name: 'a host name with an underscore',
      parts: { extensions: [extension(subjectAltName, [{ kind: 'dNSName', value: 'a_b.example' }], false)] },
      expected: ['error alternative-name-malformed'],
    },
    {
      name: 'a mailbox with two @',
      parts: {
        extensions: [extension(subjectAltName, [{ kind: 'rfc822Name', value: 'a@b@c.example' }], false)],
      },
      expected: ['error alternative-name-malformed'],
    },
    {
      name: 'an end entity of version 1',
      parts: { version: 1 },
      expected: [],
    },
  ])('$name: $expected', ({ role = 'endEntity', parts, expected }) => {
    const isFirstVersion = parts.version === 1
    const found = isFirstVersion
      ? certificateFaults(oddCertificate(parts), role, plainOptions).map(({ code }) => code)
      : codes(role, parts)
    expect(found).toEqual(expected)
  })

  test('wants a CA of version 3, unless it is an anchor', () => {
    const certificate = oddCertificate({ version: 1 })
    const found = (role: CertificateRole) =>
      certificateFaults(certificate, role, plainOptions).map(({ code }) => code)
    expect(found('authority')).toContain('path.not-a-ca')
    expect(found('anchor')).toEqual([])
  })

  test('takes a CA of which basicConstraints is not critical below an anchor, and not as one', () => {
    const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, false)]
    expect(codes('authority', { extensions })).toEqual(['warning basic-constraints-not-critical'])
    expect(codes('anchor', { extensions })).toEqual(['error basic-constraints-not-critical'])
  })

  test('wants time stamps by a key for nothing else, and said critically', () => {
    const purposes = (oids: readonly string[], critical: boolean) => ({
      extensions: [extension(extKeyUsage, oids, critical)],
    })
    const changes = { purpose: 'timeStamping' } as const
    expect(codes('endEntity', purposes([keyPurpose.timeStamping], true), changes)).toEqual([])
    const wrong = ['error purpose-not-allowed']
    expect(codes('endEntity', purposes([keyPurpose.timeStamping], false), changes)).toEqual(wrong)
    const both = [keyPurpose.timeStamping, keyPurpose.codeSigning]
    expect(codes('endEntity', purposes(both, true), changes)).toEqual(wrong)
    expect(codes('endEntity', {}, changes)).toEqual(wrong)
  })

  test('has words for any octets in any extension, and never throws', () => {
    const oids = fc.constantFrom(...Object.values(extensionType))
    const octets = fc.uint8Array({ maxLength: 40 })
    fc.assert(
      fc.property(fc.uniqueArray(oids, { maxLength: 4 }), octets, fc.boolean(), (types, value, critical) => {
        const extensions = types.map((oid) => ({ oid, critical, value }))
        for (const role of ['endEntity', 'authority', 'anchor'] as const) {
          for (const rules of ['rfc5280', 'webpki'] as const) {
            const certificate = oddCertificate({ extensions })
            for (const fault of certificateFaults(certificate, role, { ...plainOptions, rules })) {
              expect(messageOf(fault)).not.toMatch(/^$|\{\{/)
            }
          }
        }
      }),
    )
  })
})
