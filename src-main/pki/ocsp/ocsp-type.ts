// Object identifiers of OCSP by what they identify (RFC 6960 §4.2.1, §4.4), except the two that certificates
// and requests share with the rest of the house (nonce and nocheck, in oid.ts).

export const ocspType = {
  /** id-pkix-ocsp-basic, the only type of response there is. */
  basicResponse: '1.3.6.1.5.5.7.48.1.1',
  acceptableResponses: '1.3.6.1.5.5.7.48.1.4',
  archiveCutoff: '1.3.6.1.5.5.7.48.1.6',
  preferredSignatureAlgorithms: '1.3.6.1.5.5.7.48.1.8',
  extendedRevoke: '1.3.6.1.5.5.7.48.1.9',
} as const
