// What a question about a path brings along, read: certificates and CRLs from PEM, DER and PKCS#7, OCSP responses.
// What cannot be read is a reason beside it, and not used.

import { RootkeepError } from '../../contract/errors.ts'
import { type Certificate, readCertificate } from '../../pki/certificate.ts'
import { type Crl, readCrl } from '../../pki/crl/crl.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import type { ObjectKind } from '../../pki/object-kind.ts'
import { readPkcs7 } from '../../pki/pkcs7.ts'

/** What was read of one text, and why the rest was not. */
export interface Reading<T> {
  readonly values: readonly T[]
  readonly faults: readonly string[]
}

/** The certificates of a text in its order; those of a PKCS#7 bundle are taken out of it. */
export function readCertificates(text: string): Reading<Certificate> {
  return readAll(text, { kinds: ['certificate', 'pkcs7'], read: readCertificate })
}

/** The CRLs of a text; those of a PKCS#7 bundle are taken out of it. */
export function readCrls(text: string): Reading<Crl> {
  return readAll(text, { kinds: ['crl', 'pkcs7'], read: readCrl })
}

/** What one file that a person has in hand holds, by kind; DER of each, read no further. */
export interface Bundle {
  readonly certificates: readonly Uint8Array[]
  readonly crls: readonly Uint8Array[]
  readonly ocspResponses: readonly Uint8Array[]
}

/** Takes a file apart that has at least one certificate. Throws what `readPemOrDer` does. */
export function readBundle(text: string): Bundle {
  const objects = readPemOrDer(text, ['certificate', 'pkcs7', 'crl', 'ocsp-response'])
  const ofKind = (kind: ObjectKind) => objects.flatMap((each) => (each.kind === kind ? [each.der] : []))
  const bags = ofKind('pkcs7').map(readPkcs7)
  const certificates = [...ofKind('certificate'), ...bags.flatMap((bag) => bag.certificates)]
  // Only for its error, which says what the file holds instead.
  if (certificates.length === 0) readPemOrDer(text, ['certificate'])
  return {
    certificates,
    crls: [...ofKind('crl'), ...bags.flatMap((bag) => bag.crls)],
    ocspResponses: ofKind('ocsp-response'),
  }
}

/** The value, or null with what the reader said told to `onFault`. */
export function readOr<T>(read: () => T, onFault: (reason: string) => void): T | null {
  try {
    return read()
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    onFault(thrown.message)
    return null
  }
}

interface Manner<T> {
  readonly kinds: readonly ['certificate' | 'crl', 'pkcs7']
  readonly read: (der: Uint8Array) => T
}

function readAll<T>(text: string, { kinds, read }: Manner<T>): Reading<T> {
  const faults: string[] = []
  const note = (reason: string) => faults.push(reason)
  const ders = readOr(() => membersOf(text, kinds), note) ?? []
  return { values: ders.flatMap((der) => readOr(() => read(der), note) ?? []), faults }
}

function membersOf(text: string, [kind, bundle]: Manner<unknown>['kinds']): Uint8Array[] {
  const expected: readonly ObjectKind[] = [kind, bundle]
  return readPemOrDer(text, expected).flatMap((object) => {
    if (object.kind === kind) return [object.der]
    const { certificates, crls } = readPkcs7(object.der)
    return kind === 'crl' ? crls : certificates
  })
}
