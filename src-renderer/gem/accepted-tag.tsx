// Accepted or refused, by colour, icon and word.

import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Tag } from '../ui/tag.tsx'

export function AcceptedTag({ accepted }: { accepted: boolean }) {
  const { t } = useTranslation()
  return (
    <Tag icon={accepted ? IconCircleCheck : IconBan} tone={accepted ? 'good' : 'bad'}>
      {t(accepted ? 'gem.accepted' : 'gem.refused')}
    </Tag>
  )
}
