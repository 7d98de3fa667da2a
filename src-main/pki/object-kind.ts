// What kind of object some DER is, told by its outer shape, or a PEM label says it is (RFC 7468 §4–§13), so
// that a certificate given for a request is called a certificate. Shape only: reading it is another file's.

import { type DerReader, openDer } from './der/reader.ts'
import { contextConstructed, tags } from './der/tag.ts'

/** The kinds of object that files of this trade hold. */
export type ObjectKind =
  | 'certificate'
  | 'certification-request'
  | 'crl'
  | 'private-key'
  | 'public-key'
  | 'pkcs7'
  | 'pkcs12'
  | 'spkac'
  | 'ocsp-request'
  | 'ocsp-response'

const kindsOfLabels: Readonly<Record<string, ObjectKind>> = {
  CERTIFICATE: 'certificate',
  'X509 CERTIFICATE': 'certificate',
  'TRUSTED CERTIFICATE': 'certificate',
  'CERTIFICATE REQUEST': 'certification-request',
  'NEW CERTIFICATE REQUEST': 'certification-request',
  'X509 CRL': 'crl',
  'PRIVATE KEY': 'private-key',
  'ENCRYPTED PRIVATE KEY': 'private-key',
  'RSA PRIVATE KEY': 'private-key',
  'EC PRIVATE KEY': 'private-key',
  'DSA PRIVATE KEY': 'private-key',
  'OPENSSH PRIVATE KEY': 'private-key',
  'PUBLIC KEY': 'public-key',
  'RSA PUBLIC KEY': 'public-key',
  PKCS7: 'pkcs7',
  CMS: 'pkcs7',
  PKCS12: 'pkcs12',
}

/** The kind that a PEM label names, or null for a label unknown here (such as EC PARAMETERS). */
export function kindOfLabel(label: string): ObjectKind | null {
  return kindsOfLabels[label] ?? null
}

/** The kind of `der` by its shape, or null when it has none of the known ones; throws nothing. */
export function kindOfDer(der: Uint8Array): ObjectKind | null {
  try {
    return kindOfContents(openDer(der))
  } catch {
    return null
  }
}

function kindOfContents(reader: DerReader): ObjectKind | null {
  switch (reader.nextTag) {
    case tags.enumerated:
      return 'ocsp-response'
    case tags.objectIdentifier:
      return 'pkcs7'
    case tags.integer:
      return kindOfVersioned(reader)
    case tags.sequence:
      return kindOfSequences(reader)
    default:
      return null
  }
}

/** PKCS#8 and SEC1 (an OCTET STRING or AlgorithmIdentifier follows), PKCS#1 (integers), PKCS#12 (version 3). */
function kindOfVersioned(reader: DerReader): ObjectKind {
  const version = reader.integer()
  return version.length === 1 && version[0] === 3 && reader.isNext(tags.sequence) ? 'pkcs12' : 'private-key'
}

function kindOfSequences(reader: DerReader): ObjectKind | null {
  const first = reader.enter(tags.sequence)
  switch (reader.nextTag) {
    case tags.bitString:
      return 'public-key'
    case tags.octetString:
      return 'private-key'
    case tags.sequence:
      reader.skip()
      return reader.isNext(tags.bitString) ? kindOfSigned(first) : null
    case 0:
    case contextConstructed(0):
      return 'ocsp-request'
    default:
      return null
  }
}

/** Which SIGNED{…}: by the elements of what is signed, their versions first. */
function kindOfSigned(signed: DerReader): ObjectKind | null {
  if (signed.isNext(contextConstructed(0))) return 'certificate'
  const isVersioned = signed.isNext(tags.integer)
  if (isVersioned) signed.skip()
  const first = signed.enter(tags.sequence)
  if (signed.isNext(tags.ia5String)) return 'spkac'
  const startsWithOid = first.isNext(tags.objectIdentifier)
  signed.skip(tags.sequence)
  if (signed.isNext(tags.utcTime) || signed.isNext(tags.generalizedTime)) return 'crl'
  if (!isVersioned) return null
  return startsWithOid ? 'certificate' : 'certification-request'
}
