// Bundles of certificates in PEM as trust stores: plain ones, PKCS#7, and OpenSSL's own TRUSTED CERTIFICATE, whose
// purposes stand behind the certificate (X509_CERT_AUX). Other blocks are passed over, with a warning.

import { type TrustScope, type TrustWarning, unlimitedScope } from '../../contract/trust-list.ts'
import { checkDer } from '../der/check.ts'
import { DerReader } from '../der/reader.ts'
import { contextConstructed, tags } from '../der/tag.ts'
import { decodeUtf8 } from '../der/text.ts'
import { readObjectIdentifiers } from '../extension/list.ts'
import { kindOfDer } from '../object-kind.ts'
import { type PemBlock, readPem } from '../pem.ts'
import { readPkcs7 } from '../pkcs7.ts'
import { purposesOf, type TrustedCertificate, type TrustStore } from './trusted-certificate.ts'
import { passedOver, warningOf } from './warning.ts'

/** The certificates of a text of PEM blocks. Throws `input.not-pem` and what its blocks' readers throw. */
export function readPemBundle(text: string): TrustStore {
  const certificates: TrustedCertificate[] = []
  const warnings: TrustWarning[] = []
  for (const block of readPem(text)) {
    const read = readBlock(block)
    if ('code' in read) warnings.push(read)
    else certificates.push(...read.certificates)
  }
  return { certificates, warnings }
}

/** The certificates of a PKCS#7 bundle in DER; throws as `readPkcs7`. */
export function readPkcs7Bundle(der: Uint8Array): TrustStore {
  return { certificates: readPkcs7(der).certificates.map(plain), warnings: [] }
}

function readBlock({ label, octets }: PemBlock): TrustStore | TrustWarning {
  if (label === 'TRUSTED CERTIFICATE') return readTrusted(octets)
  const kind = kindOfDer(octets)
  if (kind === 'pkcs7') return readPkcs7Bundle(octets)
  if (kind === 'certificate') return { certificates: [plain(octets)], warnings: [] }
  return passedOver(label, { sentence: 'trust.no-certificate' })
}

/** A certificate without a name or a scope. */
export function plain(der: Uint8Array): TrustedCertificate {
  return { der, label: '', scope: unlimitedScope }
}

function readTrusted(octets: Uint8Array): TrustStore | TrustWarning {
  const reader = new DerReader(octets)
  const der = reader.raw(tags.sequence)
  if (reader.isAtEnd) return { certificates: [plain(der)], warnings: [] }
  const aux = reader.raw(tags.sequence)
  reader.finish()
  checkDer(aux)
  const { label, scope, isRejected } = readAux(new DerReader(aux).enter(tags.sequence))
  if (isRejected) return warningOf('distrusted', label, { sentence: 'trust.uses-rejected' })
  if (!scope) return passedOver(label, { sentence: 'trust.purposes-unknown' })
  return { certificates: [{ der, label, scope }], warnings: [] }
}

/** X509_CERT_AUX: trusted and rejected purposes, an alias; what follows is passed over. */
function readAux(aux: DerReader): { label: string; scope: TrustScope | null; isRejected: boolean } {
  const trusted = aux.isNext(tags.sequence) ? readObjectIdentifiers(aux) : null
  const isRejected = aux.enterOptional(contextConstructed(0)) !== null
  const label = aux.isNext(tags.utf8String) ? (decodeUtf8(aux.content(tags.utf8String)) ?? '') : ''
  const purposes = trusted ? purposesOf(trusted) : []
  return { label, scope: purposes && { ...unlimitedScope, purposes }, isRejected }
}
