// What was read, once it is there; until then a quiet sign of waiting, and instead of it the failure.

import { Center, Loader } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { ErrorNotice } from './error-notice.tsx'

interface LoadedProps<T> {
  readonly from: UseQueryResult<T, RootkeepError>
  children(value: T): ReactNode
}

export function Loaded<T>({ from, children }: LoadedProps<T>) {
  const { t } = useTranslation()
  if (from.data !== undefined) return children(from.data)
  if (from.error) return <ErrorNotice error={from.error} />
  return (
    <Center mih={120} role="status" aria-label={t('ui.loading')}>
      <Loader size="sm" type="dots" />
    </Center>
  )
}
