// A whole page that hangs on what was read: its failure is a page, too, with a heading of its own.

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { Page } from '../ui/page.tsx'
import { ErrorNotice } from './error-notice.tsx'
import { Loaded } from './loaded.tsx'

interface LoadedPageProps<T> {
  readonly from: UseQueryResult<T, RootkeepError>
  children(value: T): ReactNode
}

export function LoadedPage<T>({ from, children }: LoadedPageProps<T>) {
  const { t } = useTranslation()
  if (from.data !== undefined || !from.error) return <Loaded from={from}>{children}</Loaded>
  return (
    <Page title={t('error.title')}>
      <ErrorNotice error={from.error} onRetry={() => void from.refetch()} />
    </Page>
  )
}
