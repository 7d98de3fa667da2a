// A finding in one sentence, in the language of the window.

import type { TFunction } from 'i18next'
import type { AttentionFinding } from '../../src-main/contract/attention.ts'
import { keyWords } from '../certificate/key-words.ts'
import { formatDay } from '../instant.ts'

export function findingWords(t: TFunction, finding: AttentionFinding): string {
  const { subject, instant, count, detail, code } = finding
  const when = instant === null ? '' : formatDay(instant)
  const words = { subject, count, when, detail: detail ?? '' }
  if (code === 'backupDue' && instant === null) return t('attention.finding.backupMissing')
  const weak = { ...words, detail: keyWords(detail ?? '') }
  if (code === 'keysWeak') {
    return instant === null
      ? t('attention.finding.keysWeak', weak)
      : t('attention.finding.keysWeakFrom', weak)
  }
  if (code === 'authorityWeak') {
    return instant === null
      ? t('attention.finding.authorityWeak', weak)
      : t('attention.finding.authorityWeakFrom', weak)
  }
  return t(`attention.finding.${code}`, words)
}
