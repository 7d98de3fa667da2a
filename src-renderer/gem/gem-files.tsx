// The files in a gem, as they would be installed.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { GemReport } from '../../src-main/contract/gem.ts'
import { formatCount } from '../instant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Panel } from '../ui/panel.tsx'
import classes from './gem.module.css'

type ContentFile = GemReport['files'][number]
/** A file may be there twice: its place tells it from the other. */
type ListedFile = ContentFile & { readonly id: string }

export function GemFiles({ files, count }: { files: readonly ContentFile[]; count: number }) {
  const { t } = useTranslation()
  const columns = useMemo<readonly Column<ListedFile>[]>(
    () => [
      { id: 'path', header: t('gem.files.path'), cell: ({ path }) => path, sortBy: ({ path }) => path },
      {
        id: 'size',
        header: t('gem.member.size'),
        cell: ({ size }) => formatCount(size),
        sortBy: ({ size }) => size,
        width: '140px',
      },
      { id: 'kind', header: t('gem.files.kind'), cell: ({ kind }) => t(`gem.kind.${kind}`), width: '120px' },
    ],
    [t],
  )
  const items = useMemo<readonly ListedFile[]>(
    () => files.map((file, i) => ({ ...file, id: String(i) })),
    [files],
  )
  return (
    <Panel title={`${t('gem.files')} (${formatCount(count)})`}>
      <div className={classes.files}>
        <DataTable label={t('gem.files')} columns={columns} items={items} idOf={({ id }) => id} />
      </div>
    </Panel>
  )
}
