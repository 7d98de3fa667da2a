// Certificates as rows: the one table of them, for every list.

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import { useGo } from '../route.tsx'
import { type Column, DataTable, type ListOrder } from '../ui/data-table.tsx'
import type { RowSelection } from '../ui/row-selection.ts'
import { useCertificateColumns } from './certificate-columns.tsx'

interface CertificateTableProps {
  readonly certificates: readonly CertificateSummary[]
  /** Those that a person chose; else those that are usually shown. */
  readonly columns?: readonly Column<CertificateSummary>[]
  /** As `DataTable` has it. */
  readonly foundBy?: unknown
  /** While they are read anew. */
  readonly isBusy?: boolean
  onEnd?(): void
  readonly order?: {
    readonly now: ListOrder
    readonly columns: readonly string[]
    change(order: ListOrder): void
  }
  readonly selection?: { readonly now: RowSelection; change(selection: RowSelection): void }
}

/** Drawn again only when what it is given changes. */
export const CertificateTable = memo((props: CertificateTableProps) => {
  const { certificates, columns, foundBy, isBusy = false, onEnd, order, selection } = props
  const { t } = useTranslation()
  const go = useGo()
  const all = useCertificateColumns()
  return (
    <DataTable<CertificateSummary>
      label={t('certificate.list')}
      columns={columns ?? all.filter(({ isOptional }) => !isOptional)}
      items={certificates}
      idOf={({ sha256 }) => sha256}
      foundBy={foundBy}
      isBusy={isBusy}
      onOpen={({ sha256 }) => go({ screen: 'certificate', sha256 })}
      {...(onEnd && { onEnd })}
      {...(order && { order })}
      {...(selection && {
        selecting: { selection: selection.now, titleOf: ({ title }) => title, change: selection.change },
      })}
    />
  )
})
