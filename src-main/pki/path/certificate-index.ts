// Certificates found by their subject (RFC 4158 §3.5): a bag read once, in which the issuers of a certificate are
// looked up by name. Key identifiers only help to sort what was found, because anyone may write any.

import type { Certificate } from '../certificate.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-match.ts'

export class CertificateIndex {
  readonly certificates: readonly Certificate[]
  private readonly bySubject = new Map<string, Certificate[]>()

  /** Certificates that are there twice are taken once. */
  constructor(certificates: readonly Certificate[]) {
    this.certificates = certificates.length < 2 ? certificates : withoutCopies(certificates)
    for (const certificate of this.certificates) {
      const key = nameKey(certificate.subject)
      const same = this.bySubject.get(key)
      if (same) same.push(certificate)
      else this.bySubject.set(key, [certificate])
    }
  }

  /** The certificates whose subject has this key (name-match.ts). */
  withSubject(key: string): readonly Certificate[] {
    return this.bySubject.get(key) ?? []
  }

  /** The certificates whose subject is this name. */
  withSubjectName(name: Name): readonly Certificate[] {
    return this.withSubject(nameKey(name))
  }

  /** The certificate of the same name and key, or null: what an anchor is known by (RFC 5280 §6.1.1 d). */
  findSameEntity({ subject, subjectPublicKeyInfo }: Certificate): Certificate | null {
    const same = this.withSubject(nameKey(subject))
    return same.find((each) => Buffer.compare(each.subjectPublicKeyInfo, subjectPublicKeyInfo) === 0) ?? null
  }
}

function withoutCopies(certificates: readonly Certificate[]): Certificate[] {
  const byOctets = new Map<string, Certificate>()
  for (const certificate of certificates) {
    const { buffer, byteOffset, byteLength } = certificate.der
    const octets = Buffer.from(buffer, byteOffset, byteLength).toString('latin1')
    if (!byOctets.has(octets)) byOctets.set(octets, certificate)
  }
  return [...byOctets.values()]
}
