// Certificates as rows: the one table of them, for every list.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import { formatDay } from '../instant.ts'
import { useGo } from '../route.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { StateTag } from './state-tag.tsx'

interface CertificateTableProps {
  readonly certificates: readonly CertificateSummary[]
  onEnd?(): void
}

export function CertificateTable({ certificates, onEnd }: CertificateTableProps) {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <DataTable
      label={t('certificate.list')}
      columns={useColumns()}
      items={certificates}
      idOf={({ sha256 }) => sha256}
      onOpen={({ sha256 }) => go({ screen: 'certificate', sha256 })}
      {...(onEnd && { onEnd })}
    />
  )
}

function useColumns(): readonly Column<CertificateSummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('certificate.title'),
        cell: ({ title, subject }) => <span title={subject}>{title}</span>,
        sortBy: ({ title }) => title,
      },
      {
        id: 'state',
        header: t('certificate.state'),
        cell: ({ state }) => <StateTag state={state} />,
        sortBy: ({ state }) => state,
        width: '148px',
      },
      {
        id: 'issuer',
        header: t('certificate.issuer'),
        cell: ({ issuer }) => <span title={issuer}>{issuer}</span>,
        sortBy: ({ issuer }) => issuer,
      },
      {
        id: 'serialNumber',
        header: t('certificate.serialNumber'),
        cell: ({ serialNumber }) => <code title={serialNumber}>{serialNumber}</code>,
        width: '160px',
      },
      {
        id: 'notAfter',
        header: t('certificate.notAfter'),
        cell: ({ notAfter }) => formatDay(notAfter),
        sortBy: ({ notAfter }) => notAfter,
        width: '128px',
      },
    ],
    [t],
  )
}
