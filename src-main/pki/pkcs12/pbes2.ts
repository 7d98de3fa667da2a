// PBES2 (RFC 8018 §6.2) as PKCS#12 and PKCS#8 files have it: PBKDF2 with HMAC, and AES in CBC mode, which is all that
// node:crypto has in Electron. The older schemes with RC2 and triple DES are refused by name.

import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import type { Random } from '../../contract/world.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { type Der, integer, nullElement, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { nameOfOid } from '../oid.ts'

const type = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacWithSHA256: '1.2.840.113549.2.9',
  aes256: '2.16.840.1.101.3.4.1.42',
} as const

/** Pseudorandom functions by OID (RFC 8018 §B.1). */
const digests: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  [type.hmacWithSHA256]: 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}
/** Key lengths in octets of the AES-CBC schemes by OID. */
const keyLengths: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 16,
  '2.16.840.1.101.3.4.1.22': 24,
  [type.aes256]: 32,
}

/** Files that ask for more rounds are refused: a stranger chooses the number. A million take a second. */
export const maximumIterations = 1_000_000

/** What is needed to decrypt, read from an AlgorithmIdentifier. */
export interface Pbes2 {
  readonly digest: string
  readonly salt: Uint8Array
  readonly iterations: number
  readonly keyLength: number
  readonly iv: Uint8Array
}

/** Reads the AlgorithmIdentifier that comes next. Throws `trust.store-unsupported` or `der.*`. */
export function readPbes2(reader: DerReader): Pbes2 {
  const algorithm = reader.enter(tags.sequence)
  requireType(algorithm.objectIdentifier(), type.pbes2)
  const parameters = algorithm.enter(tags.sequence)
  const derivation = parameters.enter(tags.sequence)
  requireType(derivation.objectIdentifier(), type.pbkdf2)
  const pbkdf2 = readPbkdf2(derivation.enter(tags.sequence))
  const cipher = parameters.enter(tags.sequence)
  const scheme = cipher.objectIdentifier()
  const keyLength = keyLengths[scheme]
  if (keyLength === undefined) throw unsupported(scheme)
  const iv = cipher.octetString()
  if (iv.length !== 16) throw unsupported('an initialization vector of another length')
  return { ...pbkdf2, keyLength, iv }
}

function readPbkdf2(contents: DerReader): Pick<Pbes2, 'digest' | 'salt' | 'iterations'> {
  const salt = contents.octetString()
  const iterations = readIterations(contents, maximumIterations)
  if (contents.isNext(tags.integer)) contents.smallInteger()
  const prf = contents.enterOptional(tags.sequence)?.objectIdentifier() ?? '1.2.840.113549.2.7'
  const digest = digests[prf]
  if (digest === undefined) throw unsupported(prf)
  return { salt, iterations, digest }
}

/** A number of rounds within bounds; throws `trust.store-unsupported`. */
export function readIterations(reader: DerReader, maximum: number): number {
  const iterations = reader.smallInteger()
  if (iterations < 1 || iterations > maximum) throw unsupported(`${iterations} iterations`)
  return iterations
}

/** Throws `trust.wrong-password` where the padding does not come out. */
export function decryptPbes2(parameters: Pbes2, ciphertext: Uint8Array, password: string): Uint8Array {
  const { iv, keyLength } = parameters
  const decipher = createDecipheriv(`aes-${keyLength * 8}-cbc`, keyOf(parameters, password), iv)
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()])
  } catch (cause) {
    throw new RootkeepError('trust.wrong-password', 'The password is not that of the file', {}, { cause })
  }
}

/** What was encrypted, with the AlgorithmIdentifier that says how. */
export interface Pbes2Encrypted {
  readonly algorithm: Der
  readonly ciphertext: Uint8Array
}

/** Encrypts with AES-256-CBC under PBKDF2-HMAC-SHA256; every program in use reads it. */
export function encryptPbes2(
  plaintext: Uint8Array,
  { password, iterations, random }: { password: string; iterations: number; random: Random },
): Pbes2Encrypted {
  const parameters = { digest: 'sha256', salt: random(16), iterations, keyLength: 32, iv: random(16) }
  const cipher = createCipheriv('aes-256-cbc', keyOf(parameters, password), parameters.iv)
  const prf = sequence([objectIdentifier(type.hmacWithSHA256), nullElement])
  const pbkdf2 = sequence([octetString(parameters.salt), integer(iterations), prf])
  const algorithm = sequence([
    objectIdentifier(type.pbes2),
    sequence([
      sequence([objectIdentifier(type.pbkdf2), pbkdf2]),
      sequence([objectIdentifier(type.aes256), octetString(parameters.iv)]),
    ]),
  ])
  return { algorithm, ciphertext: Buffer.concat([cipher.update(plaintext), cipher.final()]) }
}

/** The password's octets are UTF-8 here, unlike in the MAC of PKCS#12. */
function keyOf({ salt, iterations, keyLength, digest }: Pbes2, password: string): Buffer {
  return pbkdf2Sync(Buffer.from(password, 'utf8'), salt, iterations, keyLength, digest)
}

function requireType(found: string, wanted: string): void {
  if (found !== wanted) throw unsupported(found)
}

/** The error for a protection that is not read here; `what` is an OID or words. */
export function unsupported(what: string): RootkeepError {
  const algorithm = oldSchemes[what] ?? nameOfOid(what)
  return new RootkeepError(
    'trust.store-unsupported',
    `The file is protected in a way not read here: ${algorithm}`,
    {
      algorithm,
    },
  )
}

/** RFC 7292 §C: what old programs wrote, and what RFC 9579 will have them write. */
const oldSchemes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.12.1.3': 'SHA-1 and triple DES',
  '1.2.840.113549.1.12.1.5': 'SHA-1 and 128-bit RC2',
  '1.2.840.113549.1.12.1.6': 'SHA-1 and 40-bit RC2',
  '1.2.840.113549.1.5.14': 'PBMAC1',
}
