// The anchors of a list, one a row: who, for what, until when, who added it.

import { IconCopy } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrustAnchor } from '../../src-main/contract/trust-list.ts'
import { StateTag } from '../certificate/state-tag.tsx'
import { formatDay } from '../instant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Tag } from '../ui/tag.tsx'
import { scopeInWords } from './scope-words.tsx'

interface AnchorTableProps {
  readonly anchors: readonly TrustAnchor[]
  onOpen(anchor: TrustAnchor): void
}

export function AnchorTable({ anchors, onOpen }: AnchorTableProps) {
  const { t } = useTranslation()
  return (
    <DataTable
      label={t('trustList.anchors')}
      columns={useColumns()}
      items={anchors}
      idOf={({ sha256 }) => sha256}
      onOpen={onOpen}
    />
  )
}

function useColumns(): readonly Column<TrustAnchor>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      { id: 'title', header: t('anchor.title'), cell: ({ title }) => title, sortBy: ({ title }) => title },
      {
        id: 'state',
        header: t('certificate.state'),
        cell: ({ state }) => <StateTag state={state} />,
        sortBy: ({ state }) => state,
        width: '115px',
      },
      {
        id: 'namesakes',
        header: t('anchor.namesakes'),
        cell: ({ namesakes }) =>
          namesakes.length > 0 && (
            <Tag icon={IconCopy} tone="warning">
              {t('anchor.namesakeTag')}
            </Tag>
          ),
        // So that the first click brings them up.
        sortBy: ({ namesakes }) => -namesakes.length,
        width: '130px',
      },
      {
        id: 'scope',
        header: t('anchor.scope'),
        cell: ({ scope }) => scopeInWords(scope, t),
        sortBy: ({ scope }) => scopeInWords(scope, t),
      },
      {
        id: 'notAfter',
        header: t('anchor.notAfter'),
        cell: ({ notAfter }) => formatDay(notAfter),
        sortBy: ({ notAfter }) => notAfter,
        width: '115px',
      },
      {
        id: 'added',
        header: t('anchor.added'),
        cell: ({ addedAt, addedBy }) =>
          [formatDay(addedAt), addedBy && t('anchor.addedBy', { user: addedBy })].filter(Boolean).join(' '),
        sortBy: ({ addedAt }) => addedAt,
        width: '180px',
      },
    ],
    [t],
  )
}
