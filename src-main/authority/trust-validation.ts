// The desk's answer to `trust.validate`: the question's PEM or DER is read, pki finds the path, and what cannot be
// read is said in the findings instead of stopping the answer. Knows no keep and no clock.

import { RootkeepError } from '../contract/errors.ts'
import type { Instant } from '../contract/instant.ts'
import type { PathAnswer, PathQuestion } from '../contract/trust.ts'
import type { Finding } from '../contract/values.ts'
import { readCertificate, sha256Fingerprint } from '../pki/certificate.ts'
import { type Crl, readCrl } from '../pki/crl/crl.ts'
import { readOnePemOrDer, readPemOrDer } from '../pki/imported-object.ts'
import type { ObjectKind } from '../pki/object-kind.ts'
import { type OcspResponse, readOcspResponse } from '../pki/ocsp/response.ts'
import { CertificateIndex } from '../pki/path/certificate-index.ts'
import { CrlIndex } from '../pki/path/crl-index.ts'
import { byTelling, type FaultCode, findingOf } from '../pki/path/fault.ts'
import { findPath } from '../pki/path/find-path.ts'
import { createInquiry, type PathMaterial } from '../pki/path/inquiry.ts'
import { pathOptionsOf } from '../pki/path/path-options.ts'
import type { SignatureMemory } from '../pki/path/signature-memory.ts'

/**
 * Builds and validates a path for the question's leaf; `memory` carries verified signatures from question to
 * question. Throws what `readOnePemOrDer` does when the leaf is no certificate at all; whatever else cannot be
 * read is a finding, and not used.
 */
export function validateTrust(question: PathQuestion, now: Instant, memory?: SignatureMemory): PathAnswer {
  const notes: Finding[] = []
  const leafDer = readOnePemOrDer(question.leaf, ['certificate'])
  const material = readMaterial(question, notes)
  const leaf = readOr(
    () => readCertificate(leafDer),
    (message) => {
      notes.push(findingOf({ code: 'path.unreadable-certificate', message }, 0))
    },
  )
  if (!leaf)
    return { valid: false, path: [sha256Fingerprint(leafDer)], findings: [...byTelling(notes)], policies: [] }
  const report = findPath(leaf, createInquiry(material, pathOptionsOf(question, now), { memory }))
  return {
    valid: report.isValid,
    path: report.certificates.map(({ der }) => sha256Fingerprint(der)),
    findings: [...byTelling([...report.findings, ...notes])],
    policies: [...report.policies],
  }
}

function readMaterial(question: PathQuestion, notes: Finding[]): PathMaterial {
  const all = <T>(
    contents: readonly string[],
    { kind, read, code }: { kind: ObjectKind; read: (der: Uint8Array) => T; code: FaultCode },
  ): T[] => {
    const note = (message: string) => notes.push(findingOf({ code, message }, null))
    const ders = contents.flatMap((content) => readOr(() => readPemOrDer(content, [kind]), note) ?? [])
    return ders.flatMap(({ der }) => readOr(() => read(der), note) ?? [])
  }
  const certificate = {
    kind: 'certificate',
    read: readCertificate,
    code: 'path.certificate-ignored',
  } as const
  const code = 'path.revocation-data-ignored'
  return {
    anchors: new CertificateIndex(all(question.anchors, certificate)),
    untrusted: new CertificateIndex(all(question.untrusted, certificate)),
    crls: new CrlIndex(all<Crl>(question.crls, { kind: 'crl', read: readCrl, code })),
    ocspResponses: all<OcspResponse>(question.ocsp, { kind: 'ocsp-response', read: readOcspResponse, code }),
  }
}

/** The value, or null with the reason told to `onFault`. */
function readOr<T>(read: () => T, onFault: (message: string) => void): T | null {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    onFault(`It cannot be read: ${thrown.message}`)
    return null
  }
}
