// The trust lists of the keep, one a row.

import { Button } from '@mantine/core'
import { IconListCheck, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrustListSummary } from '../../src-main/contract/trust-list.ts'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { NewTrustList } from './new-trust-list.tsx'

export function TrustLists() {
  const { t } = useTranslation()
  const go = useGo()
  const columns = useColumns()
  const [isMaking, setMaking] = useState(false)
  const lists = useProcedure('trust.list', {})
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      {t('trustList.new')}
    </Button>
  )
  return (
    <Page
      marks={<TermMark name="trustList" />}
      title={t('trustList.title')}
      subtitle={t('trustList.subtitle')}
      actions={lists.data && lists.data.lists.length > 0 && make}
      fills
    >
      <Loaded from={lists}>
        {(value) =>
          value.lists.length === 0 ? (
            <Empty
              icon={IconListCheck}
              title={t('trustList.empty')}
              description={t('trustList.emptyHint')}
              action={make}
            />
          ) : (
            <DataTable
              label={t('trustList.title')}
              columns={columns}
              items={value.lists}
              idOf={({ name }) => name}
              onOpen={({ name }) => go({ screen: 'trust-list', name })}
            />
          )
        }
      </Loaded>
      <NewTrustList opened={isMaking} onClose={() => setMaking(false)} />
    </Page>
  )
}

function useColumns(): readonly Column<TrustListSummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('trustList.name'),
        cell: ({ name }) => name,
        sortBy: ({ name }) => name,
        width: '200px',
      },
      { id: 'note', header: t('trustList.note'), cell: ({ note }) => note, sortBy: ({ note }) => note },
      {
        id: 'anchors',
        header: t('trustList.anchors'),
        cell: ({ anchors }) => anchors,
        sortBy: ({ anchors }) => anchors,
        width: '110px',
      },
      {
        id: 'namesakes',
        header: t('trustList.namesakes'),
        cell: ({ namesakes }) => namesakes,
        sortBy: ({ namesakes }) => namesakes,
        width: '150px',
      },
      {
        id: 'createdAt',
        header: t('trustList.createdAt'),
        cell: ({ createdAt }) => formatDay(createdAt),
        sortBy: ({ createdAt }) => createdAt,
        width: '130px',
      },
    ],
    [t],
  )
}
