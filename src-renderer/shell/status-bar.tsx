// The line at the foot of the window: which keep, locked or not, what runs, the clock that certificates carry.

import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { IconLock, IconLockOpen, IconSchool, IconShieldSearch, IconX } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { cancelCall, type RunningCall, runningCalls, watchRunningCalls } from '../bridge.ts'
import { StatusClock } from '../clock/status-clock.tsx'
import { HistoryButton } from '../undo/history-button.tsx'
import { type Announcement, announcementAt } from './announcement.ts'
import { longCall } from './long-call.ts'
import { SchemeSwitch } from './scheme-switch.tsx'
import classes from './status-bar.module.css'

interface StatusBarProps {
  readonly status: VaultStatus
  /** Opens what was done in this window. */
  onHistory(): void
}

export function StatusBar({ status, onHistory }: StatusBarProps) {
  const { t } = useTranslation()
  const LockIcon = status.locked ? IconLock : IconLockOpen
  return (
    <footer className={classes.bar} data-region>
      <span className={classes.keep} title={status.directory}>
        {t('vault.keep')}: {status.directory}
      </span>
      {status.practice && (
        <span className={classes.practice}>
          <IconSchool size={14} aria-hidden />
          {t('practice.mark')}
        </span>
      )}
      <span className={classes.part}>
        <LockIcon size={14} aria-hidden />
        {status.locked ? t('vault.locked') : t('vault.unlocked')}
      </span>
      <JournalCheck state={status.journalCheck} />
      <Running />
      <span className={classes.end}>
        <HistoryButton onOpen={onHistory} />
        <SchemeSwitch />
        <StatusClock doubt={status.locked ? null : status.clockDoubt} />
      </span>
    </footer>
  )
}

/** Whatever changes or signs anything waits for it; who heard that it began hears that it ended. */
function JournalCheck({ state }: { state: VaultStatus['journalCheck'] }) {
  const { t } = useTranslation()
  const [wasRunning, setWasRunning] = useState(false)
  const isRunning = state === 'running'
  if (isRunning && !wasRunning) setWasRunning(true)
  return (
    <span aria-live="polite">
      {isRunning && (
        <span className={classes.part} title={t('journal.checkingHint')}>
          <IconShieldSearch size={14} aria-hidden />
          {t('journal.checking')}
        </span>
      )}
      {wasRunning && state === 'done' && <VisuallyHidden>{t('journal.checked')}</VisuallyHidden>}
    </span>
  )
}

const tickMilliseconds = 1000

function Running() {
  const calls = useSyncExternalStore(watchRunningCalls, runningCalls)
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), tickMilliseconds, { autoInvoke: true })
  const { t } = useTranslation()
  const long = longCall(calls, now)
  const [last, setSaid] = useState<Announcement | null>(null)
  const said = announcementAt(last, calls, now)
  if (said !== last) setSaid(said)
  return (
    <>
      <span aria-live="polite">
        {long && t('app.running', { what: t(`act.${long.procedure}`) })}
        <Course said={said} />
      </span>
      {long && <Progress call={long} />}
    </>
  )
}

/** The middle and the end of long work, for who does not see it; its beginning stands beside. */
function Course({ said }: { said: Announcement | null }) {
  const { t } = useTranslation()
  if (said === null || said.kind === 'begun') return null
  const { done, total, procedure } = said.call
  const words = { what: t(`act.${procedure}`), done, total }
  return (
    <VisuallyHidden key={said.at}>
      {t(said.kind === 'ended' ? 'app.ended' : 'app.underway', words)}
    </VisuallyHidden>
  )
}

/** A progress bar in words: readers of the screen say how far it is as their owner likes it, not at each step. */
function Progress({ call }: { call: RunningCall }) {
  const { t } = useTranslation()
  const what = t(`act.${call.procedure}`)
  const progress = t('app.runningProgress', { done: call.done, total: call.total })
  return (
    <span className={classes.part}>
      {call.total > 0 && (
        <span
          role="progressbar"
          aria-label={what}
          aria-valuemin={0}
          aria-valuenow={call.done}
          aria-valuemax={call.total}
          aria-valuetext={progress}
        >
          {progress}
        </span>
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label={t('app.cancelCall', { what })}
        onClick={() => cancelCall(call.id)}
      >
        <IconX size={12} aria-hidden />
      </ActionIcon>
    </span>
  )
}
