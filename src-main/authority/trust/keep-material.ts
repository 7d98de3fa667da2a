// What a keep can bring to the question whether something is trusted: its roots as anchors, its other CA
// certificates, and the CRLs that were in force at the instant.

import type { Instant } from '../../contract/instant.ts'
import { type Certificate, readCertificate } from '../../pki/certificate.ts'
import { type Crl, readCrl } from '../../pki/crl/crl.ts'
import type { Name } from '../../pki/name.ts'
import { nameKey } from '../../pki/name-match.ts'
import type { AnchorScope } from '../../pki/path/anchor-scope.ts'
import { subtreesOf } from '../../pki/trust-store/scope-names.ts'
import type { Certificate as CertificateRow } from '../../records/certificate-row.ts'
import type { Keep } from '../keep.ts'
import { lineageOf } from '../succession/lineage.ts'

/** A certificate of a trust list. */
interface ScopedAnchor {
  readonly certificate: Certificate
  readonly scope: AnchorScope
}

/** Among so many of the newest CRLs those in force are looked for. */
const searchedCrls = 1000

/** All but `exists` throw `keep.missing` without a keep, and `keep.in-use` where another process has it open. */
export class KeepMaterial {
  readonly #keep: Keep
  /** By row: a batch asks for the same ones again and again. */
  readonly #certificates = new Map<number, Certificate>()
  readonly #crls = new Map<number, Crl>()
  /** By name, with the journal's head when they were read. */
  readonly #trustLists = new Map<string, { hash: string; anchors: readonly ScopedAnchor[] }>()

  constructor(keep: Keep) {
    this.#keep = keep
  }

  get exists(): boolean {
    return this.#keep.exists
  }

  /** Every generation of the roots that is not revoked. */
  roots(): Certificate[] {
    const roots = this.#keep.records.authorities.list().filter(({ kind }) => kind === 'root')
    const rows = roots.flatMap((root) => lineageOf(this.#keep, root).generations)
    return rows.filter(({ revocation }) => !revocation).map((row) => this.#certificate(row))
  }

  /** The anchors of a trust list, each with its scope. Throws `trust.list-unknown`. */
  trustList(name: string): readonly ScopedAnchor[] {
    const { trustLists, journal } = this.#keep.records
    // A list does not change without an entry in the journal.
    const { hash } = journal.head()
    const known = this.#trustLists.get(name)
    if (known?.hash === hash) return known.anchors
    const anchors = trustLists.anchors(trustLists.get(name)).map(({ der, scope }) => {
      const { purposes, issuedUntil, until } = scope
      const subtrees = subtreesOf(scope)
      return { certificate: readCertificate(der), scope: { purposes, issuedUntil, until, subtrees } }
    })
    this.#trustLists.set(name, { hash, anchors })
    return anchors
  }

  /** Every CA certificate of the keep: generations, links and cross-certificates, revoked ones too. */
  authorities(): Certificate[] {
    const { authorities, certificates } = this.#keep.records
    const rows = authorities.list().flatMap(({ id }) => certificates.generations(id))
    return rows.map((row) => this.#certificate(row))
  }

  /** The CA certificates of this subject. */
  named(subject: Name): Certificate[] {
    const rows = this.#keep.records.certificates.authoritiesNamed(nameKey(subject))
    return rows.map((row) => this.#certificate(row))
  }

  /** The CRLs that were in force at an instant, the newest first. */
  crlsAt(at: Instant): Crl[] {
    const { crls } = this.#keep.records.crls.list({ limit: searchedCrls })
    const inForce = crls.filter(({ thisUpdate, nextUpdate }) => thisUpdate <= at && at <= nextUpdate)
    return inForce.map(({ id }) => kept(this.#crls, id, () => readCrl(this.#keep.records.crls.der(id))))
  }

  #certificate({ id }: CertificateRow): Certificate {
    return kept(this.#certificates, id, () => readCertificate(this.#keep.records.certificates.der(id)))
  }
}

function kept<T>(known: Map<number, T>, id: number, read: () => T): T {
  const value = known.get(id) ?? read()
  known.set(id, value)
  return value
}
