// The answer about a certificate in one sentence of the window's language: how far it is to the anchor, or what tells
// most against it.

import type { TFunction } from 'i18next'
import type { PathExplanation } from '../../src-main/contract/path.ts'
import { findingTitle } from '../certificate/finding-title.ts'
import { formatInstant } from '../instant.ts'

/** Null where only the main process's own English has words for it. */
export function pathSentence({ valid, at: instant, paths }: PathExplanation, t: TFunction): string | null {
  const at = formatInstant(instant)
  const { certificates = [], findings = [] } = paths[0] ?? {}
  const [leaf] = certificates
  const anchor = certificates.at(-1)
  if (valid) {
    if (!leaf || !anchor || leaf === anchor) return t('verdict.isAnchor', { at })
    const count = certificates.length - 1
    return t('verdict.trusted', { at, count, leaf: leaf.title, anchor: anchor.title })
  }
  const [first] = findings
  const reason = first && findingTitle(first.code, t)
  const title = certificates[first?.certificate ?? 0]?.title
  return reason && title ? t('verdict.failing', { at, title, reason }) : null
}
