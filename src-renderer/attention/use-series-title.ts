// What a series of the expiry chart is called: its issuer, all others, or issuers that the keep does not know.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExpirySeries } from './expiry-series.ts'

export function useSeriesTitle(): (series: ExpirySeries) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ title }) => (title === null ? t('expiry.others') : title || t('expiry.elsewhere')),
    [t],
  )
}
