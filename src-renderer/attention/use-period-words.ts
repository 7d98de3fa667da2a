// A period of the expiry chart in words: `Mar 2027`, or `Week of 1 Mar 2027`.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatMonth } from '../instant.ts'
import type { By } from './expiry-series.ts'

export function usePeriodWords(by: By): (period: { readonly from: string }) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ from }) => (by === 'month' ? formatMonth(from) : t('expiry.week', { day: formatDay(from) })),
    [by, t],
  )
}
