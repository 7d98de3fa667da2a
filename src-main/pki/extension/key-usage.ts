// keyUsage (RFC 5280 §4.2.1.3): what the key may do.

import { keyUsageBits } from '../../contract/key-usage-bits.ts'
import { namesOfBits, readNamedBits } from '../der/named-bits.ts'
import { namedBits } from '../der/writer.ts'
import { defineExtension } from './extension.ts'

export type KeyUsage = (typeof keyUsageBits)[number]

const words: Readonly<Record<KeyUsage, string>> = {
  digitalSignature: 'sign data',
  nonRepudiation: 'commit to content (non-repudiation)',
  keyEncipherment: 'encrypt keys',
  dataEncipherment: 'encrypt data',
  keyAgreement: 'agree on keys',
  keyCertSign: 'sign certificates',
  cRLSign: 'sign CRLs',
  encipherOnly: 'only encrypt when agreeing on keys',
  decipherOnly: 'only decrypt when agreeing on keys',
}

/** The bits that are asserted; bits beyond the nine that have names are left out. */
export const keyUsage = defineExtension<readonly KeyUsage[]>({
  name: 'keyUsage',
  read: (reader) => namesOfBits(readNamedBits(reader), keyUsageBits).filter(isKeyUsage),
  write: (usages) => namedBits(usages.map((usage) => keyUsageBits.indexOf(usage))),
  inWords: (usages) => (usages.length === 0 ? ['nothing'] : usages.map((usage) => words[usage])),
})

function isKeyUsage(name: string): name is KeyUsage {
  return keyUsageBits.some((usage) => usage === name)
}
