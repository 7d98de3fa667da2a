// The keys of the vault as a table: what for, what kind, since when, and in what state.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeySummary } from '../../src-main/contract/key.ts'
import { keyWords } from '../certificate/key-words.ts'
import { formatDay } from '../instant.ts'
import { ListExport } from '../list/list-export.tsx'
import { ListTools } from '../list/list-tools.tsx'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { KeyStateTag } from './key-state-tag.tsx'

interface KeyTableProps {
  readonly keys: readonly KeySummary[]
  onOpen(key: KeySummary): void
}

export function KeyTable({ keys, onOpen }: KeyTableProps) {
  const { t } = useTranslation()
  const choice = useColumnChoice('keys', useColumns())
  return (
    <>
      <ListTools
        tools={
          <>
            {choice.menu}
            <ListExport procedure="key.export-list" input={{}} />
          </>
        }
      />
      <DataTable
        label={t('key.list')}
        columns={choice.shown}
        items={keys}
        idOf={({ id }) => id}
        onOpen={onOpen}
      />
    </>
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
      {
        id: 'certificates',
        header: t('certificate.list'),
        cell: ({ certificates }) => certificates.length,
        sortBy: ({ certificates }) => certificates.length,
        width: '120px',
        isOptional: true,
      },
      {
        id: 'subjectPublicKeySha256',
        header: t('certificate.keyFingerprint'),
        cell: ({ subjectPublicKeySha256 }) => (
          <code title={subjectPublicKeySha256}>{subjectPublicKeySha256}</code>
        ),
        width: '160px',
        isOptional: true,
      },
    ],
    [t],
  )
}
