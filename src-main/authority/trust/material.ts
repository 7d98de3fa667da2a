// What there is to answer a question about a path from: what the question brings, what its certificates name in
// authorityInfoAccess, and the keep's own where it is asked for.

import { RootkeepError } from '../../contract/errors.ts'
import type { Instant } from '../../contract/instant.ts'
import type { PathCertificate, PathFinding, PathQuestion } from '../../contract/path.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { type Crl, readCrl } from '../../pki/crl/crl.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import { type OcspResponse, readOcspResponse } from '../../pki/ocsp/response.ts'
import { CertificateIndex } from '../../pki/path/certificate-index.ts'
import { CrlIndex } from '../../pki/path/crl-index.ts'
import { type FaultCode, findingOf } from '../../pki/path/fault.ts'
import { namedIssuers } from '../../pki/path/information-access.ts'
import type { PathMaterial } from '../../pki/path/inquiry.ts'
import { CaIssuerFiles } from '../status/ca-issuers.ts'
import type { KeepMaterial } from './keep-material.ts'
import type { TrustMemory } from './memory.ts'
import { type Bundle, type Reading, readCertificates, readCrls, readOr } from './reading.ts'

/** What a question is answered with besides itself. */
export interface TrustSupport {
  readonly memory: TrustMemory
  /** Null where there is no keep. */
  readonly keep: KeepMaterial | null
}

export interface TrustMaterial extends PathMaterial {
  /** Where a certificate of the material came from. */
  readonly sources: ReadonlyMap<Certificate, PathCertificate['source']>
}

/** A question with its leaf taken out of it. */
export interface LeafQuestion {
  readonly question: PathQuestion
  /** The certificate in question first, then what came in one file with it. */
  readonly leaves: readonly Certificate[]
  /** The file of the leaf, whose CRLs and OCSP responses count, too. */
  readonly bundle: Bundle
  readonly at: Instant
}

/**
 * Reads what the question brings; `note` hears of what cannot be read. Throws `input.invalid` when nothing is
 * named that could be an anchor, and what opening the keep throws when the question wants it.
 */
export function gatherMaterial(
  { question, leaves, bundle, at }: LeafQuestion,
  { memory, keep }: TrustSupport,
  note: (finding: PathFinding) => void,
): TrustMaterial {
  const gathering = new Gathering(memory, note)
  const own = question.fromKeep ? keepOf(keep) : null
  const trustList = question.trustList === undefined ? [] : keepOf(keep).trustList(question.trustList)
  if (!question.anchors && !own && question.trustList === undefined)
    throw new RootkeepError('input.invalid', 'Name the anchors: whom is trusted?')
  const anchors = [
    ...gathering.certificates(question.anchors ?? [], 'anchors'),
    ...gathering.add(own?.roots() ?? [], 'keep'),
    // Last: of two copies the first counts, and those above are trusted without limits.
    ...gathering.add(
      trustList.map(({ certificate }) => certificate),
      'trustList',
    ),
  ]
  gathering.add(leaves, 'given')
  const bag = [...leaves.slice(1), ...gathering.certificates(question.untrusted, 'given')]
  if (own) bag.push(...gathering.add(own.authorities(), 'keep'))
  else bag.push(...gathering.issuers([...leaves.slice(0, 1), ...bag], question, keep))
  return {
    anchors: new CertificateIndex(anchors),
    untrusted: new CertificateIndex(bag),
    crls: new CrlIndex([
      ...gathering.crls(question.crls),
      ...gathering.readAll(bundle.crls, readCrl),
      ...(own?.crlsAt(at) ?? []),
    ]),
    ocspResponses: [
      ...gathering.ocspResponses(question.ocsp),
      ...gathering.readAll(bundle.ocspResponses, readOcspResponse),
    ],
    scopes: new Map(trustList.map(({ certificate, scope }) => [certificate, scope])),
    sources: gathering.sources,
  }
}

function keepOf(keep: KeepMaterial | null): KeepMaterial {
  if (keep) return keep
  throw new RootkeepError('keep.missing', 'There is no keep here whose roots or lists could be trusted.')
}

class Gathering {
  readonly sources = new Map<Certificate, PathCertificate['source']>()
  private readonly memory: TrustMemory
  private readonly note: (finding: PathFinding) => void

  constructor(memory: TrustMemory, note: (finding: PathFinding) => void) {
    this.memory = memory
    this.note = note
  }

  certificates(texts: readonly string[], source: PathCertificate['source']): readonly Certificate[] {
    const readings = texts.map((text) => this.memory.certificates.of(text, readCertificates))
    return this.add(this.valuesOf(readings, 'path.certificate-ignored'), source)
  }

  crls(texts: readonly string[]): Crl[] {
    const readings = texts.map((text) => this.memory.crls.of(text, readCrls))
    return this.valuesOf(readings, 'path.revocation-data-ignored')
  }

  /** Revocation data that came with the leaf. */
  readAll<T>(ders: readonly Uint8Array[], read: (der: Uint8Array) => T): T[] {
    const note = (reason: string) => this.say('path.revocation-data-ignored', reason)
    return ders.flatMap((der) => readOr(() => read(der), note) ?? [])
  }

  ocspResponses(contents: readonly string[]): OcspResponse[] {
    return contents.flatMap((content) => {
      const read = () => readPemOrDer(content, ['ocsp-response']).map(({ der }) => readOcspResponse(der))
      return readOr(read, (reason) => this.say('path.revocation-data-ignored', reason)) ?? []
    })
  }

  /** What authorityInfoAccess names, from the files of the question and from the keep. */
  issuers(
    certificates: readonly Certificate[],
    { caIssuers }: PathQuestion,
    keep: KeepMaterial | null,
  ): Certificate[] {
    if (caIssuers.length === 0 && !keep) return []
    const files = new CaIssuerFiles(caIssuers)
    return namedIssuers(certificates, {
      at: (location) => this.certificates(files.at(location), 'caIssuers'),
      named: (subject) =>
        this.add(
          this.fromKeep(() => keep?.named(subject) ?? []),
          'keep',
        ),
    })
  }

  add(certificates: readonly Certificate[], source: PathCertificate['source']): readonly Certificate[] {
    for (const certificate of certificates) {
      if (!this.sources.has(certificate)) this.sources.set(certificate, source)
    }
    return certificates
  }

  /** Nobody asked for the keep: that it cannot be opened is no reason not to answer. */
  private fromKeep(read: () => readonly Certificate[]): readonly Certificate[] {
    return readOr(read, (reason) => this.say('path.certificate-ignored', reason)) ?? []
  }

  private valuesOf<T>(readings: readonly Reading<T>[], code: FaultCode): T[] {
    for (const { faults } of readings) for (const reason of faults) this.say(code, reason)
    return readings.flatMap(({ values }) => values)
  }

  private say(code: FaultCode, reason: string): void {
    this.note(findingOf({ code, sentence: 'path.unreadable', reason }, null))
  }
}
