// Two certificates held against each other field by field, in the order of RFC 5280 §4.1, for a person who wants to
// know what a renewal changed; or a certificate and the request that asked for it, in what both have (RFC 2986 §4.1).
// Values are in words, safe to show.

import { RootkeepError } from '../contract/errors.ts'
import { type Said, say } from '../contract/said.ts'
import { readSignatureAlgorithm } from './algorithm.ts'
import { type Certificate, sha256Fingerprint } from './certificate.ts'
import type { CertificationRequest } from './certification-request.ts'
import type { Extension } from './extension/extension.ts'
import { extensionInWords, extensionSaid } from './extension/in-words.ts'
import type { Name } from './name.ts'
import { namesMatch } from './name-match.ts'
import { nameText } from './name-text.ts'
import { nameOfOid } from './oid.ts'
import { describeKey } from './public-key.ts'

export interface ComparedField {
  /** RFC 5280's name of the field, or an extension's. */
  readonly field: string
  /** Null where a certificate lacks the extension. */
  readonly first: string | null
  readonly second: string | null
  /** `equivalent`: other octets, and the same by the rule of RFC 5280 §7.1. */
  readonly verdict: 'same' | 'equivalent' | 'different'
  /** What both say, for a window in another language; of an extension only. */
  readonly said?: { readonly first: readonly Said[] | null; readonly second: readonly Said[] | null }
}

/** What can be compared. */
export type Comparable = Certificate | CertificationRequest

/** Every field that both kinds have, and whether they are the same octets. */
export function compareCertificates(
  first: Comparable,
  second: Comparable,
): { same: boolean; fields: ComparedField[] } {
  const fields = [
    ...(isCertificate(first) && isCertificate(second) ? comparedCertificateFields(first, second) : []),
    compared('subjectPublicKeyInfo', keyText(first), keyText(second)),
    comparedName('subject', first.subject, second.subject),
    ...comparedExtensions(first, second),
    compared('signatureValue', digestOf(first.signature), digestOf(second.signature)),
  ]
  return { same: Buffer.compare(first.der, second.der) === 0, fields }
}

function isCertificate(object: Comparable): object is Certificate {
  return 'serialNumber' in object
}

function comparedCertificateFields(first: Certificate, second: Certificate): ComparedField[] {
  return [
    ...Object.entries(plainFields).map(([field, text]) => compared(field, text(first), text(second))),
    comparedName('issuer', first.issuer, second.issuer),
  ]
}

/** Its kind, where that is one known here, and its digest: two keys of a kind differ in that. */
function keyText({ subjectPublicKeyInfo }: Comparable): string {
  return `${keyKindOf(subjectPublicKeyInfo)}, ${digestOf(subjectPublicKeyInfo)}`
}

function keyKindOf(subjectPublicKeyInfo: Uint8Array): string {
  try {
    return describeKey(subjectPublicKeyInfo).algorithm
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return 'unknown kind'
    throw thrown
  }
}

const plainFields = {
  version: ({ version }: Certificate) => String(version),
  serialNumber: ({ serialNumber }: Certificate) => serialNumber,
  signatureAlgorithm: ({ signatureAlgorithm }: Certificate) =>
    readSignatureAlgorithm(signatureAlgorithm).name,
  notBefore: ({ notBefore }: Certificate) => notBefore,
  notAfter: ({ notAfter }: Certificate) => notAfter,
}

function digestOf(octets: Uint8Array): string {
  return `SHA-256 ${sha256Fingerprint(octets)}`
}

function compared(field: string, first: string | null, second: string | null): ComparedField {
  return { field, first, second, verdict: first === second ? 'same' : 'different' }
}

function comparedName(field: string, first: Name, second: Name): ComparedField {
  const verdict =
    Buffer.compare(first.der, second.der) === 0
      ? 'same'
      : namesMatch(first, second)
        ? 'equivalent'
        : 'different'
  return { field, first: nameText(first), second: nameText(second), verdict }
}

/** In the order of the first, then those that only the second has. */
function comparedExtensions(first: Comparable, second: Comparable): ComparedField[] {
  const oids = new Set([...first.extensions.list, ...second.extensions.list].map(({ oid }) => oid))
  return [...oids].map((oid) => {
    const [one, other] = [first.extensions.find(oid), second.extensions.find(oid)]
    const isSame =
      one !== undefined &&
      other !== undefined &&
      one.critical === other.critical &&
      Buffer.compare(one.value, other.value) === 0
    const field = { field: nameOfOid(oid), first: wordsOf(one), second: wordsOf(other) }
    const said = { first: saidOf(one), second: saidOf(other) }
    return { ...field, verdict: isSame ? 'same' : 'different', said }
  })
}

function wordsOf(extension: Extension | undefined): string | null {
  if (!extension) return null
  return `${extension.critical ? 'critical; ' : ''}${extensionInWords(extension).join('; ')}`
}

function saidOf(extension: Extension | undefined): readonly Said[] | null {
  if (!extension) return null
  return [...(extension.critical ? [say('critical', {})] : []), ...extensionSaid(extension)]
}
