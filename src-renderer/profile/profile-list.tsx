// The profiles at hand, built in or one's own, one a row.

import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileSummary } from '../../src-main/contract/profile.ts'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { formatCount } from '../instant.ts'
import { useGo } from '../route.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Page } from '../ui/page.tsx'
import { useProcedure } from '../use-procedure.ts'
import { profileTitle } from './built-in.ts'

export function ProfileList() {
  const { t } = useTranslation()
  const go = useGo()
  const columns = useColumns()
  const list = useProcedure('profile.list', {})
  return (
    <Page
      marks={<TermMark name="profile" />}
      title={t('profile.list')}
      subtitle={t('profile.listHint')}
      actions={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => go({ screen: 'create-profile' })}
        >
          {t('profile.new')}
        </Button>
      }
      fills
    >
      <Loaded from={list}>
        {({ profiles }) => (
          <DataTable
            label={t('profile.list')}
            columns={columns}
            items={profiles}
            idOf={({ name }) => name}
            onOpen={({ name }) => go({ screen: 'profile', name })}
          />
        )}
      </Loaded>
    </Page>
  )
}

function useColumns(): readonly Column<ProfileSummary>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('profile.field.title'),
        cell: (profile) => profileTitle(profile, t),
        sortBy: (profile) => profileTitle(profile, t),
      },
      {
        id: 'name',
        header: t('profile.field.name'),
        cell: ({ name }) => name,
        sortBy: ({ name }) => name,
        width: '160px',
      },
      {
        id: 'certifies',
        header: t('profile.field.certifies'),
        cell: ({ certifies }) => t(`profile.option.${certifies}`),
        sortBy: ({ certifies }) => certifies,
        width: '190px',
      },
      {
        id: 'days',
        header: t('profile.field.validity.days'),
        cell: ({ days }) => formatCount(days),
        sortBy: ({ days }) => days,
        width: '110px',
      },
      {
        id: 'builtIn',
        header: t('profile.origin'),
        cell: ({ builtIn }) => t(builtIn ? 'profile.builtIn' : 'profile.own'),
        sortBy: ({ builtIn }) => (builtIn ? 'b' : 'a'),
        width: '120px',
      },
    ],
    [t],
  )
}
