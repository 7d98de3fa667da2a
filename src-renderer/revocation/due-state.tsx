// How near a due date is, in a word, an icon and a colour.

import { type Icon, IconAlertTriangle, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DueDate } from '../../src-main/contract/status.ts'
import { Tag, type Tone } from '../ui/tag.tsx'

const looks: Readonly<Record<DueDate['state'], { readonly icon: Icon; readonly tone: Tone }>> = {
  overdue: { icon: IconAlertTriangle, tone: 'bad' },
  soon: { icon: IconClockExclamation, tone: 'warning' },
  later: { icon: IconCircleCheck, tone: 'good' },
}

export function DueState({ state }: { state: DueDate['state'] }) {
  const { t } = useTranslation()
  return <Tag {...looks[state]}>{t(`due.state.${state}`)}</Tag>
}
