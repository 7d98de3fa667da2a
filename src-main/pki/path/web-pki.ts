// What the CA/Browser Forum's Baseline Requirements demand beyond RFC 5280 of a server's certificate and those
// above it. Only under the rules `webpki`; keys are strength.ts.

import type { PathStatement } from '../../contract/path-sentence.ts'
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
  const statements =
    role === 'endEntity' ? leafFaults(certificate) : role === 'anchor' ? rootFaults(certificate) : []
  if (certificate.version !== 3) statements.push({ sentence: 'path.web-version' })
  return statements.map((statement) => ({ code: 'path.web-pki', ...statement }))
}

function leafFaults({ extensions, subject }: Certificate): PathStatement[] {
  const faults: PathStatement[] = []
  const names = extensions.get(subjectAltName) ?? []
  if (extensions.get(basicConstraints)?.cA) faults.push({ sentence: 'path.web-ca' })
  if (names.length === 0) faults.push({ sentence: 'path.web-alt-name-missing' })
  if (subject.rdns.length > 0 && extensions.isCritical(subjectAltName)) {
    faults.push({ sentence: 'path.web-alt-name-critical' })
  }
  faults.push(...purposeFaults(extensions.get(extKeyUsage), extensions.isCritical(extKeyUsage)))
  for (const name of names.filter(isUnfit))
    faults.push({ sentence: 'path.web-name-unfit', values: { name: generalNameText(name) } })
  for (const text of textsOf(subject, attributeType.commonName)) {
    if (!names.some((name) => isSpelled(name, text))) {
      faults.push({ sentence: 'path.web-common-name', values: { name: visibleText(text) } })
    }
  }
  return faults
}

/** §7.1.2.7.10: serverAuth by name, not critical. */
function purposeFaults(purposes: readonly string[] | null, isCritical: boolean): PathStatement[] {
  if (!purposes) return [{ sentence: 'path.web-purpose-missing' }]
  const faults: PathStatement[] = []
  if (isCritical) faults.push({ sentence: 'path.web-purpose-critical' })
  if (purposes.includes(keyPurpose.anyExtendedKeyUsage)) faults.push({ sentence: 'path.web-purpose-any' })
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
function rootFaults(root: Certificate): PathStatement[] {
  const { extensions } = root
  const faults: PathStatement[] = []
  if (!isSelfIssued(root)) return faults
  if (extensions.has(extKeyUsage)) faults.push({ sentence: 'path.web-root-purpose' })
  const authority = extensions.get(authorityKeyIdentifier)
  if (!authority) return faults
  if (!authority.keyIdentifier || authority.authorityCertIssuer || authority.authorityCertSerialNumber) {
    faults.push({ sentence: 'path.web-root-key-identifier' })
  } else if (
    Buffer.compare(authority.keyIdentifier, extensions.get(subjectKeyIdentifier) ?? new Uint8Array(0)) !== 0
  ) {
    faults.push({ sentence: 'path.web-root-key-identifier-other' })
  }
  return faults
}
