// Certificates and requests as a page of text for people, in our own layout: every value in words, nothing
// from a stranger unescaped. The octets themselves are PEM's business.

import { RootkeepError } from '../../contract/errors.ts'
import { readSignatureAlgorithm } from '../algorithm.ts'
import { type Certificate, sha1Fingerprint, sha256Fingerprint } from '../certificate.ts'
import type { CertificationRequest } from '../certification-request.ts'
import type { Extensions } from '../extension/extension.ts'
import { extensionInWords } from '../extension/in-words.ts'
import type { Name } from '../name.ts'
import { nameText } from '../name-text.ts'
import { nameOfOid } from '../oid.ts'
import { describeKey } from '../public-key.ts'

/** The certificate in lines that end in a line feed. */
export function certificateText(certificate: Certificate): string {
  const { version, serialNumber, issuer, subject, notBefore, notAfter, subjectPublicKeyInfo } = certificate
  return page([
    `Certificate, version ${version}`,
    `  Serial number        ${octetsText(serialNumber)}`,
    `  Subject              ${nameInWords(subject)}`,
    `  Issuer               ${nameInWords(issuer)}`,
    `  Not before           ${notBefore}`,
    `  Not after            ${notAfter}`,
    `  Public key           ${keyInWords(subjectPublicKeyInfo)}`,
    `  Signature algorithm  ${readSignatureAlgorithm(certificate.signatureAlgorithm).name}`,
    `  SHA-256 fingerprint  ${octetsText(sha256Fingerprint(certificate.der))}`,
    `  SHA-1 fingerprint    ${octetsText(sha1Fingerprint(certificate.der))}`,
    ...extensionsInLines('Extensions', certificate.extensions),
  ])
}

/** The request in lines that end in a line feed. */
export function certificationRequestText(request: CertificationRequest): string {
  return page([
    'Certification request',
    `  Subject              ${nameInWords(request.subject)}`,
    `  Public key           ${keyInWords(request.subjectPublicKeyInfo)}`,
    `  Signature algorithm  ${readSignatureAlgorithm(request.signatureAlgorithm).name}`,
    ...extensionsInLines('Extensions asked for', request.extensions),
    ...otherAttributes(request),
  ])
}

function extensionsInLines(title: string, { list }: Extensions): string[] {
  if (list.length === 0) return []
  const lines = list.flatMap((extension) => [
    `    ${nameOfOid(extension.oid)}${extension.critical ? ' (critical)' : ''}`,
    ...extensionInWords(extension).map((line) => `      ${line}`),
  ])
  return [`  ${title}`, ...lines]
}

function otherAttributes({ attributeTypes }: CertificationRequest): string[] {
  return attributeTypes.length === 0
    ? []
    : [`  Attributes           ${attributeTypes.map(nameOfOid).join(', ')}`]
}

function nameInWords(name: Name): string {
  return nameText(name) || '(empty)'
}

function keyInWords(subjectPublicKeyInfo: Uint8Array): string {
  try {
    const { algorithm, weakness } = describeKey(subjectPublicKeyInfo)
    return weakness === null ? algorithm : `${algorithm} (weak: ${weakness})`
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return thrown.message
    throw thrown
  }
}

/** Hex in pairs with colons, upper case, as programs show serial numbers and fingerprints. */
function octetsText(hex: string): string {
  return hex.toUpperCase().replace(/..(?=.)/g, '$&:')
}

function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
