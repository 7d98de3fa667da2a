// cRLNumber and deltaCRLIndicator (RFC 5280 §5.2.3, §5.2.4): the number of a CRL, and of the base that a
// delta CRL goes with.

import { RootkeepError } from '../../contract/errors.ts'
import { integer } from '../der/writer.ts'
import { defineExtension, type ExtensionKind } from './extension.ts'

/** 20 octets as RFC 5280 §5.2.3 allows, and the sign's. */
const maximumLength = 21

export const crlNumber = defineNumber('crlNumber', (value) => `number ${value}`)
export const deltaCRLIndicator = defineNumber('deltaCRLIndicator', (value) => `changes since number ${value}`)

function defineNumber(
  name: 'crlNumber' | 'deltaCRLIndicator',
  inWords: (value: bigint) => string,
): ExtensionKind<bigint> {
  return defineExtension<bigint>({
    name,
    read: (reader) => numberOf(reader.integer()),
    write: integer,
    inWords: (value) => [inWords(value)],
  })
}

function numberOf(content: Uint8Array): bigint {
  const isNegative = (content[0] ?? 0) >= 0x80
  if (isNegative || content.length > maximumLength) {
    throw new RootkeepError('extension.malformed', 'A CRL number is negative or longer than 20 octets')
  }
  return BigInt(`0x${Buffer.from(content).toString('hex')}`)
}
