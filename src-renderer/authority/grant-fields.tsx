// The fields of that choice: issuer, profile, days.

import { NumberInput, Select, SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatDay, instantAfterDays } from '../instant.ts'
import { profileTitle } from '../profile/built-in.ts'
import { AuthoritySelect } from './authority-select.tsx'
import type { Grant } from './use-grant.ts'

export function GrantFields({ grant }: { grant: Grant }) {
  const { t } = useTranslation()
  const days = grant.days ?? grant.profile?.days ?? 1
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
      <AuthoritySelect
        label={t('authority.issuer')}
        authorities={grant.issuers}
        value={grant.issuer?.id ?? null}
        onChange={grant.setIssuer}
      />
      <Select
        label={t('profile.label')}
        data={grant.profiles.map((each) => ({ value: each.name, label: profileTitle(each, t) }))}
        value={grant.profile?.name ?? null}
        allowDeselect={false}
        onChange={(name) => name !== null && grant.setProfile(name)}
      />
      <NumberInput
        label={t('authority.days')}
        description={t('authority.endsOn', { day: formatDay(instantAfterDays(Date.now(), days)) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        min={1}
        max={36525}
        allowDecimal={false}
        clampBehavior="strict"
        value={days}
        onChange={(value) => grant.setDays(Number(value) || null)}
      />
    </SimpleGrid>
  )
}
