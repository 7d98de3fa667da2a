// The revocations in force, one a row.

import { Button } from '@mantine/core'
import { IconCircleOff } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import type { Direction } from '../../src-main/contract/list.ts'
import type { RevocationSummary } from '../../src-main/contract/revocation.ts'
import { commonNameOf } from '../certificate/common-name.ts'
import { StateTag } from '../certificate/state-tag.tsx'
import { Paged } from '../error/paged.tsx'
import { formatInstant } from '../instant.ts'
import { ListExport } from '../list/list-export.tsx'
import { ListTools } from '../list/list-tools.tsx'
import { useListOrder } from '../list/use-list-order.ts'
import { useGo } from '../route.tsx'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { usePages } from '../use-procedure.ts'
import classes from './revocation.module.css'

/** Revocations are ordered as they were recorded, which is when they were made. */
const orders = { revokedAt: 'recorded' } as const

function pagingOf(direction: Direction) {
  return {
    procedure: 'revocation.list' as const,
    filters: { direction },
    input: (after: string | null): Input<'revocation.list'> => ({
      direction,
      limit: 200,
      ...(after !== null && { after }),
    }),
    items: (page: { readonly revocations: readonly RevocationSummary[] }) => page.revocations,
    next: (page: { readonly next: string | null }) => page.next,
  }
}

export function RevocationList() {
  const { t } = useTranslation()
  const go = useGo()
  const choice = useColumnChoice('revocations', useColumns())
  const { order, direction } = useListOrder(orders)
  const pages = usePages(useMemo(() => pagingOf(direction), [direction]))
  return (
    <Paged
      from={pages}
      empty={
        <Empty
          icon={IconCircleOff}
          title={t('revocation.none')}
          description={t('revocation.noneHint')}
          action={
            <Button variant="default" onClick={() => go({ screen: 'certificates' })}>
              {t('act.certificate.list')}
            </Button>
          }
        />
      }
    >
      {(items) => (
        <div className={classes.list}>
          <ListTools
            tools={
              <>
                {choice.menu}
                <ListExport procedure="revocation.export-list" input={{ direction }} />
              </>
            }
          />
          <DataTable<RevocationSummary>
            label={t('revocation.list')}
            columns={choice.shown}
            order={order}
            items={items}
            idOf={({ issuer, serialNumber }) => `${issuer}/${serialNumber}`}
            onOpen={({ certificate }) => certificate && go({ screen: 'certificate', sha256: certificate })}
            isBusy={pages.isReading}
            onEnd={pages.more}
          />
        </div>
      )}
    </Paged>
  )
}

function useColumns(): readonly Column<RevocationSummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'subject',
        header: t('certificate.title'),
        cell: ({ subject, serialNumber }) => (
          <span title={subject ?? serialNumber}>
            {subject === null ? serialNumber : commonNameOf(subject)}
          </span>
        ),
        sortBy: ({ subject }) => (subject === null ? '' : commonNameOf(subject)),
      },
      {
        id: 'state',
        header: t('certificate.state'),
        cell: ({ reason }) => <StateTag state={reason === 'certificateHold' ? 'onHold' : 'revoked'} />,
        width: '120px',
      },
      {
        id: 'reason',
        header: t('revocation.reason'),
        cell: ({ reason }) => t(`reason.${reason}`),
        sortBy: ({ reason }) => reason,
        width: '200px',
      },
      {
        id: 'revokedAt',
        header: t('revocation.revokedAt'),
        cell: ({ revokedAt }) => formatInstant(revokedAt),
        sortBy: ({ revokedAt }) => revokedAt,
        width: '216px',
      },
      {
        id: 'issuer',
        header: t('certificate.issuer'),
        cell: ({ issuer }) => issuer,
        width: '160px',
        isOptional: true,
      },
      {
        id: 'serialNumber',
        header: t('certificate.serialNumber'),
        cell: ({ serialNumber }) => <code title={serialNumber}>{serialNumber}</code>,
        width: '160px',
        isOptional: true,
      },
      {
        id: 'invalidityDate',
        header: t('revocation.invalidityDate'),
        cell: ({ invalidityDate }) => (invalidityDate === null ? '—' : formatInstant(invalidityDate)),
        width: '216px',
        isOptional: true,
      },
    ],
    [t],
  )
}
