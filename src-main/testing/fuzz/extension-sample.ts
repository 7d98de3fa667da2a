// One full value of every kind of extension: what mutations start from, and the list of the kinds there are.

import { encode } from '../../pki/der/writer.ts'
import { issuerAltName, subjectAltName } from '../../pki/extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../../pki/extension/authority-key-identifier.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { certificateIssuer } from '../../pki/extension/certificate-issuer.ts'
import { certificatePolicies, type PolicyInformation } from '../../pki/extension/certificate-policies.ts'
import {
  cRLDistributionPoints,
  type DistributionPoint,
  freshestCRL,
} from '../../pki/extension/crl-distribution-points.ts'
import { crlNumber, deltaCRLIndicator } from '../../pki/extension/crl-number.ts'
import { expiredCertsOnCRL } from '../../pki/extension/expired-certs-on-crl.ts'
import { extKeyUsage } from '../../pki/extension/ext-key-usage.ts'
import type { Extension, ExtensionKind } from '../../pki/extension/extension.ts'
import { authorityInfoAccess, subjectInfoAccess } from '../../pki/extension/information-access.ts'
import { inhibitAnyPolicy } from '../../pki/extension/inhibit-any-policy.ts'
import { invalidityDate } from '../../pki/extension/invalidity-date.ts'
import { issuingDistributionPoint } from '../../pki/extension/issuing-distribution-point.ts'
import { keyUsage } from '../../pki/extension/key-usage.ts'
import { nameConstraints } from '../../pki/extension/name-constraints.ts'
import { ocspNoCheck } from '../../pki/extension/ocsp-no-check.ts'
import { ocspNonce } from '../../pki/extension/ocsp-nonce.ts'
import { policyConstraints } from '../../pki/extension/policy-constraints.ts'
import { policyMappings } from '../../pki/extension/policy-mappings.ts'
import { reasonCode } from '../../pki/extension/reason-code.ts'
import {
  personalAttributeOf,
  subjectDirectoryAttributes,
} from '../../pki/extension/subject-directory-attributes.ts'
import { subjectKeyIdentifier } from '../../pki/extension/subject-key-identifier.ts'
import { tlsFeature } from '../../pki/extension/tls-feature.ts'
import type { GeneralName } from '../../pki/general-name.ts'
import { generalNameFromText } from '../../pki/general-name-text.ts'

export interface ExtensionSample {
  readonly name: string
  /** DER of the value. */
  readonly value: Uint8Array
  /** As it would stand in a certificate. */
  readonly extension: Extension
  /** Reads a value and says it in words; throws `extension.malformed`. */
  read(value: Uint8Array): void
}

/** A name of every form that can be written. */
export const sampleNames: readonly GeneralName[] = [
  generalNameFromText({ kind: 'dNSName', value: '*.bücher.example' }),
  generalNameFromText({ kind: 'rfc822Name', value: 'drbrain@segment7.net' }),
  generalNameFromText({ kind: 'rfc822Name', value: 'дмитрий@example.org' }),
  generalNameFromText({ kind: 'uniformResourceIdentifier', value: 'https://example.org/crl?a=b' }),
  generalNameFromText({ kind: 'iPAddress', value: '192.0.2.7' }),
  generalNameFromText({ kind: 'iPAddress', value: '2001:db8::7' }),
  generalNameFromText({ kind: 'directoryName', value: 'CN=Ærø+OU=x,DC=example,C=DK' }),
  generalNameFromText({ kind: 'registeredID', value: '2.25.340282366920938463463374607431768211455' }),
  generalNameFromText({ kind: 'otherName', value: '1.3.6.1.4.1.311.20.2.3;UTF8:upn@example.org' }),
]
const ranges = [
  generalNameFromText({ kind: 'iPAddress', value: '192.0.2.0/24' }, 'subtree'),
  generalNameFromText({ kind: 'dNSName', value: '.example.org' }, 'subtree'),
  generalNameFromText({ kind: 'directoryName', value: 'DC=example' }, 'subtree'),
]
const [location = generalNameFromText({ kind: 'registeredID', value: '1.2.3' })] = sampleNames
const keyIdentifier = Uint8Array.from({ length: 20 }, (_, index) => index)
const fullName = { kind: 'fullName', names: sampleNames } as const
const reasons = ['keyCompromise', 'cACompromise'] as const
const points: readonly DistributionPoint[] = [
  { distributionPoint: fullName, reasons, cRLIssuer: null },
  { distributionPoint: null, reasons: null, cRLIssuer: sampleNames },
]
const policies: readonly PolicyInformation[] = [
  { policyIdentifier: '2.5.29.32.0', policyQualifiers: [{ kind: 'cps', uri: 'https://example.org/cps' }] },
  {
    policyIdentifier: '1.3.6.1.4.1.99999.1',
    policyQualifiers: [
      {
        kind: 'userNotice',
        explicitText: 'Nur für Proben',
        noticeRef: { organization: 'RubyConf', noticeNumbers: [1, 70_000] },
      },
      { kind: 'other', oid: '1.2.3.4', der: Uint8Array.of(0x05, 0x00) },
    ],
  },
]

