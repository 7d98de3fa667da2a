// ocspNoCheck (RFC 6960 §4.2.2.2.1): the certificate of an OCSP signer is not itself checked for revocation.

import { say } from '../../contract/said.ts'
import { nullElement } from '../der/writer.ts'
import { defineSaidExtension } from './said-extension.ts'

export const ocspNoCheck = defineSaidExtension<true>({
  name: 'ocspNoCheck',
  read: (reader) => {
    reader.null()
    return true
  },
  write: () => nullElement,
  say: () => [say('ocspNoCheck.present', {})],
})
