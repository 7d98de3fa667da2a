// extKeyUsage (RFC 5280 §4.2.1.12): the purposes of the key, by OID.

import { type Said, say } from '../../contract/said.ts'
import { objectIdentifier, sequence } from '../der/writer.ts'
import { keyPurpose, nameOfOid } from '../oid.ts'
import { readObjectIdentifiers } from './list.ts'
import { defineSaidExtension } from './said-extension.ts'

const purposes = [
  'anyExtendedKeyUsage',
  'serverAuth',
  'clientAuth',
  'codeSigning',
  'emailProtection',
  'timeStamping',
  'OCSPSigning',
  'documentSigning',
] as const

/** The purposes that have words, by OID. */
const words = new Map<string, Said>(
  purposes.map((purpose) => [keyPurpose[purpose], say(`extKeyUsage.${purpose}`, {})]),
)

/** KeyPurposeIds in dotted decimal, at least one. */
export const extKeyUsage = defineSaidExtension<readonly string[]>({
  name: 'extKeyUsage',
  read: readObjectIdentifiers,
  write: (purposes) => sequence(purposes.map(objectIdentifier)),
  say: (purposes) => purposes.map((purpose) => words.get(purpose) ?? nameOfOid(purpose)),
})
