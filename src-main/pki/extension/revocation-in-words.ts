// Extensions of CRLs, their entries and OCSP in words for people, and which of them are understood. Those that
// certificates have too are in-words.ts'.

import { RootkeepError } from '../../contract/errors.ts'
import { visibleText } from '../text/visible.ts'
import { authorityKeyIdentifier } from './authority-key-identifier.ts'
import { certificateIssuer } from './certificate-issuer.ts'
import { crlNumber, deltaCRLIndicator } from './crl-number.ts'
import { expiredCertsOnCRL } from './expired-certs-on-crl.ts'
import type { Extension, ExtensionKind } from './extension.ts'
import { extensionInWords } from './in-words.ts'
import { invalidityDate } from './invalidity-date.ts'
import { issuingDistributionPoint } from './issuing-distribution-point.ts'
import { ocspNonce } from './ocsp-nonce.ts'
import { reasonCode } from './reason-code.ts'

const words = new Map<string, (value: Uint8Array) => string[]>([
  wordsOf(crlNumber),
  wordsOf(deltaCRLIndicator),
  wordsOf(issuingDistributionPoint),
  wordsOf(expiredCertsOnCRL),
  wordsOf(reasonCode),
  wordsOf(invalidityDate),
  wordsOf(certificateIssuer),
  wordsOf(ocspNonce),
])

const crlExtensions: ReadonlySet<string> = new Set([
  authorityKeyIdentifier.oid,
  crlNumber.oid,
  deltaCRLIndicator.oid,
  issuingDistributionPoint.oid,
])
const entryExtensions: ReadonlySet<string> = new Set([
  reasonCode.oid,
  invalidityDate.oid,
  certificateIssuer.oid,
])

/** What an extension says, a line each, safe to show; a malformed one says that it is. Throws nothing. */
export function revocationExtensionInWords(extension: Extension): string[] {
  const read = words.get(extension.oid)
  if (!read) return extensionInWords(extension)
  try {
    return read(extension.value)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return [`${visibleText(thrown.message)}: ${Buffer.from(extension.value).toString('hex')}`]
  }
}

/** Whether a CRL with this extension critical can be used to say who is revoked (RFC 5280 §5.2). */
export function isKnownCrlExtension(oid: string): boolean {
  return crlExtensions.has(oid)
}

/** Whether an entry with this extension critical is understood (RFC 5280 §5.3). */
export function isKnownCrlEntryExtension(oid: string): boolean {
  return entryExtensions.has(oid)
}

function wordsOf<T>(kind: ExtensionKind<T>): [string, (value: Uint8Array) => string[]] {
  return [kind.oid, (value) => kind.inWords(kind.read(value))]
}
