// Who may answer for an issuer: the issuer, and whom it has certified for that (RFC 6960 §4.2.2.2). Validity in
// time and revocation of the delegate are path validation's.

import { type Certificate, isSignedBy } from '../certificate.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { namesMatch } from '../name-match.ts'
import { keyPurpose } from '../oid.ts'

/** Whether two certificates are of one entity: the same name and key, as renewals of one CA have. */
export function isSameEntity(a: Certificate, b: Certificate): boolean {
  const haveSameKey = Buffer.compare(a.subjectPublicKeyInfo, b.subjectPublicKeyInfo) === 0
  return haveSameKey && namesMatch(a.subject, b.subject)
}

/**
 * Whether the holder of `responder` may sign responses about certificates of `issuer`: it is the issuer, or the
 * issuer's key signed its certificate and gave it the purpose id-kp-OCSPSigning, by that name and not by
 * anyExtendedKeyUsage. Throws `extension.malformed`, `algorithm.unsupported` or `algorithm.weak`.
 */
export function mayRespondFor(
  responder: Certificate,
  issuer: Certificate,
  options: { readonly maySha1?: boolean } = {},
): boolean {
  if (isSameEntity(responder, issuer)) return true
  if (!namesMatch(responder.issuer, issuer.subject)) return false
  if (!responder.extensions.get(extKeyUsage)?.includes(keyPurpose.OCSPSigning)) return false
  return isSignedBy(responder, issuer.subjectPublicKeyInfo, options)
}
