// Revocation lists that were issued, one a row, each to be saved again.

import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CrlSummary } from '../../src-main/contract/crl.ts'
import { formatInstant } from '../instant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import classes from './revocation.module.css'

/** An instant to the second, in any language of the window. */
const instantWidth = '224px'

interface CrlTableProps {
  readonly crls: readonly CrlSummary[]
  onSave(crlNumber: string): void
}

export function CrlTable({ crls, onSave }: CrlTableProps) {
  const { t } = useTranslation()
  const columns = useColumns(onSave)
  if (crls.length === 0) return <Text size="sm">{t('crl.noneYet')}</Text>
  return (
    <div className={classes.few}>
      <DataTable label={t('crl.title')} columns={columns} items={crls} idOf={({ sha256 }) => sha256} />
    </div>
  )
}

function Kind({ crl }: { crl: CrlSummary }) {
  const { t } = useTranslation()
  if (crl.kind === 'delta') return t('crl.deltaOf', { number: crl.baseCrlNumber })
  return crl.partition === null ? t('crl.full') : t('crl.part', { number: crl.partition })
}

function useColumns(onSave: (crlNumber: string) => void): readonly Column<CrlSummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'crlNumber',
        header: t('crl.number'),
        cell: ({ crlNumber }) => crlNumber,
        width: '88px',
      },
      { id: 'kind', header: t('crl.kind'), cell: (crl) => <Kind crl={crl} /> },
      {
        id: 'thisUpdate',
        header: t('crl.thisUpdate'),
        cell: ({ thisUpdate }) => formatInstant(thisUpdate),
        width: instantWidth,
      },
      {
        id: 'nextUpdate',
        header: t('crl.nextUpdate'),
        cell: ({ nextUpdate }) => formatInstant(nextUpdate),
        width: instantWidth,
      },
      { id: 'entries', header: t('crl.entries'), cell: ({ entries }) => entries, width: '80px' },
      {
        id: 'save',
        header: t('crl.actions'),
        cell: ({ crlNumber }) => (
          <Button
            variant="default"
            size="xs"
            aria-label={t('crl.saveNumber', { number: crlNumber })}
            onClick={() => onSave(crlNumber)}
          >
            {t('file.save')}
          </Button>
        ),
        width: '112px',
      },
    ],
    [t, onSave],
  )
}
