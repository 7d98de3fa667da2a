// Two sets of anchors against each other: which are only in one, which of one subject have another certificate or
// another key, and which are trusted for something else.

import type { ComparedAnchor, TrustComparison, TrustWarning } from '../../contract/trust-list.ts'
import { sha256Fingerprint } from '../../pki/certificate.ts'
import { nameKey } from '../../pki/name-match.ts'
import { nameText } from '../../pki/name-text.ts'
import { canonicalJson } from '../../records/canonical-json.ts'
import { titleOfName } from '../certificate/view.ts'
import type { FoundAnchor } from './store-reader.ts'

/** What is compared of an anchor. */
export type Comparable = Pick<FoundAnchor, 'certificate' | 'sha256' | 'scope'>

/** The difference from the first to the second; each certificate stands in each of them at most once. */
export function compareAnchors(
  first: readonly Comparable[],
  second: readonly Comparable[],
  warnings: readonly TrustWarning[],
): TrustComparison {
  const later = new Map(second.map((anchor) => [anchor.sha256, anchor]))
  const inBoth = first.flatMap((before) => {
    const after = later.get(before.sha256)
    return after ? [{ before, after }] : []
  })
  const common = new Set(inBoth.map(({ before }) => before.sha256))
  const gone = first.filter(({ sha256 }) => !common.has(sha256))
  const come = second.filter(({ sha256 }) => !common.has(sha256))
  const rescoped = inBoth.filter(({ before, after }) => scopeKey(before) !== scopeKey(after))
  const replaced = pairBySubject(gone, come)
  const paired = new Set(replaced.flatMap(({ before, after }) => [before, after]))
  return {
    added: come.filter((each) => !paired.has(each)).map(viewOf),
    removed: gone.filter((each) => !paired.has(each)).map(viewOf),
    replaced: replaced.map(({ before, after }) => {
      const { title, subject } = viewOf(after)
      return {
        title,
        subject,
        sameKey: isSameKey(before, after),
        before: viewOf(before),
        after: viewOf(after),
      }
    }),
    rescoped: rescoped.map(({ before, after }) => {
      const { title, subject, sha256 } = viewOf(after)
      return { title, subject, sha256, before: before.scope, after: after.scope }
    }),
    same: inBoth.length - rescoped.length,
    warnings: [...warnings],
  }
}

interface Pair {
  readonly before: Comparable
  readonly after: Comparable
}

/** Of each subject, those with one key first, then the rest in order. */
function pairBySubject(gone: readonly Comparable[], come: readonly Comparable[]): Pair[] {
  const open = Map.groupBy(come, ({ certificate }) => nameKey(certificate.subject))
  const pairs: Pair[] = []
  for (const isFit of [isSameKey, () => true]) {
    for (const before of gone) {
      if (pairs.some((pair) => pair.before === before)) continue
      const candidates = open.get(nameKey(before.certificate.subject)) ?? []
      const at = candidates.findIndex((after) => isFit(before, after))
      const [after] = at < 0 ? [] : candidates.splice(at, 1)
      if (after) pairs.push({ before, after })
    }
  }
  return pairs
}

function isSameKey(before: Comparable, after: Comparable): boolean {
  const [a, b] = [before.certificate, after.certificate]
  return Buffer.compare(a.subjectPublicKeyInfo, b.subjectPublicKeyInfo) === 0
}

function scopeKey({ scope }: Comparable): string {
  return canonicalJson({ ...scope, purposes: scope.purposes.toSorted() })
}

function viewOf({ certificate, sha256, scope }: Comparable): ComparedAnchor {
  const { subject, notBefore, notAfter, subjectPublicKeyInfo } = certificate
  return {
    sha256,
    publicKeySha256: sha256Fingerprint(subjectPublicKeyInfo),
    subject: nameText(subject),
    title: titleOfName(subject),
    notBefore,
    notAfter,
    scope,
  }
}
