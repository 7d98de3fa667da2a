// A file with a private key in it, as programs in use write them: PEM or DER, plain or under a passphrase, PKCS#8, PKCS#1,
// SEC 1 or PKCS #12. Octets in, octets out: nothing of the key becomes a string.

import { RootkeepError } from '../contract/errors.ts'
import { checkDer } from './der/check.ts'
import { decryptPkcs8, isEncryptedPkcs8 } from './key/encrypted-pkcs8.ts'
import { isPemFile, type KeyPemBlock, readKeyPem } from './key/key-pem.ts'
import { decryptLegacyPem, isLegacyEncrypted } from './key/legacy-pem.ts'
import { asPkcs8 } from './key/private-key.ts'
import { kindOfDer, kindOfLabel } from './object-kind.ts'
import { readPkcs12 } from './pkcs12/read.ts'

/** The private key of a file, and the certificates beside it. */
export interface KeyFile {
  /** PKCS#8 in DER; whoever asked for it overwrites it. */
  readonly pkcs8: Uint8Array
  /** DER of each, in the order of the file; not read further. */
  readonly certificates: readonly Uint8Array[]
}

/**
 * Reads the one private key of a file. The passphrase (UTF-8) is that of the file, and may be null. Throws
 * `key.passphrase-needed` with `field` where it is encrypted, `key.wrong-passphrase`, `input.empty`,
 * `input.not-pem`, `input.wrong-kind` for no key or several, `algorithm.unsupported`, `input.too-large`, `der.*`.
 */
export function readKeyFile(file: Buffer, passphrase: Uint8Array | null): KeyFile {
  if (file.length === 0) throw new RootkeepError('input.empty', 'The file is empty')
  return isPemFile(file) ? readPemFile(file, passphrase) : readDerFile(file, passphrase)
}

/** Whether the key in a file is under a passphrase; false also for what is no key. Throws nothing. */
export function isEncryptedKeyFile(file: Buffer): boolean {
  try {
    readKeyFile(file, null).pkcs8.fill(0)
    return false
  } catch (thrown) {
    return thrown instanceof RootkeepError && thrown.code === 'key.passphrase-needed'
  }
}

function readPemFile(file: Buffer, passphrase: Uint8Array | null): KeyFile {
  const blocks = readKeyPem(file)
  try {
    const [key, another] = blocks.filter(({ label }) => kindOfLabel(label) === 'private-key')
    if (!key || another)
      throw wrongKind(another ? 'several' : (kindOfLabel(blocks[0]?.label ?? '') ?? 'unknown'))
    const certificates = blocks.filter(({ label }) => kindOfLabel(label) === 'certificate')
    return {
      pkcs8: keyOfBlock(key, passphrase),
      certificates: certificates.map(({ octets }) => Buffer.from(octets)),
    }
  } finally {
    for (const { octets } of blocks) octets.fill(0)
  }
}

function keyOfBlock(block: KeyPemBlock, passphrase: Uint8Array | null): Uint8Array {
  if (block.label.startsWith('OPENSSH')) {
    throw new RootkeepError(
      'algorithm.unsupported',
      'Keys in the format of OpenSSH are not supported here.',
      {
        algorithm: 'openssh-key-v1',
      },
    )
  }
  if (!isLegacyEncrypted(block)) return keyOfDer(block.octets, passphrase)
  const der = decryptLegacyPem(block, given(passphrase))
  try {
    return keyOfDecrypted(der)
  } finally {
    der.fill(0)
  }
}

function readDerFile(file: Buffer, passphrase: Uint8Array | null): KeyFile {
  checkDer(file)
  const kind = kindOfDer(file)
  if (kind === 'pkcs12') return readBundle(file, given(passphrase))
  if (kind !== 'private-key' && !isEncryptedPkcs8(file)) throw wrongKind(kind ?? 'unknown')
  return { pkcs8: keyOfDer(file, passphrase), certificates: [] }
}

function readBundle(file: Buffer, passphrase: Uint8Array): KeyFile {
  const { privateKeys, certificates } = readPkcs12(file, passphrase)
  try {
    const [key, another] = privateKeys
    if (!key || another) throw wrongKind(another ? 'several' : 'certificate')
    return { pkcs8: asPkcs8(key), certificates }
  } finally {
    for (const key of privateKeys) key.fill(0)
  }
}

function keyOfDer(der: Uint8Array, passphrase: Uint8Array | null): Uint8Array {
  checkDer(der)
  if (!isEncryptedPkcs8(der)) return asPkcs8(der)
  const pkcs8 = decryptPkcs8(der, given(passphrase))
  try {
    return keyOfDecrypted(pkcs8)
  } finally {
    pkcs8.fill(0)
  }
}

/** Padding that happens to be right hides a wrong passphrase: what comes out is then no DER. */
function keyOfDecrypted(der: Uint8Array): Uint8Array {
  try {
    checkDer(der)
    return asPkcs8(der)
  } catch {
    throw new RootkeepError('key.wrong-passphrase', 'The passphrase does not open this file.')
  }
}

function given(passphrase: Uint8Array | null): Uint8Array {
  if (passphrase) return passphrase
  throw new RootkeepError('key.passphrase-needed', 'The file is under a passphrase.', {
    field: 'filePassphrase',
  })
}

function wrongKind(found: string): RootkeepError {
  return new RootkeepError('input.wrong-kind', 'The file does not hold one private key.', {
    found,
    expected: ['private-key', 'pkcs12'],
  })
}
