// What is wrong with one certificate in its role, whatever path it stands in: time, form, names and key. The
// search leaves such CAs aside as long as there are others; validation reports them.

import { RootkeepError } from '../../contract/errors.ts'
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
import type { PathOptions } from './path-options.ts'
import { policyFaults } from './policy-fault.ts'
import { purposeFaults } from './purpose.ts'
import { referenceNameFaults } from './reference-name.ts'
import { keyFaults } from './strength.ts'
import { webPkiFaults } from './web-pki.ts'

/** All faults of a certificate in a role. One with an unreadable extension has only that said of it. */
export function certificateFaults(
  certificate: Certificate,
  role: CertificateRole,
  options: PathOptions,
): readonly Fault[] {
  const malformed = malformedExtensions(certificate)
  if (malformed.length > 0) return malformed
  const faults = validityFaults(certificate, options)
  faults.push(...extensionFaults(certificate, options.rules))
  faults.push(...formFaults(certificate, role))
  faults.push(...usageFaults(certificate))
  faults.push(...policyFaults(certificate))
  faults.push(...alternativeNameFaults(certificate))
  faults.push(...purposeFaults(certificate, role, options))
  faults.push(...keyFaults(certificate, options, role !== 'endEntity'))
  if (role === 'endEntity') faults.push(...referenceNameFaults(certificate, options))
  else faults.push(...authorityFaults(certificate, role, options.rules))
  if (options.rules === 'webpki') faults.push(...webPkiFaults(certificate, role))
  return faults
}

function validityFaults({ notBefore, notAfter }: Certificate, { at }: PathOptions): Fault[] {
  if (at < notBefore) {
    const message = `It is valid from ${notBefore}, and the instant is ${at}`
    return [{ code: 'path.not-yet-valid', message, compared: { notBefore, at } }]
  }
  if (at <= notAfter) return []
  const message = `It was valid until ${notAfter}, and the instant is ${at}`
  return [{ code: 'path.expired', message, compared: { notAfter, at } }]
}

function formFaults(certificate: Certificate, role: CertificateRole): Fault[] {
  const faults: Fault[] = []
  const { signatureAlgorithm, tbsSignatureAlgorithm, issuer } = certificate
  if (Buffer.compare(signatureAlgorithm, tbsSignatureAlgorithm) !== 0) {
    faults.push({
      code: 'path.signature-algorithms-differ',
      message: 'The signature algorithm inside differs from the one beside the signature',
      compared: {
        signature: algorithmText(tbsSignatureAlgorithm),
        signatureAlgorithm: algorithmText(signatureAlgorithm),
      },
    })
  }
  const serial = serialNumberFault(certificate)
  if (serial) faults.push(role === 'anchor' ? { ...serial, severity: 'warning' } : serial)
  if (issuer.rdns.length === 0) faults.push({ code: 'path.issuer-empty', message: 'It names no issuer' })
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
  const what = isZero ? 'zero' : first >= 0x80 ? 'negative' : `${octets.length} octets long`
  const compared = { serialNumber }
  return { code: 'path.serial-number-invalid', message: `Its serial number is ${what}`, compared }
}

/** RFC 5280 §4.2.1.1: in all but self-signed certificates. */
function authorityKeyIdentifierFault(certificate: Certificate, role: CertificateRole): Fault | null {
  if (certificate.version < 3 || isSelfIssued(certificate)) return null
  if (certificate.extensions.get(authorityKeyIdentifier)?.keyIdentifier) return null
  if (role === 'anchor' && isSelfSigned(certificate)) return null
  return {
    code: 'path.authority-key-identifier-missing',
    message: 'It does not say which key of its issuer signed it',
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
    return [{ code: 'path.subject-empty', message: 'It has neither a subject nor an alternative name' }]
  }
  const faults = names.filter(isMalformed).map((name): Fault => {
    return {
      code: 'path.alternative-name-malformed',
      message: `This is no such name: ${generalNameText(name)}`,
    }
  })
  if (subject.rdns.length === 0 && !extensions.isCritical(subjectAltName)) {
    const message = 'subjectAltName is not critical, which it must be beside an empty subject'
    faults.push({ code: 'path.criticality-wrong', message })
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
