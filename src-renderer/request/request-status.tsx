// The state of a request: by colour, icon and word.

import { IconCircleCheck, IconInbox, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { Tag } from '../ui/tag.tsx'

const looks = {
  pending: { icon: IconInbox, tone: 'info' },
  issued: { icon: IconCircleCheck, tone: 'good' },
  rejected: { icon: IconX, tone: 'quiet' },
} as const

export function RequestStatusTag({ status }: { status: RequestSummary['status'] }) {
  const { t } = useTranslation()
  return <Tag {...looks[status]}>{t(`request.status.${status}`)}</Tag>
}
