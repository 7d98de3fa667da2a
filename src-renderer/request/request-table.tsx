// The requests of one state, one a row.

import { SegmentedControl } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { keyWords } from '../certificate/key-words.ts'
import { Paged } from '../error/paged.tsx'
import { formatInstant } from '../instant.ts'
import { ListExport } from '../list/list-export.tsx'
import { ListTools } from '../list/list-tools.tsx'
import { useListOrder } from '../list/use-list-order.ts'
import { useGo } from '../route.tsx'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { nothingSelected } from '../ui/row-selection.ts'
import { usePages } from '../use-procedure.ts'
import { RequestStatusTag } from './request-status.tsx'
import { SelectedRequests } from './selected-requests.tsx'

/** What the inbox can be narrowed to. */
const requestStatuses = ['pending', 'issued', 'rejected', 'all'] as const
export type RequestStatus = (typeof requestStatuses)[number]

interface RequestTableProps {
  readonly status: RequestStatus
  onStatus(status: RequestStatus): void
}

export function RequestTable({ status, onStatus }: RequestTableProps) {
  const { t } = useTranslation()
  const go = useGo()
  const choice = useColumnChoice('requests', useColumns())
  const { order, by, direction } = useListOrder(orders)
  const selection = useMemo(
    () => ({ order: by, direction, ...(status !== 'all' && { status }) }),
    [by, direction, status],
  )
  const pages = usePages(useMemo(() => pagingOf(selection), [selection]))
  const [rows, setRows] = useState(nothingSelected)
  const waiting = pages.items.filter(({ id, status: now }) => rows.selected.has(id) && now === 'pending')
  return (
    <>
      <ListTools
        tools={
          pages.items.length > 0 && (
            <>
              {choice.menu}
              <ListExport procedure="request.export-list" input={selection} />
            </>
          )
        }
      >
        <SegmentedControl
          aria-label={t('request.status')}
          data={requestStatuses.map((value) => ({ value, label: t(`request.status.${value}`) }))}
          value={status}
          onChange={(value) => onStatus(value as RequestStatus)}
        />
      </ListTools>
      <Paged
        from={pages}
        empty={
          <Empty icon={IconInbox} title={t(`request.none.${status}`)} description={t('request.noneHint')} />
        }
      >
        {(items) => (
          <DataTable<RequestSummary>
            label={t('request.inbox')}
            columns={choice.shown}
            items={items}
            idOf={({ id }) => id}
            onOpen={({ id }) => go({ screen: 'request', id })}
            isBusy={pages.isReading}
            onEnd={pages.more}
            order={order}
            selecting={{ selection: rows, titleOf: ({ title }) => title, change: setRows }}
          />
        )}
      </Paged>
      <SelectedRequests requests={waiting} onClear={() => setRows(nothingSelected)} />
    </>
  )
}

/** The contract's order for each column that has one; the first in the beginning, newest first. */
const orders = { receivedAt: 'received', title: 'subject' } as const

type Selection = Pick<Input<'request.export-list'>, 'status' | 'order' | 'direction'>

function pagingOf(selection: Selection) {
  return {
    procedure: 'request.list' as const,
    filters: selection,
    input: (after: string | null): Input<'request.list'> => ({
      ...selection,
      limit: 200,
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
