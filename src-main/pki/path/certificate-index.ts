// Certificates found by their subject (RFC 4158 §3.5): a bag read once, in which the issuers of a certificate are
// looked up by name. Key identifiers only help to sort what was found, because anyone may write any.

import type { Certificate } from '../certificate.ts'
import type { Name } from '../name.ts'
import { nameKey } from '../name-match.ts'
import { isSameName } from './same-name.ts'

/** Fewer than these are compared one by one, which costs less than their keys. */
const worthAnIndex = 8

export class CertificateIndex {
  readonly certificates: readonly Certificate[]
  private lazyBySubject: Map<string, Certificate[]> | null = null

  /** Certificates that are there twice are taken once. */
  constructor(certificates: readonly Certificate[]) {
    this.certificates = certificates.length < 2 ? certificates : withoutCopies(certificates)
  }

  /** The certificates with this subject. */
  withSubject(name: Name): readonly Certificate[] {
    if (this.certificates.length < worthAnIndex) return this.lookThrough(name)
    this.lazyBySubject ??= Map.groupBy(this.certificates, ({ subject }) => nameKey(subject))
    return this.lazyBySubject.get(nameKey(name)) ?? []
  }

  private lookThrough(name: Name): readonly Certificate[] {
    const found: Certificate[] = []
    for (const certificate of this.certificates) {
      if (isSameName(certificate.subject, name)) found.push(certificate)
    }
    return found
  }

  /** Whether this very certificate is here. */
  has(certificate: Certificate): boolean {
    return this.find(certificate) !== undefined
  }

  /** The one here of the same octets. */
  find({ subject, der }: Certificate): Certificate | undefined {
    const isSmall = this.certificates.length < worthAnIndex
    const possible = isSmall ? this.certificates : this.withSubject(subject)
    return possible.find((each) => Buffer.compare(each.der, der) === 0)
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
