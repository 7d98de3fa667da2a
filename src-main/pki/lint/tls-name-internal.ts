// A name that means something in one network only: whoever names a host the same elsewhere could use the
// certificate there. Among those who trust a CA of their own it is common, hence no more than a warning.

import { subjectAltName } from '../extension/alternative-name.ts'
import { type GeneralName, generalNameText } from '../general-name.ts'
import type { Lint } from './lint.ts'
import { isTlsServer } from './tls-server.ts'

export const tlsNameInternal: Lint<'tls-name-internal'> = {
  name: 'tls-name-internal',
  clause: 'CA/Browser BR §7.1.2.7.12',
  severity: 'warning',
  check: (certificate) => {
    if (!isTlsServer(certificate)) return null
    const internal = certificate.extensions.get(subjectAltName)?.find(isInternal)
    return internal ? { name: generalNameText(internal) } : null
  },
}

function isInternal(name: GeneralName): boolean {
  if (name.kind === 'dNSName') return isInternalDomain(name.value)
  return name.kind === 'iPAddress' && isPrivateAddress(name.octets)
}

/** A single label, or one of the domains that are set aside (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal). */
function isInternalDomain(domain: string): boolean {
  return (
    !domain.includes('.') ||
    /\.(?:local|localhost|internal|lan|home|corp|intranet|test|home\.arpa)$/i.test(domain)
  )
}

/** RFC 1918 and link-local, loopback; RFC 4193 and link-local, loopback of version 6. */
function isPrivateAddress(octets: Uint8Array): boolean {
  const [first = 0, second = 0] = octets
  if (octets.length === 4) {
    const isShared = first === 172 && second >= 16 && second < 32
    return (
      first === 10 ||
      first === 127 ||
      isShared ||
      (first === 192 && second === 168) ||
      (first === 169 && second === 254)
    )
  }
  const isLoopback = octets.every((octet, at) => octet === (at === 15 ? 1 : 0))
  return (first & 0xfe) === 0xfc || (first === 0xfe && (second & 0xc0) === 0x80) || isLoopback
}
