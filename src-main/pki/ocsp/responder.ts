// Writes OCSP responses (RFC 6960 §4.2.1) at the speed of the signature: what all responses of one signer have
// in common is made once. Who is revoked, and when the next word comes, is said by the caller.

import { hash } from 'node:crypto'
import { RootkeepError } from '../../contract/errors.ts'
import { signatureAlgorithmDer } from '../algorithm.ts'
import type { Certificate } from '../certificate.ts'
import { BackwardWriter } from '../der/backward-writer.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import { encode, enumerated, explicit, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { nameText } from '../name-text.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from '../public-key.ts'
import type { SignatureScheme, Signer } from '../signer.ts'
import { subjectPublicKeyOf } from './cert-id.ts'
import { isSameEntity, mayRespondFor } from './delegate.ts'
import { ocspType } from './ocsp-type.ts'
import { type OcspAnswer, putResponseData } from './response-data.ts'

export interface ResponderOptions {
  /** The CA whose certificates are asked about. */
  readonly issuer: Certificate
  /** Of who signs: the issuer's own, or a delegate's. */
  readonly certificate: Certificate
  readonly signer: Signer
  /** Whether `certificate` goes into each response; by default a delegate's does. */
  readonly includeCertificates?: boolean | undefined
}

/** Who signs responses, and the parts that all of them share. */
export interface OcspResponder {
  readonly issuer: Certificate
  readonly certificate: Certificate
  readonly signer: Signer
  readonly scheme: SignatureScheme
  /** `[2] KeyHash`, encoded. */
  readonly responderId: Uint8Array
  /** `[0] certs`, encoded, or empty. */
  readonly certificates: Uint8Array
}

/**
 * Prepares a signer of responses. Throws `ocsp.not-a-responder` when the certificate is neither the issuer's
 * nor a delegate's (RFC 6960 §4.2.2.2) or not of the signer's key, `algorithm.weak` for a weak key.
 */
export function createOcspResponder(options: ResponderOptions): OcspResponder {
  const { issuer, certificate, signer } = options
  const { subjectPublicKeyInfo } = certificate
  const isOfSigner = Buffer.compare(signer.subjectPublicKeyInfo, subjectPublicKeyInfo) === 0
  if (!isOfSigner || !mayRespondFor(certificate, issuer)) {
    throw new RootkeepError('ocsp.not-a-responder', 'This key may not answer for the issuer', {
      issuer: nameText(issuer.subject),
      responder: nameText(certificate.subject),
    })
  }
  checkKeyStrength(describeKey(subjectPublicKeyInfo))
  const { includeCertificates = !isSameEntity(certificate, issuer) } = options
  // KeyHash is SHA-1 whatever else is in use (RFC 6960 §4.2.1).
  const keyHash = hash('sha1', subjectPublicKeyOf(subjectPublicKeyInfo), 'buffer')
  return {
    issuer,
    certificate,
    signer,
    scheme: schemeOfKey(subjectPublicKeyInfo),
    responderId: encode(explicit(2, octetString(keyHash))),
    certificates: includeCertificates ? encode(explicit(0, sequence([certificate.der]))) : new Uint8Array(0),
  }
}

const responseData = new BackwardWriter()
const response = new BackwardWriter()
const noUnusedBits = Uint8Array.of(0)
const successful = encode(enumerated(0))
const basicResponseType = encode(objectIdentifier(ocspType.basicResponse))

/** A signed OCSPResponse in DER; throws `time.invalid`, and what the signer throws. */
export function writeOcspResponse(responder: OcspResponder, answer: OcspAnswer): Uint8Array {
  const { signer, scheme } = responder
  responseData.clear()
  putResponseData(responseData, responder.responderId, answer)
  const signature = signer.sign(responseData.view, scheme)
  response.clear()
  putBasicResponse(response, responder, signature)
  response.wrap(tags.octetString, 0)
  response.put(basicResponseType)
  response.wrap(tags.sequence, 0)
  response.wrap(contextConstructed(0), 0)
  response.put(successful)
  response.wrap(tags.sequence, 0)
  return response.copy
}

/** BasicOCSPResponse of the ResponseData that was written last. */
function putBasicResponse(out: BackwardWriter, responder: OcspResponder, signature: Uint8Array): void {
  out.put(responder.certificates)
  const since = out.length
  out.put(signature)
  out.put(noUnusedBits)
  out.wrap(tags.bitString, since)
  out.put(signatureAlgorithmDer(responder.scheme))
  out.put(responseData.view)
  out.wrap(tags.sequence, 0)
}
