// What is wrong with a certificate in its role whenever and for whatever it is asked about: its extensions, form and
// names. Found once for each CA, because it depends on nothing but its octets and the set of rules.

import { RootkeepError } from '../../contract/errors.ts'
import type { PathQuestion } from '../../contract/path.ts'
import { readSignatureAlgorithm } from '../algorithm.ts'
import { type Certificate, isSelfIssued, isSignedBy } from '../certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import type { GeneralName } from '../general-name.ts'
import { generalNameText } from '../general-name.ts'
import { authorityFaults, usageFaults } from './authority-fault.ts'
import type { CertificateRole } from './certificate-role.ts'
import { extensionFaults, malformedExtensions } from './extension-fault.ts'
import type { Fault } from './fault.ts'
import { isHostNamePattern } from './host-name.ts'
import { mailboxTextOf, readMailbox } from './mailbox.ts'
import { policyFaults } from './policy-fault.ts'
import { webPkiFaults } from './web-pki.ts'

type Rules = PathQuestion['rules']

export interface StandingFaults {
  /** Where an extension cannot be read, only that is said. */
  readonly isReadable: boolean
  readonly faults: readonly Fault[]
}

/** Of CAs and anchors, by role and rules. */
const known = {
  authority: { rfc5280: new WeakMap(), webpki: new WeakMap() },
  anchor: { rfc5280: new WeakMap(), webpki: new WeakMap() },
} as const satisfies Record<string, Record<Rules, WeakMap<Certificate, StandingFaults>>>

export function standingFaults(
  certificate: Certificate,
  role: CertificateRole,
  rules: Rules,
): StandingFaults {
  // A leaf is seldom asked about twice.
  if (role === 'endEntity') return find(certificate, role, rules)
  const memory: WeakMap<Certificate, StandingFaults> = known[role][rules]
  const before = memory.get(certificate)
  if (before) return before
  const found = find(certificate, role, rules)
  memory.set(certificate, found)
  return found
}

function find(certificate: Certificate, role: CertificateRole, rules: Rules): StandingFaults {
  const malformed = malformedExtensions(certificate)
  if (malformed.length > 0) return { isReadable: false, faults: malformed }
  const faults = extensionFaults(certificate, rules)
  faults.push(...formFaults(certificate, role))
  faults.push(...usageFaults(certificate))
  faults.push(...policyFaults(certificate))
  faults.push(...alternativeNameFaults(certificate))
  if (role !== 'endEntity') faults.push(...authorityFaults(certificate, role, rules))
  if (rules === 'webpki') faults.push(...webPkiFaults(certificate, role))
  return { isReadable: true, faults }
}

function formFaults(certificate: Certificate, role: CertificateRole): Fault[] {
  const faults: Fault[] = []
  const { signatureAlgorithm, tbsSignatureAlgorithm, issuer } = certificate
  if (Buffer.compare(signatureAlgorithm, tbsSignatureAlgorithm) !== 0) {
    faults.push({
      code: 'path.signature-algorithms-differ',
      sentence: 'path.signature-algorithms-differ',
      compared: {
        signature: algorithmText(tbsSignatureAlgorithm),
        signatureAlgorithm: algorithmText(signatureAlgorithm),
      },
    })
  }
  const serial = serialNumberFault(certificate)
  if (serial) faults.push(role === 'anchor' ? { ...serial, severity: 'warning' } : serial)
  if (issuer.rdns.length === 0) faults.push({ code: 'path.issuer-empty', sentence: 'path.issuer-empty' })
  const missing = authorityKeyIdentifierFault(certificate, role)
  return missing ? [...faults, missing] : faults
}

function algorithmText(der: Uint8Array): string {
  try {
    return readSignatureAlgorithm(der).name
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return Buffer.from(der).toString('hex')
    throw thrown
  }
}

/** RFC 5280 §4.1.2.2: positive, at most 20 octets. */
function serialNumberFault({ serialNumberOctets: octets, serialNumber }: Certificate): Fault | null {
  const first = octets[0] ?? 0
  const isZero = octets.length === 1 && first === 0
  if (!isZero && first < 0x80 && octets.length <= 20) return null
  const terms = { code: 'path.serial-number-invalid', compared: { serialNumber } } as const
  if (isZero) return { ...terms, sentence: 'path.serial-number-zero' }
  if (first >= 0x80) return { ...terms, sentence: 'path.serial-number-negative' }
  return { ...terms, sentence: 'path.serial-number-long', values: { octets: octets.length } }
}

/** RFC 5280 §4.2.1.1: in all but self-signed certificates. */
function authorityKeyIdentifierFault(certificate: Certificate, role: CertificateRole): Fault | null {
  if (certificate.version < 3 || isSelfIssued(certificate)) return null
  if (certificate.extensions.get(authorityKeyIdentifier)?.keyIdentifier) return null
  if (role === 'anchor' && isSelfSigned(certificate)) return null
  return {
    code: 'path.authority-key-identifier-missing',
    sentence: 'path.authority-key-identifier-missing',
  }
}

/** By its key, whatever it calls its issuer. */
function isSelfSigned(certificate: Certificate): boolean {
  try {
    return isSignedBy(certificate, certificate.subjectPublicKeyInfo)
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return false
    throw thrown
  }
}

/** RFC 5280 §4.2.1.6: the syntax of names, and criticality where they stand for the subject. */
function alternativeNameFaults({ subject, extensions }: Certificate): Fault[] {
  const names = extensions.get(subjectAltName)
  if (!names) {
    if (subject.rdns.length > 0) return []
    return [{ code: 'path.subject-empty', sentence: 'path.subject-empty' }]
  }
  const faults = names.filter(isMalformed).map((name): Fault => {
    return {
      code: 'path.alternative-name-malformed',
      sentence: 'path.alternative-name-malformed',
      values: { name: generalNameText(name) },
    }
  })
  if (subject.rdns.length === 0 && !extensions.isCritical(subjectAltName)) {
    faults.push({ code: 'path.criticality-wrong', sentence: 'path.alt-name-not-critical' })
  }
  return faults
}

function isMalformed(name: GeneralName): boolean {
  if (name.kind === 'dNSName')
    return !isHostNamePattern(name.value.toLowerCase()) && !hasStrayWildcard(name.value)
  const mailbox = mailboxTextOf(name)
  return mailbox !== null && readMailbox(mailbox) === null
}

/** A wildcard elsewhere is no fault of form: it matches nothing (RFC 9525 §6.3). */
function hasStrayWildcard(name: string): boolean {
  return name.includes('*') && isHostNamePattern(name.toLowerCase().replaceAll('*', 'x'))
}
