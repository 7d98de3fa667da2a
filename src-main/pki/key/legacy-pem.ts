// Encrypted PEM as OpenSSL wrote it before PKCS#8 (`Proc-Type: 4,ENCRYPTED`), read and never written: its
// derivation is one round of MD5. RFC 1421 §4.6 has the headers, OpenSSL's EVP_BytesToKey the derivation.

import { createHash } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import type { KeyPemBlock } from './key-pem.ts'
import { decipher } from './passphrase-encryption.ts'

const keyLengths: Readonly<Record<string, number>> = {
  'aes-128-cbc': 16,
  'aes-192-cbc': 24,
  'aes-256-cbc': 32,
  'des-ede3-cbc': 24,
}

export function isLegacyEncrypted({ headers }: KeyPemBlock): boolean {
  return headers.some((line) => /^Proc-Type:\s*4\s*,\s*ENCRYPTED$/i.test(line))
}

/** What the block holds; the caller overwrites it. Throws `key.wrong-passphrase`, `algorithm.unsupported`, `input.not-pem`. */
export function decryptLegacyPem({ headers, octets }: KeyPemBlock, passphrase: Uint8Array): Buffer {
  const line = headers.find((header) => header.startsWith('DEK-Info:')) ?? ''
  const [, cipher = '', digits = ''] = /^DEK-Info:\s*([A-Z0-9-]+)\s*,\s*([0-9A-F]+)$/i.exec(line) ?? []
  const name = cipher.toLowerCase()
  const keyLength = keyLengths[name]
  if (keyLength === undefined) {
    const message = `This encryption is not supported here: ${cipher || 'none is named'}.`
    throw new RootkeepError('algorithm.unsupported', message, { algorithm: cipher })
  }
  const iv = Buffer.from(digits, 'hex')
  if (iv.length !== (name.startsWith('des') ? 8 : 16)) {
    throw new RootkeepError('input.not-pem', 'This is not PEM: DEK-Info without its octets', {
      fault: 'DEK-Info',
    })
  }
  const key = bytesToKey(passphrase, iv.subarray(0, 8), keyLength)
  try {
    return decipher(name, { key, iv }, octets)
  } finally {
    key.fill(0)
  }
}

function bytesToKey(passphrase: Uint8Array, salt: Uint8Array, length: number): Buffer {
  const key = Buffer.alloc(Math.ceil(length / 16) * 16)
  for (let at = 0; at < length; at += 16) {
    const before = key.subarray(Math.max(0, at - 16), at)
    createHash('md5').update(before).update(passphrase).update(salt).digest().copy(key, at)
  }
  return key.subarray(0, length)
}
