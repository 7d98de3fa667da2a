// What the CA/Browser Forum's Baseline Requirements demand beyond RFC 5280 of a server's certificate and those
// above it. Only under the rules `webpki`; keys are strength.ts.

import type { Certificate } from '../certificate.ts'
import { isSelfIssued } from '../certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { authorityKeyIdentifier } from '../extension/authority-key-identifier.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { subjectKeyIdentifier } from '../extension/subject-key-identifier.ts'
import { type GeneralName, generalNameText } from '../general-name.ts'
import { ipAddressText } from '../ip-address.ts'
import { textsOf } from '../name.ts'
import { attributeType, keyPurpose } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import type { CertificateRole } from './certificate-role.ts'
import type { Fault } from './fault.ts'
import { isHostNamePattern } from './host-name.ts'

/** Faults of a certificate in its role under the Baseline Requirements. */
export function webPkiFaults(certificate: Certificate, role: CertificateRole): Fault[] {
  const messages =
    role === 'endEntity' ? leafFaults(certificate) : role === 'anchor' ? rootFaults(certificate) : []
  if (certificate.version !== 3) messages.push('It is not of version 3 (§7.1.1)')
  return messages.map((message) => ({ code: 'path.web-pki', message }))
}

function leafFaults({ extensions, subject }: Certificate): string[] {
  const faults: string[] = []
  const names = extensions.get(subjectAltName) ?? []
  if (extensions.get(basicConstraints)?.cA) faults.push('It is a CA, not a server (§7.1.2.7)')
  if (names.length === 0) faults.push('It has no alternative name (§7.1.2.7.12)')
  if (subject.rdns.length > 0 && extensions.isCritical(subjectAltName)) {
    faults.push('subjectAltName is critical beside a subject (§7.1.2.7.12)')
  }
  faults.push(...purposeFaults(extensions.get(extKeyUsage), extensions.isCritical(extKeyUsage)))
  for (const name of names.filter(isUnfit))
    faults.push(`No server has the name ${generalNameText(name)} (§7.1.4.2)`)
  for (const text of textsOf(subject, attributeType.commonName)) {
    if (!names.some((name) => isSpelled(name, text))) {
      faults.push(`The commonName ${visibleText(text)} is none of the alternative names (§7.1.4.3)`)
    }
  }
  return faults
}

/** §7.1.2.7.10: serverAuth by name, not critical. */
function purposeFaults(purposes: readonly string[] | null, isCritical: boolean): string[] {
  if (!purposes) return ['It has no extKeyUsage (§7.1.2.7.10)']
  const faults: string[] = []
  if (isCritical) faults.push('extKeyUsage is critical (§7.1.2.7.10)')
  if (purposes.includes(keyPurpose.anyExtendedKeyUsage)) faults.push('It is for any purpose (§7.1.2.7.10)')
  return faults
}

/** §7.1.4.2: a host name, one wildcard before it perhaps, or an address. */
function isUnfit(name: GeneralName): boolean {
  if (name.kind === 'iPAddress') return false
  return name.kind !== 'dNSName' || !isHostNamePattern(name.value.toLowerCase())
}

/** §7.1.4.3: the commonName is one of the names, letter for letter. */
function isSpelled(name: GeneralName, text: string): boolean {
  if (name.kind === 'iPAddress') return ipAddressText(name.octets) === text
  return name.kind === 'dNSName' && name.value === text
}

/** §7.1.2.1.3, §7.1.2.11.1: the key identifier alone, and the root's own. */
function rootFaults(root: Certificate): string[] {
  const { extensions } = root
  const faults: string[] = []
  if (!isSelfIssued(root)) return faults
  if (extensions.has(extKeyUsage)) faults.push('A root has an extKeyUsage (§7.1.2.1.2)')
  const authority = extensions.get(authorityKeyIdentifier)
  if (!authority) return faults
  if (!authority.keyIdentifier || authority.authorityCertIssuer || authority.authorityCertSerialNumber) {
    faults.push('authorityKeyIdentifier of a root has not just a key identifier (§7.1.2.1.3)')
  } else if (
    Buffer.compare(authority.keyIdentifier, extensions.get(subjectKeyIdentifier) ?? new Uint8Array(0)) !== 0
  ) {
    faults.push('authorityKeyIdentifier of a root is not its own (§7.1.2.1.3)')
  }
  return faults
}
