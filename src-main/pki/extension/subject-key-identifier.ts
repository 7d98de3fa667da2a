// subjectKeyIdentifier (RFC 5280 §4.2.1.2), and the identifier that is given to a key here.

import { hash } from 'node:crypto'
import { openDer } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { octetString } from '../der/writer.ts'
import { defineSaidExtension } from './said-extension.ts'

/** KeyIdentifier. */
export const subjectKeyIdentifier = defineSaidExtension<Uint8Array>({
  name: 'subjectKeyIdentifier',
  read: (reader) => reader.octetString(),
  write: octetString,
  say: (keyIdentifier) => [keyIdentifierText(keyIdentifier)],
})

/** The leftmost 160 bits of the SHA-256 of the subjectPublicKey (RFC 7093 §2, method 1): no SHA-1 is needed. */
export function keyIdentifierOf(subjectPublicKeyInfo: Uint8Array): Uint8Array {
  const contents = openDer(subjectPublicKeyInfo)
  contents.skip(tags.sequence)
  return hash('sha256', contents.bitString().bytes, 'buffer').subarray(0, 20)
}

/** Upper-case hex with colons, as programs show it. */
export function keyIdentifierText(keyIdentifier: Uint8Array): string {
  return [...keyIdentifier].map((octet) => octet.toString(16).padStart(2, '0').toUpperCase()).join(':')
}
