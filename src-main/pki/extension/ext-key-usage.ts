// extKeyUsage (RFC 5280 §4.2.1.12): the purposes of the key, by OID.

import { objectIdentifier, sequence } from '../der/writer.ts'
import { keyPurpose, nameOfOid } from '../oid.ts'
import { defineExtension } from './extension.ts'
import { readObjectIdentifiers } from './list.ts'

const words: Readonly<Record<string, string>> = {
  [keyPurpose.anyExtendedKeyUsage]: 'any purpose',
  [keyPurpose.serverAuth]: 'identify a TLS server',
  [keyPurpose.clientAuth]: 'identify a TLS client',
  [keyPurpose.codeSigning]: 'sign code',
  [keyPurpose.emailProtection]: 'protect email',
  [keyPurpose.timeStamping]: 'sign time stamps',
  [keyPurpose.OCSPSigning]: 'sign OCSP responses',
  [keyPurpose.documentSigning]: 'sign documents',
}

/** KeyPurposeIds in dotted decimal, at least one. */
export const extKeyUsage = defineExtension<readonly string[]>({
  name: 'extKeyUsage',
  read: readObjectIdentifiers,
  write: (purposes) => sequence(purposes.map(objectIdentifier)),
  inWords: (purposes) => purposes.map((purpose) => words[purpose] ?? nameOfOid(purpose)),
})
