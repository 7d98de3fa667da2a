// What an OCSP response says of each certificate.

import { IconBan, IconCircleCheck, IconHelpCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { SingleResponse } from '../../src-main/contract/ocsp.ts'
import { formatInstant } from '../instant.ts'
import { FieldList } from '../ui/field-list.tsx'
import { Tag } from '../ui/tag.tsx'

const looks = {
  good: { icon: IconCircleCheck, tone: 'good' },
  revoked: { icon: IconBan, tone: 'bad' },
  unknown: { icon: IconHelpCircle, tone: 'quiet' },
} as const

export function SingleResponses({ responses }: { responses: readonly SingleResponse[] }) {
  const { t } = useTranslation()
  return (
    <FieldList
      fields={responses.map((response) => ({
        name: t('ocsp.serial', { serial: response.serialNumber }),
        value: (
          <>
            <Tag {...looks[response.status]}>{t(`ocsp.status.${response.status}`)}</Tag>{' '}
            {response.revokedAt !== null &&
              t('ocsp.revokedSince', {
                instant: formatInstant(response.revokedAt),
                reason: t(`reason.${response.reason ?? 'unspecified'}`),
              })}
          </>
        ),
      }))}
    />
  )
}