/** All kinds, of certificates first. */
export const extensionSamples: readonly ExtensionSample[] = [
  sample(basicConstraints, { cA: true, pathLenConstraint: 3 }),
  sample(keyUsage, ['digitalSignature', 'keyCertSign', 'decipherOnly']),
  sample(extKeyUsage, ['1.3.6.1.5.5.7.3.3', '2.5.29.37.0']),
  sample(subjectKeyIdentifier, keyIdentifier),
  sample(authorityKeyIdentifier, {
    keyIdentifier,
    authorityCertIssuer: sampleNames,
    authorityCertSerialNumber: Uint8Array.of(0x00, 0xff),
  }),
  sample(subjectAltName, sampleNames),
  sample(issuerAltName, sampleNames),
  sample(nameConstraints, { permittedSubtrees: ranges, excludedSubtrees: ranges }),
  sample(certificatePolicies, policies),
  sample(policyMappings, [{ issuerDomainPolicy: '1.2.3', subjectDomainPolicy: '1.2.4' }]),
  sample(policyConstraints, { requireExplicitPolicy: 0, inhibitPolicyMapping: 200 }),
  sample(inhibitAnyPolicy, 2),
  sample(cRLDistributionPoints, points),
  sample(freshestCRL, points),
  sample(authorityInfoAccess, [{ accessMethod: '1.3.6.1.5.5.7.48.1', accessLocation: location }]),
  sample(subjectInfoAccess, [{ accessMethod: '1.3.6.1.5.5.7.48.5', accessLocation: location }]),
  sample(ocspNoCheck, true),
  sample(tlsFeature, [5, 17]),
  sample(subjectDirectoryAttributes, [
    personalAttributeOf('dateOfBirth', '1980-12-31'),
    personalAttributeOf('placeOfBirth', 'Ærø'),
    personalAttributeOf('countryOfResidence', 'DK'),
  ]),
  sample(crlNumber, 2n ** 100n),
  sample(deltaCRLIndicator, 7n),
  sample(issuingDistributionPoint, {
    distributionPoint: fullName,
    onlyContainsUserCerts: true,
    onlyContainsCACerts: false,
    onlySomeReasons: reasons,
    indirectCRL: true,
    onlyContainsAttributeCerts: false,
  }),
  sample(expiredCertsOnCRL, '2026-01-01T00:00:00Z'),
  sample(reasonCode, 'keyCompromise'),
  sample(invalidityDate, '2026-01-01T00:00:00Z'),
  sample(certificateIssuer, sampleNames),
  sample(ocspNonce, keyIdentifier),
]

/** Those of certificates and requests. */
export const certificateExtensions: readonly Extension[] = extensionSamples
  .slice(0, 19)
  .map(({ extension }) => extension)

function sample<T>(kind: ExtensionKind<T>, value: T): ExtensionSample {
  const octets = encode(kind.write(value))
  return {
    name: kind.name,
    value: octets,
    extension: { oid: kind.oid, critical: false, value: octets },
    read: (mutated) => void kind.inWords(kind.read(mutated)),
  }
}
