// The frame around the screens: the sidebar, the screen, the status bar; and the keys that work everywhere.

import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { useFirstScreen } from '../attention/use-first-screen.ts'
import { ClockQuestion } from '../clock/clock-question.tsx'
import { Boundary } from '../error/boundary.tsx'
import { Waiting } from '../error/waiting.tsx'
import { KeyGate } from '../keys/key-gate.tsx'
import { Palette } from '../palette/palette.tsx'
import { useGo, useRoute } from '../route.tsx'
import { HistoryDialog } from '../undo/history-dialog.tsx'
import { useUndo } from '../undo/use-undo.tsx'
import { useClockChecks, useVaultAct } from '../vault/use-vault.ts'
import { DropAnywhere } from './drop-anywhere.tsx'
import { KeepNotices } from './keep-notices.tsx'
import { useKeptFocus } from './kept-focus.ts'
import { useNoticesAside } from './notices-aside.ts'
import { ScreenOf } from './screens.tsx'
import classes from './shell.module.css'
import { Sidebar } from './sidebar.tsx'
import { StatusBar } from './status-bar.tsx'
import { useParts } from './use-parts.ts'

const contentId = 'content'

export function Shell({ status }: { status: VaultStatus }) {
  const { t } = useTranslation()
  const route = useRoute()
  const isDecided = useFirstScreen()
  const go = useGo()
  const lock = useVaultAct('vault.lock')
  const { undo, redo } = useUndo()
  const [isFinding, finding] = useDisclosure()
  const [isLookingBack, lookingBack] = useDisclosure()
  useHotkeys([
    ['alt+ArrowLeft', () => history.back()],
    ['alt+ArrowRight', () => history.forward()],
    ['mod+L', () => void lock.run({})],
    ['mod+Z', () => void (status.locked || undo())],
    ['mod+shift+Z', () => void (status.locked || redo())],
    ['mod+Y', () => void (status.locked || redo())],
  ])
  useParts()
  useClockChecks()
  useKeptFocus()
  useNoticesAside()
  // Also while a field has the focus: who does not know what to type wants help.
  useHotkeys([['F1', () => go({ screen: 'help' })]], [])
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href={`#${contentId}`} onClick={skipToContent}>
        {t('app.skip')}
      </a>
      <Sidebar onFind={finding.open} />
      <main id={contentId} className={classes.main} tabIndex={-1}>
        <KeepNotices status={status} />
        <div className={classes.screen}>
          <Suspense fallback={<Waiting />}>
            <Boundary key={JSON.stringify(route)}>{isDecided && <ScreenOf route={route} />}</Boundary>
          </Suspense>
        </div>
      </main>
      <StatusBar status={status} onHistory={lookingBack.open} />
      <DropAnywhere isOpen={!status.locked} />
      <KeyGate />
      <ClockQuestion />
      <Palette
        isOpen={isFinding}
        onOpen={finding.open}
        onClose={finding.close}
        onHistory={lookingBack.open}
      />
      <HistoryDialog isOpen={isLookingBack} onClose={lookingBack.close} />
    </div>
  )
}

/** Moves the focus without touching the address, which belongs to the router. */
function skipToContent(event: { preventDefault(): void }): void {
  event.preventDefault()
  document.getElementById(contentId)?.focus()
}
