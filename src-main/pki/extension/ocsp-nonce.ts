// Nonce of OCSP requests and responses (RFC 9654 §2.1): 1 to 128 octets that tie an answer to its question.

import { RootkeepError } from '../../contract/errors.ts'
import { octetString } from '../der/writer.ts'
import { defineExtension } from './extension.ts'

const maximumLength = 128

export const ocspNonce = defineExtension<Uint8Array>({
  name: 'ocspNonce',
  read: (reader) => {
    const nonce = reader.octetString()
    if (nonce.length >= 1 && nonce.length <= maximumLength) return nonce
    throw new RootkeepError('extension.malformed', 'A nonce has 1 to 128 octets', { octets: nonce.length })
  },
  write: octetString,
  inWords: (nonce) => [Buffer.from(nonce).toString('hex')],
})
