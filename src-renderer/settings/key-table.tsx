// The private keys of the vault: what for, since when, and whose.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeySummary } from '../../src-main/contract/key.ts'
import { keyWords } from '../certificate/key-words.ts'
import { Loaded } from '../error/loaded.tsx'
import { formatDay } from '../instant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { useProcedure } from '../use-procedure.ts'
import classes from './settings.module.css'

export function KeyTable() {
  const { t } = useTranslation()
  const list = useProcedure('key.list', {})
  const columns = useColumns()
  return (
    <Loaded from={list}>
      {({ keys }) => (
        <div className={classes.keys}>
          <DataTable label={t('settings.keys')} columns={columns} items={keys} idOf={({ id }) => id} />
        </div>
      )}
    </Loaded>
  )
}

function useColumns(): readonly Column<KeySummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'purpose',
        header: t('key.purpose'),
        cell: ({ purpose, requestedFor }) => requestedFor ?? purpose,
        sortBy: ({ purpose }) => purpose,
      },
      {
        id: 'algorithm',
        header: t('key.label'),
        cell: ({ algorithm }) => keyWords(algorithm),
        width: '120px',
      },
      {
        id: 'createdAt',
        header: t('settings.createdAt'),
        cell: ({ createdAt }) => formatDay(createdAt),
        sortBy: ({ createdAt }) => createdAt,
        width: '120px',
      },
    ],
    [t],
  )
}
