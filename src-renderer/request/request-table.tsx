// The requests of one state, one a row.

import { IconInbox } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { keyWords } from '../certificate/key-words.ts'
import { Paged } from '../error/paged.tsx'
import { formatInstant } from '../instant.ts'
import { useGo } from '../route.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { usePages } from '../use-procedure.ts'
import { RequestStatusTag } from './request-status.tsx'

/** What the inbox can be narrowed to. */
export const requestStatuses = ['pending', 'issued', 'rejected', 'all'] as const
export type RequestStatus = (typeof requestStatuses)[number]

export function RequestTable({ status }: { status: RequestStatus }) {
  const { t } = useTranslation()
  const go = useGo()
  const columns = useColumns()
  const pages = usePages(useMemo(() => pagingOf(status), [status]))
  return (
    <Paged
      from={pages}
      empty={
        <Empty icon={IconInbox} title={t(`request.none.${status}`)} description={t('request.noneHint')} />
      }
    >
      {(items) => (
        <DataTable
          label={t('request.inbox')}
          columns={columns}
          items={items}
          idOf={({ id }) => id}
          onOpen={({ id }) => go({ screen: 'request', id })}
          onEnd={pages.more}
        />
      )}
    </Paged>
  )
}

function pagingOf(status: RequestStatus) {
  return {
    procedure: 'request.list' as const,
    filters: { status },
    input: (after: string | null): Input<'request.list'> => ({
      limit: 200,
      ...(status !== 'all' && { status }),
      ...(after !== null && { after }),
    }),
    items: (page: { readonly requests: readonly RequestSummary[] }) => page.requests,
    next: (page: { readonly next: string | null }) => page.next,
  }
}

function useColumns(): readonly Column<RequestSummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('certificate.title'),
        cell: ({ title }) => title,
        sortBy: ({ title }) => title,
      },
      {
        id: 'subject',
        header: t('certificate.subject'),
        cell: ({ subject }) => <span title={subject}>{subject}</span>,
        sortBy: ({ subject }) => subject,
      },
      {
        id: 'key',
        header: t('key.label'),
        cell: ({ keyAlgorithm }) => keyWords(keyAlgorithm),
        width: '112px',
      },
      {
        id: 'status',
        header: t('certificate.state'),
        cell: ({ status }) => <RequestStatusTag status={status} />,
        width: '120px',
      },
      {
        id: 'receivedAt',
        header: t('request.receivedAt'),
        cell: ({ receivedAt }) => formatInstant(receivedAt),
        sortBy: ({ receivedAt }) => receivedAt,
        width: '208px',
      },
    ],
    [t],
  )
}
