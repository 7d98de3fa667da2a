// Certificates of end entities that were issued elsewhere, taken in as they are.

import { RootkeepError } from '../../contract/errors.ts'
import { isSelfIssued, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readOnePemOrDer } from '../../pki/imported-object.ts'
import { nameText } from '../../pki/name-text.ts'
import type { Keep } from '../keep.ts'
import { answerRequests } from '../key/held-key.ts'
import { badSignature, importedRow, isSelfSigned, knownIssuerOf } from './foreign-certificate.ts'
import { certifiesOf, summarizeRow } from './view.ts'

/**
 * Throws `certificate.is-authority` for a CA's, `certificate.bad-signature` where the issuer is known here or the
 * certificate is its own, `certificate.serial-taken` where its issuer gave the number to another.
 */
export function importCertificate(keep: Keep, content: string) {
  const certificate = readCertificate(readOnePemOrDer(content, ['certificate']))
  const sha256 = sha256Fingerprint(certificate.der)
  const { certificates } = keep.records
  const known = certificates.findBySha256(sha256)
  if (known) return { certificate: summarizeRow(known, keep.now()), known: true, findings: [] }
  if (certifiesOf(certificate) !== 'endEntity') {
    throw new RootkeepError('certificate.is-authority', 'This is an authority; it is imported as one.', {
      subject: nameText(certificate.subject),
    })
  }
  const isOwn = isSelfIssued(certificate) && isSelfSigned(certificate)
  const issuer = isOwn ? null : knownIssuerOf(keep, certificate)
  if (isSelfIssued(certificate) && !isOwn && !issuer) throw badSignature(certificate)
  const row = importedRow(keep, certificate, { issuerAuthorityId: issuer?.id ?? null, authorityId: null })
  const id = keep.act('certificate.import', (note) => {
    const added = certificates.import(row)
    answerRequests(keep, row.keyId, sha256)
    note({ subject: row.subject, sha256 })
    return added.id
  })
  return { certificate: summarizeRow(certificates.get(id), keep.now()), known: false, findings: [] }
}
