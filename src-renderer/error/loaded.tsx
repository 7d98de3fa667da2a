// What was read, once it is there; until then a quiet sign of waiting, and instead of it the failure.

import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { ErrorNotice } from './error-notice.tsx'
import { Waiting } from './waiting.tsx'

interface LoadedProps<T> {
  readonly from: UseQueryResult<T, RootkeepError>
  children(value: T): ReactNode
}

export function Loaded<T>({ from, children }: LoadedProps<T>) {
  if (from.data !== undefined) return children(from.data)
  if (from.error) return <ErrorNotice error={from.error} onRetry={() => void from.refetch()} />
  return <Waiting />
}
