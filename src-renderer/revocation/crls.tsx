// The revocation lists of whichever authority is chosen.

import { Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AuthoritySelect } from '../authority/authority-select.tsx'
import { NoAuthority } from '../authority/no-authority.tsx'
import { Loaded } from '../error/loaded.tsx'
import { useProcedure } from '../use-procedure.ts'
import { CrlPanel } from './crl-panel.tsx'

export function Crls() {
  const { t } = useTranslation()
  const list = useProcedure('authority.list', {})
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <Loaded from={list}>
      {({ authorities }) => {
        const authority = authorities.find(({ id }) => id === chosen) ?? authorities[0]
        return authority ? (
          <Stack gap="md">
            <AuthoritySelect
              label={t('authority.issuer')}
              authorities={authorities}
              value={authority.id}
              onChange={setChosen}
            />
            <CrlPanel key={authority.id} authority={authority} />
          </Stack>
        ) : (
          <NoAuthority />
        )
      }}
    </Loaded>
  )
}
