// ocspNoCheck (RFC 6960 §4.2.2.2.1): the certificate of an OCSP signer is not itself checked for revocation.

import { nullElement } from '../der/writer.ts'
import { defineExtension } from './extension.ts'

export const ocspNoCheck = defineExtension<true>({
  name: 'ocspNoCheck',
  read: (reader) => {
    reader.null()
    return true
  },
  write: () => nullElement,
  inWords: () => ['not checked for revocation'],
})
