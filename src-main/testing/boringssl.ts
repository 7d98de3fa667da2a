// node:crypto cut down to what Electron has of it: Electron's is BoringSSL, which lacks much of OpenSSL. What
// is not on the list throws, so that a primitive which only works in Node is noticed in a test. WebCrypto is
// left as it is.

import crypto, { type KeyObject } from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Call = (...args: unknown[]) => unknown

const digests = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512']
const ciphers = ['128', '192', '256'].flatMap((bits) => [`aes-${bits}-cbc`, `aes-${bits}-gcm`])
const keyTypes = ['rsa', 'ec', 'ed25519']
const curves = ['prime256v1', 'secp384r1', 'secp521r1', 'P-256', 'P-384', 'P-521']
/** Functions and classes that are there as a whole. */
const whole = [
  'KeyObject',
  'Sign',
  'Verify',
  'X509Certificate',
  'createSecretKey',
  'getHashes',
  'randomBytes',
  'randomFill',
  'randomFillSync',
  'randomInt',
  'randomUUID',
  'scrypt',
  'scryptSync',
  'timingSafeEqual',
]
/** What the arguments of the others must be; throws when they are not. */
const checks: Readonly<Record<string, (...args: unknown[]) => void>> = {
  createHash: assertDigest,
  hash: assertDigest,
  createHmac: assertDigest,
  createSign: assertSigningDigest,
  createVerify: assertDigest,
  sign: assertSigningDigest,
  verify: assertDigest,
  hkdf: assertDigest,
  hkdfSync: assertDigest,
  pbkdf2: (...args) => assertDigest(args[4]),
  pbkdf2Sync: (...args) => assertDigest(args[4]),
  createCipheriv: assertCipher,
  createDecipheriv: assertCipher,
  generateKeyPair: assertKey,
  generateKeyPairSync: assertKey,
}
/** Functions that make a key of what they read; the key is judged. */
const readers = ['createPublicKey', 'createPrivateKey']

/** Cuts node:crypto down for every module that is loaded from now on; what comes back restores it. */
export function cutCryptoDown(): () => void {
  const exported: Record<string, unknown> = crypto
  // Members with a getter only are WebCrypto's.
  const originals = Object.entries(Object.getOwnPropertyDescriptors(exported))
    .map(([name, { value }]): [string, unknown] => [name, value])
    .filter((entry): entry is [string, Call] => isCall(entry[1]))
  for (const [name, original] of originals) {
    if (!whole.includes(name)) Object.assign(exported, { [name]: cut(name, original) })
  }
  syncBuiltinESMExports()
  return () => {
    Object.assign(exported, Object.fromEntries(originals))
    syncBuiltinESMExports()
  }
}

function cut(name: string, original: Call): Call {
  const check = checks[name]
  const replacement: Call = (...args) => {
    if (readers.includes(name)) return asserted(original(...args) as KeyObject)
    if (!check) throw lacking(name)
    check(...args)
    return original(...args)
  }
  // With its symbols: util.promisify needs those of generateKeyPair.
  return Object.defineProperties(replacement, Object.getOwnPropertyDescriptors(original))
}

function assertDigest(name: unknown): void {
  // Ed25519 has no digest of its own.
  if (name === null || name === undefined) return
  const plain = String(name).toLowerCase().replace(/^rsa-/, '').replace(/^sha-/, 'sha')
  if (!digests.includes(plain)) throw lacking(`the digest ${name}`)
}

function assertSigningDigest(name: unknown): void {
  assertDigest(name)
  if (/sha-?1$/i.test(String(name))) throw lacking('signing with SHA-1')
}

function assertCipher(name: unknown): void {
  if (!ciphers.includes(String(name).toLowerCase())) throw lacking(`the cipher ${name}`)
}

function assertKey(type: unknown, options: unknown): void {
  const { namedCurve, modulusLength } = Object(options)
  if (!keyTypes.includes(String(type))) throw lacking(`the key type ${type}`)
  if (namedCurve !== undefined && !curves.includes(namedCurve)) throw lacking(`the curve ${namedCurve}`)
  if (modulusLength !== undefined && modulusLength % 128 !== 0) throw lacking(`RSA of ${modulusLength} bits`)
}

function asserted(key: KeyObject): KeyObject {
  assertKey(key.asymmetricKeyType, key.asymmetricKeyDetails)
  return key
}

function isCall(value: unknown): value is Call {
  return typeof value === 'function'
}

function lacking(what: string): Error {
  return new Error(`not in Electron's node:crypto: ${what}`)
}
