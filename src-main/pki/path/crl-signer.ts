// Who signed a CRL (RFC 5280 §6.3.3 f–g): the certificate's issuer by the same or another key, or the issuer of an
// indirect CRL, with a valid path of its own to the same anchor.

import type { Certificate } from '../certificate.ts'
import type { Crl } from '../crl/crl.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { type Fault, isError } from './fault.ts'
import type { Inquiry } from './inquiry.ts'
import type { StatusQuestion } from './revocation.ts'
import { isSameName } from './same-name.ts'
import { isReliable } from './supporting-path.ts'

/** Null when the CRL is signed by who may, else what is wrong. Throws `path.budget-exhausted`. */
export function crlSignerFault(crl: Crl, question: StatusQuestion, inquiry: Inquiry): Fault | null {
  const { issuer, issuerKey } = question
  if (isSameName(crl.issuer, issuer.subject) && isSignature(crl, issuerKey, inquiry)) {
    return maySignCrls(issuer) ? null : notAllowed
  }
  let fault: Fault = notSigned
  for (const signer of otherSigners(crl, question, inquiry)) {
    if (!isSignature(crl, signer.subjectPublicKeyInfo, inquiry)) continue
    if (maySignCrls(signer) && isReliable(signer, question.anchor, inquiry)) return null
    fault = notReliable
  }
  return fault
}

/** Certificates that bear the name of the CRL's issuer. */
function otherSigners(crl: Crl, { issuer, anchor }: StatusQuestion, inquiry: Inquiry): Certificate[] {
  const own = isSameName(anchor.subject, crl.issuer) ? [anchor] : []
  const named = [...own, ...inquiry.untrusted.withSubject(crl.issuer)]
  return named.filter((each) => each !== issuer)
}

function isSignature(crl: Crl, key: Uint8Array, inquiry: Inquiry): boolean {
  return !inquiry.signatures.crlFaultsOf(crl, key).some(isError)
}

/** Only a keyUsage can forbid it (RFC 5280 §6.3.3 f). */
function maySignCrls(signer: Certificate): boolean {
  try {
    return signer.extensions.get(keyUsage)?.includes('cRLSign') ?? true
  } catch {
    return false
  }
}

const notSigned: Fault = {
  code: 'path.revocation-data-ignored',
  sentence: 'path.crl-not-signed',
}
const notAllowed: Fault = {
  code: 'path.crl-invalid',
  sentence: 'path.crl-key-unfit',
}
const notReliable: Fault = {
  code: 'path.revocation-data-ignored',
  sentence: 'path.crl-signer-unreliable',
}
