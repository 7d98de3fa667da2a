// The bags of a PKCS#12 file (RFC 7292 §4.2) as a truststore has them: certificates with a friendlyName and Java's
// trustedKeyUsage. Bags of keys are noticed and not opened.

import { DerReader } from '../der/reader.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import { decodeText } from '../der/text.ts'
import { type Der, element, explicit, objectIdentifier, sequence, setOf } from '../der/writer.ts'
import { keyPurpose } from '../oid.ts'
import { pkcs12Oid } from './pkcs12.ts'
import { certificateBag } from './write.ts'

/** Java's: an entry with it is a trustedCertEntry, for these purposes. */
const trustedKeyUsageOid = '2.16.840.1.113894.746875.1.1'

export interface CertBag {
  readonly der: Uint8Array
  readonly friendlyName: string
  /** KeyPurposeIds; null for a certificate that Java would not take for a trusted one. */
  readonly trustedKeyUsage: readonly string[] | null
  /** Whether it belongs to a private key of the file. */
  readonly isOfKey: boolean
}

/** What was found in the bags. */
export interface Bags {
  readonly certificates: CertBag[]
  /** Keys, CRLs and secrets. */
  others: number
}

/** A SafeBag; no purposes means any. */
export function writeCertBag(der: Uint8Array, friendlyName: string, purposes: readonly string[]): Der {
  const usages = purposes.length > 0 ? purposes : [keyPurpose.anyExtendedKeyUsage]
  return sequence([
    objectIdentifier(pkcs12Oid.certificateBag),
    explicit(0, certificateBag(der)),
    setOf([
      attribute(pkcs12Oid.friendlyName, [bmpString(friendlyName)]),
      attribute(trustedKeyUsageOid, usages.map(objectIdentifier)),
    ]),
  ])
}

function attribute(type: string, values: readonly Der[]): Der {
  return sequence([objectIdentifier(type), setOf(values)])
}

function bmpString(text: string): Der {
  return element(tags.bmpString, [Buffer.from(text, 'utf16le').swap16()])
}

/** Reads SafeContents into `bags`; throws `der.*`. The reader bounds how deeply bags lie in bags. */
export function readSafeContents(reader: DerReader, bags: Bags): void {
  const contents = reader.enter(tags.sequence)
  while (!contents.isAtEnd) readBag(contents.enter(tags.sequence), bags)
}

function readBag(bag: DerReader, bags: Bags): void {
  const type = bag.objectIdentifier()
  const value = bag.enter(contextConstructed(0))
  if (type === pkcs12Oid.safeContentsBag) readSafeContents(value, bags)
  else if (type === pkcs12Oid.certificateBag) readCertificate(value.enter(tags.sequence), bag, bags)
  else bags.others += 1
}

function readCertificate(certBag: DerReader, bag: DerReader, bags: Bags): void {
  if (certBag.objectIdentifier() !== pkcs12Oid.x509Certificate) {
    bags.others += 1
    return
  }
  const der = certBag.enter(contextConstructed(0)).octetString()
  const attributes = readAttributes(bag)
  bags.certificates.push({
    der,
    friendlyName: attributes.get(pkcs12Oid.friendlyName)?.map(textOf).at(0) ?? '',
    trustedKeyUsage: attributes.get(trustedKeyUsageOid)?.map((value) => value.objectIdentifier()) ?? null,
    isOfKey: attributes.has(pkcs12Oid.localKeyId),
  })
}

function readAttributes(bag: DerReader): Map<string, DerReader[]> {
  const found = new Map<string, DerReader[]>()
  const set = bag.enterOptional(tags.set)
  while (set && !set.isAtEnd) {
    const attribute = set.enter(tags.sequence)
    const type = attribute.objectIdentifier()
    const values = attribute.enter(tags.set)
    const readers: DerReader[] = []
    while (!values.isAtEnd) readers.push(new DerReader(values.raw()))
    found.set(type, readers)
  }
  return found
}

function textOf(reader: DerReader): string {
  const tag = reader.nextTag
  return decodeText(tag, reader.content(tag)) ?? ''
}
