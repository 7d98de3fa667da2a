// A PKCS #12 file written (RFC 7292): a private key and its certificates under one passphrase, in the form that
// OpenSSL, GnuTLS, NSS and Java read: PBES2 for both, and a MAC of HMAC-SHA-256.

import { createHash } from 'node:crypto'
import type { Random } from '../../contract/world.ts'
import { tags } from '../der/tag.ts'
import {
  type Der,
  element,
  encode,
  explicit,
  implicit,
  integer,
  nullElement,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
} from '../der/writer.ts'
import { encryptedPkcs8 } from '../key/encrypted-pkcs8.ts'
import {
  encryptUnderPassphrase,
  type Pbes2Randomness,
  writtenIterations,
} from '../key/passphrase-encryption.ts'
import { pkcs12Mac, pkcs12Oid, sha256Oid } from './pkcs12.ts'

export interface Pkcs12Contents {
  /** PKCS#8 in DER; stays the caller's. */
  readonly privateKey: Uint8Array
  /** DER, that of the key first; may be none. */
  readonly certificates: readonly Uint8Array[]
  /** What programs call the key. */
  readonly friendlyName: string
}

/** The file under a passphrase (UTF-8), with randomness from `random`. */
export function writePkcs12(contents: Pkcs12Contents, passphrase: Uint8Array, random: Random): Uint8Array {
  const { privateKey, certificates, friendlyName } = contents
  const [own] = certificates
  const localKeyId = own ? createHash('sha256').update(own).digest().subarray(0, 20) : Buffer.alloc(20, 1)
  const attributes = attributesOf(friendlyName, localKeyId)
  const key = encryptedPkcs8(privateKey, passphrase, randomness(random))
  const keyBags = sequence([bag(pkcs12Oid.shroudedKeyBag, key, attributes)])
  const certificateBags = certificates.map((der, index) =>
    bag(pkcs12Oid.certificateBag, certificateBag(der), index === 0 ? attributes : null),
  )
  const protection = { passphrase, random, iterations: writtenIterations }
  const infos = [
    ...(certificates.length > 0 ? [encryptedInfo(sequence(certificateBags), protection)] : []),
    dataInfo(encode(keyBags)),
  ]
  return writePfx(infos, protection)
}

/** By what a file is encrypted and authenticated. */
export interface Protection {
  /** UTF-8. */
  readonly passphrase: Uint8Array
  readonly random: Random
  /** Of the encryption and the MAC alike, since who guesses would else guess at the cheaper one. */
  readonly iterations: number
}

/** The file of these parts, ContentInfos, with its MAC. */
export function writePfx(infos: readonly Der[], protection: Protection): Uint8Array {
  const octets = encode(sequence(infos))
  return encode(sequence([integer(3), dataInfo(octets), macData(octets, protection)]))
}

function randomness(random: Random): Pbes2Randomness {
  return { salt: random(16), iv: random(16) }
}

function dataInfo(octets: Uint8Array): Der {
  return sequence([objectIdentifier(pkcs12Oid.data), explicit(0, octetString(octets))])
}

/** A part that is encrypted under a passphrase: SafeContents in a ContentInfo. */
export function encryptedInfo(bags: Der, { passphrase, random, iterations }: Protection): Der {
  const parameters = { ...randomness(random), iterations }
  const { algorithm, ciphertext } = encryptUnderPassphrase(encode(bags), passphrase, parameters)
  const encrypted = sequence([
    objectIdentifier(pkcs12Oid.data),
    algorithm,
    implicit(0, octetString(ciphertext)),
  ])
  const data = sequence([integer(0), encrypted])
  return sequence([objectIdentifier(pkcs12Oid.encryptedData), explicit(0, data)])
}

function bag(type: string, value: Der, attributes: Der | null): Der {
  return sequence([objectIdentifier(type), explicit(0, value), ...(attributes ? [attributes] : [])])
}

/** CertBag (RFC 7292 §4.2.3), the value of a bag. */
export function certificateBag(der: Uint8Array): Der {
  return sequence([objectIdentifier(pkcs12Oid.x509Certificate), explicit(0, octetString(der))])
}

/** By localKeyId programs find the certificate that goes with the key (RFC 7292 §4.2.3). */
function attributesOf(friendlyName: string, localKeyId: Uint8Array): Der {
  const name = element(tags.bmpString, [Buffer.from(friendlyName, 'utf16le').swap16()])
  return setOf([
    sequence([objectIdentifier(pkcs12Oid.friendlyName), setOf([name])]),
    sequence([objectIdentifier(pkcs12Oid.localKeyId), setOf([octetString(localKeyId)])]),
  ])
}

function macData(octets: Uint8Array, { passphrase, random, iterations }: Protection): Der {
  const salt = random(16)
  const mac = pkcs12Mac(octets, passphrase, { digest: 'sha256', salt, iterations })
  const digestInfo = sequence([sequence([objectIdentifier(sha256Oid), nullElement]), octetString(mac)])
  return sequence([digestInfo, octetString(salt), integer(iterations)])
}
