// Octets encrypted under a passphrase as PKCS #8 and PKCS #12 have them: PBES2 with PBKDF2 or scrypt (RFC 8018 §6.2,
// RFC 7914 §7), written in one form and read in those that are in use; and of older PKCS #12 files triple DES. What a
// stranger asks the derivation to cost is bounded.

import { createCipheriv, createDecipheriv, getCiphers, pbkdf2Sync, scryptSync } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { type Der, integer, nullElement, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { derivePkcs12 } from './pkcs12-kdf.ts'

const oids = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  scrypt: '1.3.6.1.4.1.11591.4.11',
  hmacWithSha256: '1.2.840.113549.2.9',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
  pbeWithSha1AndTripleDes: '1.2.840.113549.1.12.1.3',
} as const

const digests: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  [oids.hmacWithSha256]: 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}
/** Of node:crypto's names, with the octets of the key. Triple DES is there where the engine has it. */
const ciphers: Readonly<Record<string, { readonly name: string; readonly keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  [oids.aes256Cbc]: { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
}

/** OWASP's figure for PBKDF2-HMAC-SHA256, 2023. */
export const writtenIterations = 600_000
/** Some seconds on a slow machine, and three times what programs write; beyond it a file is made to stop us. */
const maximumIterations = 2_000_000
const maximumScryptMemory = 256 * 1024 * 1024

/** Salt (16 octets) and initialisation vector (16 octets) of one encryption. */
export interface Pbes2Randomness {
  readonly salt: Uint8Array
  readonly iv: Uint8Array
  /** Where it is not `writtenIterations`: fewer for what is public. */
  readonly iterations?: number
}

/**
 * Encrypts under PBES2 with PBKDF2-HMAC-SHA256, of 600,000 iterations unless said otherwise, and AES-256-CBC: what
 * every program in use reads. Gives the AlgorithmIdentifier and the ciphertext.
 */
export function encryptUnderPassphrase(
  octets: Uint8Array,
  passphrase: Uint8Array,
  { salt, iv, iterations = writtenIterations }: Pbes2Randomness,
): { readonly algorithm: Der; readonly ciphertext: Uint8Array } {
  const key = pbkdf2Sync(passphrase, salt, iterations, 32, 'sha256')
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  key.fill(0)
  const ciphertext = Buffer.concat([cipher.update(octets), cipher.final()])
  return { algorithm: pbes2Identifier({ salt, iv, iterations }), ciphertext }
}

function pbes2Identifier({ salt, iv, iterations }: Required<Pbes2Randomness>): Der {
  const prf = sequence([objectIdentifier(oids.hmacWithSha256), nullElement])
  const derivation = sequence([octetString(salt), integer(iterations), prf])
  return sequence([
    objectIdentifier(oids.pbes2),
    sequence([
      sequence([objectIdentifier(oids.pbkdf2), derivation]),
      sequence([objectIdentifier(oids.aes256Cbc), octetString(iv)]),
    ]),
  ])
}

/**
 * Decrypts what an AlgorithmIdentifier, whose contents `algorithm` reads, says of `ciphertext`; the caller overwrites
 * the octets. Throws `key.wrong-passphrase` where padding shows it (a wrong passphrase may also give nonsense),
 * `algorithm.unsupported`, `input.too-large` for a derivation that costs too much, `der.*`.
 */
export function decryptUnderPassphrase(
  algorithm: DerReader,
  ciphertext: Uint8Array,
  passphrase: Uint8Array,
): Buffer {
  const { name, key, iv } = cipherOf(algorithm, passphrase)
  try {
    return decipher(name, { key, iv }, ciphertext)
  } finally {
    key.fill(0)
  }
}

/** Decrypts in CBC mode and takes the padding off. Throws `key.wrong-passphrase`, `algorithm.unsupported`. */
export function decipher(
  name: string,
  { key, iv }: { readonly key: Uint8Array; readonly iv: Uint8Array },
  ciphertext: Uint8Array,
): Buffer {
  if (!getCiphers().includes(name)) throw unsupported(name)
  const decryption = createDecipheriv(name, key, iv)
  const start = decryption.update(ciphertext)
  try {
    const end = decryption.final()
    const octets = Buffer.concat([start, end])
    end.fill(0)
    return octets
  } catch {
    throw wrongFilePassphrase()
  } finally {
    start.fill(0)
  }
}

export function wrongFilePassphrase(): RootkeepError {
  return new RootkeepError('key.wrong-passphrase', 'The passphrase does not open this file.')
}

interface KeyedCipher {
  readonly name: string
  readonly key: Buffer
  readonly iv: Uint8Array
}

function cipherOf(algorithm: DerReader, passphrase: Uint8Array): KeyedCipher {
  const oid = algorithm.objectIdentifier()
  const parameters = algorithm.enter(tags.sequence)
  if (oid === oids.pbeWithSha1AndTripleDes) return tripleDes(parameters, passphrase)
  if (oid !== oids.pbes2) throw unsupported(oid)
  const derivation = parameters.enter(tags.sequence)
  const scheme = parameters.enter(tags.sequence)
  const cipherOid = scheme.objectIdentifier()
  const cipher = ciphers[cipherOid]
  if (!cipher) throw unsupported(cipherOid)
  const iv = scheme.octetString()
  return {
    name: cipher.name,
    key: derive(derivation, passphrase, cipher.keyLength),
    iv: checkedIv(iv, cipher.name),
  }
}

function checkedIv(iv: Uint8Array, cipher: string): Uint8Array {
  if (iv.length === (cipher.startsWith('des') ? 8 : 16)) return iv
  throw new RootkeepError('der.malformed', 'The initialisation vector is not of the length of a block.')
}

function derive(derivation: DerReader, passphrase: Uint8Array, keyLength: number): Buffer {
  const oid = derivation.objectIdentifier()
  const parameters = derivation.enter(tags.sequence)
  if (oid === oids.pbkdf2) return pbkdf2(parameters, passphrase, keyLength)
  if (oid === oids.scrypt) return scrypt(parameters, passphrase, keyLength)
  throw unsupported(oid)
}

/** PBKDF2-params (RFC 8018 §A.2): HMAC-SHA-1 unless said otherwise. */
function pbkdf2(parameters: DerReader, passphrase: Uint8Array, keyLength: number): Buffer {
  const salt = parameters.octetString()
  const iterations = boundedIterations(parameters)
  if (parameters.isNext(tags.integer)) parameters.skip()
  const prf = parameters.enterOptional(tags.sequence)?.objectIdentifier()
  const digest = prf === undefined ? 'sha1' : digests[prf]
  if (!digest) throw unsupported(prf ?? '')
  return pbkdf2Sync(passphrase, salt, iterations, keyLength, digest)
}

/** scrypt-params (RFC 7914 §7.1). */
function scrypt(parameters: DerReader, passphrase: Uint8Array, keyLength: number): Buffer {
  const salt = parameters.octetString()
  const [N, r, p] = [parameters.smallInteger(), parameters.smallInteger(), parameters.smallInteger()]
  const isPower = N > 1 && Number.isInteger(Math.log2(N))
  if (!isPower || r < 1 || p < 1 || p > 16 || 128 * N * r > maximumScryptMemory) throw tooCostly()
  return scryptSync(passphrase, salt, keyLength, { N, r, p, maxmem: maximumScryptMemory + 128 * r * (p + 4) })
}

function tripleDes(parameters: DerReader, passphrase: Uint8Array): KeyedCipher {
  const salt = parameters.octetString()
  const iterations = boundedIterations(parameters)
  const derivation = { digest: 'sha1', salt, iterations } as const
  return {
    name: 'des-ede3-cbc',
    key: derivePkcs12(passphrase, { ...derivation, purpose: 'key', length: 24 }),
    iv: derivePkcs12(passphrase, { ...derivation, purpose: 'iv', length: 8 }),
  }
}

/** A count of iterations; throws `input.too-large` for more than two million. */
export function boundedIterations(parameters: DerReader): number {
  const iterations = parameters.smallInteger()
  if (iterations < 1 || iterations > maximumIterations) throw tooCostly()
  return iterations
}

function tooCostly(): RootkeepError {
  return new RootkeepError('input.too-large', 'The file asks for a derivation that no honest file asks for.')
}

function unsupported(algorithm: string): RootkeepError {
  return new RootkeepError('algorithm.unsupported', `This encryption is not supported here: ${algorithm}.`, {
    algorithm,
  })
}
