// What the records keep of a certificate that is about to be signed, taken from its preparation: plain data,
// which another thread may have made.

import { sha256Fingerprint } from '../../pki/certificate.ts'
import { authorityKeyIdentifier } from '../../pki/extension/authority-key-identifier.ts'
import { subjectKeyIdentifier } from '../../pki/extension/subject-key-identifier.ts'
import { nameKey } from '../../pki/name-match.ts'
import { nameText } from '../../pki/name-text.ts'
import type { Prepared } from '../../pki/preparation.ts'
import type { CertificateReservation } from '../../records/certificate.ts'
import { certifiesOf, keyAlgorithmOf, titleOfName } from './view.ts'

/** Of a reservation, what the certificate itself says; and what a list calls it. */
export interface CertificateEntry
  extends Omit<
    CertificateReservation,
    'issuerAuthorityId' | 'authorityId' | 'profile' | 'keyId' | 'requestId' | 'crlPartition' | 'recordedAt'
  > {
  readonly title: string
}

export function entryOf({ unsigned }: Pick<Prepared, 'unsigned'>): CertificateEntry {
  const { serialNumber, subject, issuer, notBefore, notAfter, extensions, subjectPublicKeyInfo } = unsigned
  return {
    serialNumber,
    title: titleOfName(subject),
    subject: nameText(subject),
    issuer: nameText(issuer),
    subjectKey: nameKey(subject),
    issuerKey: nameKey(issuer),
    notBefore,
    notAfter,
    subjectKeyIdentifier: hexOf(extensions.get(subjectKeyIdentifier)),
    authorityKeyIdentifier: hexOf(extensions.get(authorityKeyIdentifier)?.keyIdentifier),
    subjectPublicKeySha256: sha256Fingerprint(subjectPublicKeyInfo),
    keyAlgorithm: keyAlgorithmOf(subjectPublicKeyInfo),
    certifies: certifiesOf(unsigned),
  }
}

function hexOf(octets: Uint8Array | null | undefined): string | null {
  return octets ? Buffer.from(octets).toString('hex') : null
}
