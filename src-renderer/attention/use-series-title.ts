// What a series of the expiry chart is called: its issuer, profile or key, all others, or what is of none that the keep
// knows.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExpirySeries, StackedBy } from './expiry-series.ts'

export function useSeriesTitle(stack: StackedBy): (series: ExpirySeries) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ title }) => {
      if (title === null) return t(`expiry.others.${stack}`)
      return title || t(stack === 'issuer' ? 'expiry.elsewhere' : 'expiry.withoutProfile')
    },
    [stack, t],
  )
}
