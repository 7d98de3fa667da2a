// The settings: the look of the window, the vault and its ways in, the passphrase, the idle lock.

import { SegmentedControl, SimpleGrid, Stack, Switch, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ClockPanel } from '../clock/clock-panel.tsx'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { LanguageSelect } from '../language/language-select.tsx'
import { schemes } from '../shell/scheme-switch.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useContrast } from '../use-contrast.ts'
import { ChangePassphrase } from '../vault/change-passphrase.tsx'
import { IdleLock } from '../vault/idle-lock.tsx'
import { useVaultStatus } from '../vault/use-vault.ts'
import { VaultWords } from '../vault/vault-words.tsx'
import { WaysIn } from '../vault/ways-in.tsx'
import { KeepLink } from './keep-link.tsx'

export function Settings() {
  const { t } = useTranslation()
  const status = useVaultStatus()
  return (
    <Page title={t('settings.title')}>
      <Loaded from={status}>
        {(vault) => (
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            <Stack gap="md">
              <Panel title={t('scheme.label')}>
                <SchemeChoice />
              </Panel>
              <Panel title={t('language.label')}>
                <LanguageSelect />
              </Panel>
              <Panel title={t('clock.panel')}>
                <ClockPanel doubt={vault.clockDoubt} />
              </Panel>
              <Panel title={t('settings.idleLock')}>
                <IdleLock key={vault.idleLockMinutes} minutes={vault.idleLockMinutes} />
              </Panel>
              <Panel mark={<TermMark name="vault" />} title={t('settings.vault')}>
                <VaultWords status={vault} />
                <KeepLink />
              </Panel>
            </Stack>
            <Stack gap="md">
              <Panel mark={<TermMark name="wayIn" />} title={t('slot.list')}>
                <WaysIn slots={vault.slots} />
              </Panel>
              <Panel title={t('settings.changePassphrase')}>
                <ChangePassphrase />
              </Panel>
            </Stack>
          </SimpleGrid>
        )}
      </Loaded>
    </Page>
  )
}

function SchemeChoice() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const contrast = useContrast()
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('scheme.label')}
        data={schemes.map(({ scheme }) => ({ value: scheme, label: t(`scheme.${scheme}`) }))}
        value={colorScheme}
        onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
      />
      <Switch
        label={t('scheme.highContrast')}
        checked={contrast.isHigh}
        onChange={(event) => contrast.choose(event.currentTarget.checked)}
      />
    </Stack>
  )
}
