// CRLs as a page of text for people, in the layout of certificates: every value in words, nothing from a
// stranger unescaped.

import { RootkeepError } from '../../contract/errors.ts'
import { readSignatureAlgorithm } from '../algorithm.ts'
import { sha256Fingerprint } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import type { CrlEntry } from '../crl/crl-entry.ts'
import { revocationExtensionInWords } from '../extension/revocation-in-words.ts'
import { generalNameText } from '../general-name.ts'
import { extensionsInLines, nameInWords, octetsText, page } from './layout.ts'
import { visibleText } from './visible.ts'

/** Entries beyond these are counted and not shown. */
const usualEntries = 1000

/** The CRL in lines that end in a line feed, with its first `maximumEntries` entries. */
export function crlText(crl: Crl, maximumEntries = usualEntries): string {
  const { version, issuer, thisUpdate, nextUpdate, revokedCertificates, extensions } = crl
  const { length } = revokedCertificates
  const shown = Math.min(length, maximumEntries)
  return page([
    `Certificate revocation list, version ${version}`,
    `  Issuer               ${nameInWords(issuer)}`,
    `  This update          ${thisUpdate}`,
    `  Next update          ${nextUpdate ?? '(none)'}`,
    `  Signature algorithm  ${readSignatureAlgorithm(crl.signatureAlgorithm).name}`,
    `  SHA-256 fingerprint  ${octetsText(sha256Fingerprint(crl.der))}`,
    ...extensionsInLines('Extensions', extensions, revocationExtensionInWords),
    `  Revoked certificates ${length}`,
    ...Array.from({ length: shown }, (_, index) => entryInLines(crl, index)).flat(),
    ...(length > shown ? [`    and ${length - shown} more`] : []),
  ])
}

/** An entry whose extensions are malformed is a line that says so. */
function entryInLines({ revokedCertificates }: Crl, index: number): string[] {
  try {
    const entry = revokedCertificates.at(index)
    return entry ? [`    ${entryInWords(entry)}`] : []
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return [`    (${visibleText(thrown.message)})`]
    throw thrown
  }
}

function entryInWords({ serialNumber, revokedAt, ...entry }: CrlEntry): string {
  const issuers = entry.certificateIssuer?.map(generalNameText).join(', ')
  return [
    octetsText(serialNumber),
    `revoked ${revokedAt}`,
    ...(entry.reason ? [entry.reason] : []),
    ...(entry.invalidityDate ? [`not to be trusted since ${entry.invalidityDate}`] : []),
    ...(issuers ? [`issued by ${issuers}`] : []),
  ].join(', ')
}
