// The columns of every list of certificates, and by which of them the main process orders.

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import { formatDay, formatInstant } from '../instant.ts'
import type { Column } from '../ui/data-table.tsx'
import { Tag } from '../ui/tag.tsx'
import { commonNameOf } from './common-name.ts'
import { keyWords } from './key-words.ts'
import { stateLooks } from './state-tag.tsx'

/** The contract's order for each column that has one; the first in the beginning, newest first. */
export const certificateOrders = {
  issuedAt: 'issued',
  title: 'subject',
  serialNumber: 'serialNumber',
  notAfter: 'notAfter',
} as const

export function useCertificateColumns(): readonly Column<CertificateSummary>[] {
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
        cell: ({ state }) => <Tag {...stateLooks[state]}>{t(`certificate.state.${state}`)}</Tag>,
        sortBy: ({ state }) => state,
        width: '148px',
      },
      {
        id: 'issuer',
        header: t('certificate.issuer'),
        cell: ({ issuer }) => <span title={issuer}>{commonNameOf(issuer)}</span>,
        sortBy: ({ issuer }) => commonNameOf(issuer),
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
        width: '140px',
      },
      {
        id: 'profile',
        header: t('certificate.profile'),
        cell: ({ profile }) => profile ?? '—',
        sortBy: ({ profile }) => profile ?? '',
        width: '128px',
        isOptional: true,
      },
      {
        id: 'keyAlgorithm',
        header: t('certificate.keyAlgorithm'),
        cell: ({ keyAlgorithm }) => keyWords(keyAlgorithm),
        sortBy: ({ keyAlgorithm }) => keyAlgorithm,
        width: '128px',
        isOptional: true,
      },
      {
        id: 'certifies',
        header: t('certificate.kind'),
        cell: ({ certifies }) => t(`certificate.certifies.${certifies}`),
        sortBy: ({ certifies }) => certifies,
        width: '168px',
        isOptional: true,
      },
      {
        id: 'notBefore',
        header: t('certificate.notBefore'),
        cell: ({ notBefore }) => formatDay(notBefore),
        sortBy: ({ notBefore }) => notBefore,
        width: '128px',
        isOptional: true,
      },
      {
        id: 'issuedAt',
        header: t('certificate.issuedAt'),
        cell: ({ issuedAt }) => (issuedAt === null ? '—' : formatInstant(issuedAt)),
        sortBy: ({ issuedAt }) => issuedAt ?? '',
        width: '208px',
        isOptional: true,
      },
      {
        id: 'sha256',
        header: 'SHA-256',
        cell: ({ sha256 }) => <code title={sha256}>{sha256}</code>,
        width: '160px',
        isOptional: true,
      },
    ],
    [t],
  )
}
