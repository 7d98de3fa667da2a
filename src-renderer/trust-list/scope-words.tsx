// The scope of an anchor in a line: what it is trusted for, within which names, until when.

import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { TrustScope } from '../../src-main/contract/trust-list.ts'
import { formatDay } from '../instant.ts'
import { formatList } from '../language/locale.ts'

export function ScopeWords({ scope }: { scope: TrustScope }) {
  const { t } = useTranslation()
  return <>{scopeInWords(scope, t)}</>
}

export function scopeInWords(scope: TrustScope, t: TFunction): string {
  const purposes = formatList(scope.purposes.map((purpose) => t(`path.purpose.${purpose}`)))
  return [
    purposes || t('anchor.everything'),
    ...said('within', valuesOf(scope.permitted), t),
    ...said('notWithin', valuesOf(scope.excluded), t),
    ...(scope.issuedUntil === null ? [] : [t('anchor.issuedUntil', { day: formatDay(scope.issuedUntil) })]),
    ...(scope.until === null ? [] : [t('anchor.until', { day: formatDay(scope.until) })]),
  ].join('; ')
}

function said(how: 'within' | 'notWithin', names: string, t: TFunction): string[] {
  return names === '' ? [] : [t(`anchor.${how}`, { names })]
}

function valuesOf(names: TrustScope['permitted']): string {
  return formatList(names.map(({ value }) => value))
}
