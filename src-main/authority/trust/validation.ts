// The desk's answer to `trust.validate`: the question's PEM or DER is read, pki finds the path, and what cannot be
// read is said in the findings instead of stopping the answer. `trust.explain` is the same report in full.

import type { Instant } from '../../contract/instant.ts'
import type { PathAnswer, PathFinding, PathQuestion } from '../../contract/path.ts'
import { type Certificate, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { byTelling, findingOf } from '../../pki/path/fault.ts'
import { findPath, type PathReport } from '../../pki/path/find-path.ts'
import { createInquiry } from '../../pki/path/inquiry.ts'
import { leafOf } from '../../pki/path/leaf.ts'
import { pathOptionsOf } from '../../pki/path/path-options.ts'
import { gatherMaterial, type TrustMaterial, type TrustSupport } from './material.ts'
import { TrustMemory } from './memory.ts'
import { readBundle, readOr } from './reading.ts'

/** What became of a question. */
export interface Judgement {
  readonly at: Instant
  /** What was left out of the question's files, and why. */
  readonly notes: readonly PathFinding[]
  /** Null, with the octets in place of a path, where the leaf cannot be read. */
  readonly report: PathReport | null
  readonly leafDer: Uint8Array
  readonly sources: TrustMaterial['sources']
}

/** Without a keep, and without anything remembered. */
function noSupport(): TrustSupport {
  return { memory: new TrustMemory(), keep: null }
}

/**
 * Builds and validates a path for the question's leaf. Throws what `readPemOrDer` does when the leaf is no
 * certificate at all, and as `gatherMaterial` does; whatever else cannot be read is a finding, and not used.
 */
export function validateTrust(
  question: PathQuestion,
  now: Instant,
  support: TrustSupport = noSupport(),
): PathAnswer {
  const { report, notes, leafDer } = judgeTrust(question, now, { support, all: false })
  if (!report) {
    return { valid: false, path: [sha256Fingerprint(leafDer)], findings: [...byTelling(notes)], policies: [] }
  }
  return {
    valid: report.isValid,
    path: report.certificates.map(({ der }) => sha256Fingerprint(der)),
    findings: [...byTelling([...report.findings, ...notes])],
    policies: [...report.policies],
  }
}

/** As `validateTrust`, with all that was tried. */
export function judgeTrust(
  question: PathQuestion,
  now: Instant,
  { support, all }: { readonly support: TrustSupport; readonly all: boolean },
): Judgement {
  const notes: PathFinding[] = []
  const options = pathOptionsOf(question, now)
  const { at } = options
  const bundle = readBundle(question.leaf)
  const { leaves, leafDer } = readLeaves(bundle.certificates, notes)
  const [leaf] = leaves
  if (!leaf) return { at, notes, report: null, leafDer, sources: new Map() }
  const material = gatherMaterial({ question, leaves, bundle, at }, support, (finding) => notes.push(finding))
  const { memory } = support
  const known = { memory: memory.signatures, authorities: memory.authoritiesFor(options) }
  const report = findPath(leaf, createInquiry(material, options, known), { all })
  return { at, notes, report, leafDer: leaf.der, sources: material.sources }
}

interface Leaves {
  readonly leaves: readonly Certificate[]
  readonly leafDer: Uint8Array
}

/** Of several certificates in the file the one that issued none of the others comes first. */
function readLeaves(ders: readonly Uint8Array[], notes: PathFinding[]): Leaves {
  const isAlone = ders.length === 1
  const code = isAlone ? 'path.unreadable-certificate' : 'path.certificate-ignored'
  const note = (reason: string) => {
    notes.push(findingOf({ code, sentence: 'path.unreadable', reason }, isAlone ? 0 : null))
  }
  const read = ders.flatMap((der) => readOr(() => readCertificate(der), note) ?? [])
  const leaf = leafOf(read)
  const [leafDer = new Uint8Array(0)] = ders
  return { leaves: leaf ? [leaf, ...read.filter((each) => each !== leaf)] : [], leafDer }
}
