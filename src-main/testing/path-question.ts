// Questions about paths for tests: what is left out is as plain as can be.

import type { Certificate } from '../pki/certificate.ts'
import type { Crl } from '../pki/crl/crl.ts'
import { type CrlOptions, issueCrl, prepareCrl } from '../pki/crl/issuance.ts'
import type { Name } from '../pki/name.ts'
import type { OcspResponse } from '../pki/ocsp/response.ts'
import type { AnchorScope } from '../pki/path/anchor-scope.ts'
import { CertificateIndex } from '../pki/path/certificate-index.ts'
import { CrlIndex } from '../pki/path/crl-index.ts'
import { findPath, type PathReport } from '../pki/path/find-path.ts'
import { createInquiry, type InquirySupport } from '../pki/path/inquiry.ts'
import type { PathOptions } from '../pki/path/path-options.ts'
import type { TestEntity } from './hierarchy.ts'
import { type SignedParts, signCertificate } from './signed-certificate.ts'

/** RFC 5280's question on a day when everything that `signCertificate` makes is valid, revocation aside. */
export const plainOptions: PathOptions = {
  at: '2026-11-20T00:00:00Z',
  purpose: 'any',
  names: [],
  policies: [],
  requireExplicitPolicy: false,
  inhibitAnyPolicy: false,
  inhibitPolicyMapping: false,
  maxDepth: null,
  revocation: 'ignore',
  rules: 'rfc5280',
}

export interface PathBags {
  readonly anchors: readonly TestEntity[]
  readonly untrusted?: readonly TestEntity[]
  readonly crls?: readonly Crl[]
  readonly ocspResponses?: readonly OcspResponse[]
  readonly scopes?: ReadonlyMap<Certificate, AnchorScope>
}

/** Asks for a path from the leaf, by the plain options with these changes. */
export function askPath(
  leaf: TestEntity,
  { anchors, untrusted = [], crls = [], ocspResponses = [], scopes = new Map() }: PathBags,
  { support, ...changes }: Partial<PathOptions> & { readonly support?: InquirySupport } = {},
): PathReport {
  const material = {
    anchors: new CertificateIndex(anchors.map(certificateOf)),
    untrusted: new CertificateIndex(untrusted.map(certificateOf)),
    crls: new CrlIndex(crls),
    ocspResponses,
    scopes,
  }
  return findPath(leaf.certificate, createInquiry(material, { ...plainOptions, ...changes }, support))
}

/** The report's codes with their severities, as `error revoked`. */
export function codesOf({ findings }: PathReport): string[] {
  return findings.map(({ code, severity }) => `${severity} ${code.replace('path.', '')}`)
}

/** A CA. */
export function testAuthority(
  subject: string | Name,
  issuer: TestEntity | 'self',
  more: Partial<SignedParts> = {},
): TestEntity {
  return signCertificate({ subject, issuer, isAuthority: true, ...more })
}

/** A CRL for November 2026 that lists the certificates as revoked in October. */
export function testCrl(
  issuer: TestEntity,
  revoked: readonly TestEntity[],
  more: Partial<CrlOptions> = {},
): Crl {
  const prepared = prepareCrl({
    issuer: issuer.certificate,
    thisUpdate: '2026-11-01T00:00:00Z',
    nextUpdate: '2026-12-01T00:00:00Z',
    crlNumber: 7n,
    entries: revoked.map(({ certificate: { serialNumber } }) => ({
      serialNumber,
      revokedAt: '2026-10-01T00:00:00Z',
      reason: 'keyCompromise',
      invalidityDate: null,
    })),
    ...more,
  })
  return issueCrl(prepared, issuer.key.signer).crl
}

function certificateOf({ certificate }: TestEntity): Certificate {
  return certificate
}
