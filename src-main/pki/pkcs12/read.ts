// A PKCS #12 file read (RFC 7292): its MAC first, then the private keys and certificates in it. DER only; public-key
// integrity and privacy modes, and certificates encrypted with RC2, are refused or passed over.

import { RootkeepError } from '../../contract/errors.ts'
import { checkDer } from '../der/check.ts'
import { type DerReader, openDer } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import { decryptPkcs8 } from '../key/encrypted-pkcs8.ts'
import {
  boundedIterations,
  decryptUnderPassphrase,
  wrongFilePassphrase,
} from '../key/passphrase-encryption.ts'
import { isSameMac, macDigests, pkcs12Mac, pkcs12Oid } from './pkcs12.ts'

/** What a file holds. */
export interface Pkcs12 {
  /** PKCS#8 of each; the caller overwrites them. */
  readonly privateKeys: readonly Uint8Array[]
  /** DER of each, in the order of the file. */
  readonly certificates: readonly Uint8Array[]
}

interface Contents {
  readonly privateKeys: Uint8Array[]
  readonly certificates: Uint8Array[]
}

const maximumBags = 1000
const maximumDepth = 4
const maximumParts = 16

/**
 * Reads a file under its passphrase (UTF-8). Throws `key.wrong-passphrase` when the MAC does not stand,
 * `algorithm.unsupported` for no MAC and for what this program does not decrypt, `der.*`, `input.too-large`.
 */
export function readPkcs12(der: Uint8Array, passphrase: Uint8Array): Pkcs12 {
  const contents: Contents = { privateKeys: [], certificates: [] }
  try {
    for (const octets of safeContentsOf(der, passphrase)) {
      if (octets) readBags(openDer(octets), { passphrase, contents, depth: 0 })
    }
    return contents
  } catch (thrown) {
    for (const key of contents.privateKeys) key.fill(0)
    throw thrown
  }
}

/**
 * Each SafeContents of a file, decrypted, its MAC checked first; null for one that is encrypted with RC2, which is not
 * read here. Throws as `readPkcs12`.
 */
export function safeContentsOf(der: Uint8Array, passphrase: Uint8Array): (Uint8Array | null)[] {
  checkDer(der)
  const pfx = openDer(der)
  if (pfx.smallInteger() !== 3) throw unsupported('another version of PKCS #12')
  const safe = dataOf(pfx.enter(tags.sequence))
  checkMac(pfx, safe, passphrase)
  return readSafe(safe, passphrase)
}

/** The octets of a ContentInfo of the type data. */
function dataOf(info: DerReader): Uint8Array {
  if (info.objectIdentifier() !== pkcs12Oid.data) throw unsupported('a file without a passphrase')
  return info.enter(contextConstructed(0)).octetString()
}

/** MacData (RFC 7292 §4): without one nothing says that the file is whole. */
function checkMac(pfx: DerReader, safe: Uint8Array, passphrase: Uint8Array): void {
  const macData = pfx.enterOptional(tags.sequence)
  if (!macData) throw unsupported('a file without a MAC')
  pfx.finish()
  const digestInfo = macData.enter(tags.sequence)
  const oid = digestInfo.enter(tags.sequence).objectIdentifier()
  const digest = macDigests[oid]
  if (!digest) throw unsupported(oid)
  const mac = digestInfo.octetString()
  const salt = macData.octetString()
  const iterations = macData.isNext(tags.integer) ? boundedIterations(macData) : 1
  const expected = pkcs12Mac(safe, passphrase, { digest, salt, iterations })
  if (!isSameMac(mac, expected)) throw wrongFilePassphrase()
}

function readSafe(safe: Uint8Array, passphrase: Uint8Array): (Uint8Array | null)[] {
  const infos = openDer(safe)
  const parts: (Uint8Array | null)[] = []
  while (!infos.isAtEnd) {
    // Each may cost a derivation of its own.
    if (parts.length === maximumParts) throw new RootkeepError('input.too-large', 'The file holds too much.')
    const info = infos.enter(tags.sequence)
    const type = info.objectIdentifier()
    const content = info.enter(contextConstructed(0))
    if (type === pkcs12Oid.data) parts.push(content.octetString())
    else if (type === pkcs12Oid.encryptedData) parts.push(readEncrypted(content, passphrase))
    else throw unsupported(type)
  }
  return parts
}

/** EncryptedData (RFC 5652 §8): mostly certificates, which are passed over where their cipher is too old. */
function readEncrypted(content: DerReader, passphrase: Uint8Array): Uint8Array | null {
  const data = content.enter(tags.sequence)
  data.smallInteger()
  const encrypted = data.enter(tags.sequence)
  encrypted.skip(tags.objectIdentifier)
  const algorithm = encrypted.raw(tags.sequence)
  const ciphertext = encrypted.octetString(contextPrimitive(0))
  if (rc2.includes(openDer(algorithm).objectIdentifier())) return null
  return decryptUnderPassphrase(openDer(algorithm), ciphertext, passphrase)
}

/** pbeWithSHAAnd128BitRC2-CBC and pbewithSHAAnd40BitRC2-CBC (RFC 7292 appendix C), which hide certificates. */
const rc2: readonly string[] = ['1.2.840.113549.1.12.1.5', '1.2.840.113549.1.12.1.6']

interface BagContext {
  readonly passphrase: Uint8Array
  readonly contents: Contents
  readonly depth: number
}

function readBags(bags: DerReader, context: BagContext): void {
  const { privateKeys, certificates } = context.contents
  for (let count = 0; !bags.isAtEnd; count++) {
    const isTooMuch = privateKeys.length + certificates.length > maximumBags || context.depth > maximumDepth
    if (isTooMuch || count > maximumBags)
      throw new RootkeepError('input.too-large', 'The file holds too much.')
    const bag = bags.enter(tags.sequence)
    readBag(bag.objectIdentifier(), bag.enter(contextConstructed(0)), context)
  }
}

function readBag(type: string, value: DerReader, context: BagContext): void {
  const { passphrase, contents, depth } = context
  switch (type) {
    case pkcs12Oid.keyBag:
      contents.privateKeys.push(Uint8Array.from(value.raw(tags.sequence)))
      break
    case pkcs12Oid.shroudedKeyBag:
      contents.privateKeys.push(decryptPkcs8(value.raw(tags.sequence), passphrase))
      break
    case pkcs12Oid.certificateBag:
      readCertificateBag(value.enter(tags.sequence), contents)
      break
    case pkcs12Oid.safeContentsBag:
      readBags(value.enter(tags.sequence), { ...context, depth: depth + 1 })
      break
    // CRLs and secrets are not for a vault.
  }
}

function readCertificateBag(bag: DerReader, { certificates }: Contents): void {
  if (bag.objectIdentifier() !== pkcs12Oid.x509Certificate) return
  certificates.push(bag.enter(contextConstructed(0)).octetString())
}

function unsupported(algorithm: string): RootkeepError {
  return new RootkeepError(
    'algorithm.unsupported',
    `This PKCS #12 file is not supported here: ${algorithm}.`,
    {
      algorithm,
    },
  )
}
