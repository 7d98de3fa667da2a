// What stands where an authority would be, in a keep that has none: the one thing to do is a root.

import { Button } from '@mantine/core'
import { IconBuildingCastle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'

export function NoAuthority() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Empty
      icon={IconBuildingCastle}
      title={t('authority.none')}
      description={t('authority.noneHint')}
      action={<Button onClick={() => go({ screen: 'create-root' })}>{t('authority.createRoot')}</Button>}
    />
  )
}
