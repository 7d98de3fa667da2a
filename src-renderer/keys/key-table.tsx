// The keys of the vault as a table: what for, what kind, since when, and in what state.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeySummary } from '../../src-main/contract/key.ts'
import { keyWords } from '../certificate/key-words.ts'
import { formatDay } from '../instant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { KeyStateTag } from './key-state-tag.tsx'

interface KeyTableProps {
  readonly keys: readonly KeySummary[]
  onOpen(key: KeySummary): void
}

export function KeyTable({ keys, onOpen }: KeyTableProps) {
  const { t } = useTranslation()
  const columns = useColumns()
  return (
    <DataTable label={t('key.list')} columns={columns} items={keys} idOf={({ id }) => id} onOpen={onOpen} />
  )
}

/** What a person calls the key. */
export function titleOfKey({ name, authority, purpose }: KeySummary): string {
  return name ?? authority ?? purpose
}

function useColumns(): readonly Column<KeySummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      { id: 'title', header: t('key.name'), cell: titleOfKey, sortBy: titleOfKey },
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
        sortBy: ({ algorithm }) => algorithm,
        width: '160px',
      },
      {
        id: 'state',
        header: t('key.state'),
        cell: (key) => <KeyStateTag shown={key} />,
        width: '210px',
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
