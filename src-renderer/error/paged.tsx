// A list that is read page by page: waiting, failed, empty, or there.

import type { ReactNode } from 'react'
import type { Pages } from '../use-procedure.ts'
import { ErrorNotice } from './error-notice.tsx'
import { Waiting } from './waiting.tsx'

interface PagedProps<Item> {
  readonly from: Pages<Item>
  /** What is said where there is nothing. */
  readonly empty: ReactNode
  children(items: readonly Item[]): ReactNode
}

export function Paged<Item>({ from, empty, children }: PagedProps<Item>) {
  const { items, isLoading, error, retry } = from
  return (
    <>
      <ErrorNotice error={error} onRetry={retry} />
      {isLoading && !error && <Waiting />}
      {!isLoading && (items.length === 0 ? empty : children(items))}
    </>
  )
}
