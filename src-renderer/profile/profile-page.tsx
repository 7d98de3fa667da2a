// One profile: what it says in words, and as it is written.

import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { LoadedPage } from '../error/loaded-page.tsx'
import { useGo } from '../route.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { TextBlock } from '../ui/text-block.tsx'
import { useProcedure } from '../use-procedure.ts'
import { profileDescription, profileTitle } from './built-in.ts'
import { ProfileWords } from './profile-words.tsx'
import { RemoveProfile } from './remove-profile.tsx'

export function ProfilePage({ name }: { name: string }) {
  const { t } = useTranslation()
  const go = useGo()
  const shown = useProcedure('profile.show', { profile: name })
  return (
    <LoadedPage from={shown}>
      {({ summary, yaml }) => (
        <Page
          title={profileTitle(summary, t)}
          subtitle={profileDescription(summary, t)}
          actions={
            <>
              {!summary.builtIn && <RemoveProfile name={name} title={summary.title} />}
              <Button variant="default" onClick={() => go({ screen: 'edit-profile', name })}>
                {t(summary.builtIn ? 'profile.copy' : 'profile.edit')}
              </Button>
            </>
          }
        >
          <Stack gap="md">
            <ProfileWords yaml={yaml} />
            <Panel title={t('profile.yaml')}>
              <TextBlock label={t('profile.yaml')} text={yaml} copyLabel={t('profile.copyYaml')} />
            </Panel>
          </Stack>
        </Page>
      )}
    </LoadedPage>
  )
}
