// What a file is, before anything is done with it: told by a PEM label, by the outer shape of DER, or by how a gem,
// a truststore or a backup begins. Shape only, so that whatever a stranger drops is named and nothing is believed.

import type { FileKind } from '../contract/file.ts'
import { isKeepLink, maximumKeepLinkLength } from '../contract/keep-link.ts'
import { isBackup } from '../custody/backup-header.ts'
import { kindOfDer, kindOfLabel } from '../pki/object-kind.ts'
import { decodeBase64, readPem } from '../pki/pem.ts'
import { isJks } from '../pki/trust-store/jks.ts'

/** Of a file in the contract's form: PEM as text, or base64. Of several PEM blocks the first that is known counts. */
export function kindOfFile(content: string): FileKind {
  try {
    if (content.includes('-----BEGIN ')) return kindOfPem(content)
    const octets = decodeBase64(content)
    return octets === null ? 'unknown' : kindOfOctets(octets)
  } catch {
    // A broken armour: nothing that is read here.
    return 'unknown'
  }
}

function kindOfPem(content: string): FileKind {
  const kinds = readPem(content).map(({ label, octets }) => kindOfDer(octets) ?? kindOfLabel(label))
  return kinds.find((kind) => kind !== null) ?? 'unknown'
}

function kindOfOctets(octets: Uint8Array): FileKind {
  if (isBackup(octets)) return 'backup'
  if (isJks(octets)) return 'truststore'
  if (isKeepLink(Buffer.from(octets.subarray(0, maximumKeepLinkLength)).toString('utf8'))) return 'keep-link'
  if (isTar(octets)) return 'gem'
  return kindOfDer(octets) ?? 'unknown'
}

/** POSIX.1-1988 ustar, and GNU's, have their name at octet 257: of what developers bring, gems are tars. */
function isTar(octets: Uint8Array): boolean {
  return Buffer.from(octets.subarray(257, 262)).toString('latin1') === 'ustar'
}
