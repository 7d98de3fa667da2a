// What stands between a person and the screens: no keep yet, a locked keep, a keep that does not open.
// Once opened, the screens stay mounted under the unlock screen, so that a lock loses nothing that was typed.

import { Button, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RootkeepError } from '../src-main/contract/errors.ts'
import type { VaultStatus } from '../src-main/contract/vault.ts'
import { ErrorNotice } from './error/error-notice.tsx'
import { useLanguageOfWindow } from './language/use-language.ts'
import { RouteProvider } from './route.tsx'
import { lazyScreen, loadScreensAhead } from './shell/lazy-screen.ts'
import { cssVariables, theme } from './theme.ts'
import { useContrastOfPage } from './use-contrast.ts'
import { createQueryClient, useFreshness } from './use-procedure.ts'
import { FirstRun } from './vault/first-run.tsx'
import { GateCard } from './vault/gate-card.tsx'
import { Migrating } from './vault/migrating.tsx'
import { Unlock } from './vault/unlock.tsx'
import { useFirstReads } from './vault/use-first-reads.ts'
import { useVaultStatus } from './vault/use-vault.ts'

const queries = createQueryClient()

/** Loaded while a person types the passphrase: the unlock screen does not wait for it, nor for the screens behind it. */
const Opened = lazyScreen(async () => (await import('./shell/opened.tsx')).Opened)

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <RouteProvider>
          <Gate />
        </RouteProvider>
      </MantineProvider>
    </QueryClientProvider>
  )
}

function Gate() {
  useFreshness()
  useContrastOfPage()
  useLanguageOfWindow()
  // Every date and number is written anew when the language changes, not only the texts.
  useTranslation()
  const status = useVaultStatus()
  useEffect(() => void loadScreensAhead(), [])
  if (status.data)
    return status.data.exists ? <Keep status={status.data} /> : <FirstRun directory={status.data.directory} />
  if (status.error) return <NoWayIn error={status.error} onRetry={() => status.refetch()} />
  return <Migrating />
}

function Keep({ status }: { status: VaultStatus }) {
  const [wasOpened, setOpened] = useState(!status.locked)
  useFirstReads(wasOpened)
  useEffect(() => {
    if (!status.locked) setOpened(true)
  }, [status.locked])
  return (
    <>
      {(wasOpened || !status.locked) && (
        <div inert={status.locked} style={{ height: '100%' }}>
          <Suspense>
            <Opened status={status} />
          </Suspense>
        </div>
      )}
      {status.locked && <Unlock status={status} again={wasOpened} />}
    </>
  )
}

function NoWayIn({ error, onRetry }: { error: RootkeepError; onRetry(): void }) {
  const { t } = useTranslation()
  return (
    <GateCard title={t('app.closed')}>
      <ErrorNotice error={error} />
      <Button onClick={onRetry}>{t('app.tryAgain')}</Button>
    </GateCard>
  )
}
