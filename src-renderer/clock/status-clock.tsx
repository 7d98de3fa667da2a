// The clock in the status bar: the time that certificates carry, whether it is in doubt, and a change of the machine's
// time zone while the window was open.

import { UnstyledButton } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { IconClockQuestion, IconWorld } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClockDoubt } from '../../src-main/contract/clock.ts'
import { formatClock } from '../instant.ts'
import { askAboutClock } from './clock-doubt.ts'
import classes from './status-clock.module.css'
import { zoneAt } from './time-zone.ts'

const tickMilliseconds = 1000

export function StatusClock({ doubt }: { doubt: ClockDoubt | null }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(Date.now)
  useInterval(() => setNow(Date.now()), tickMilliseconds, { autoInvoke: true })
  return (
    <>
      {doubt && (
        <UnstyledButton className={classes.doubt} onClick={() => void askAboutClock(doubt)}>
          <IconClockQuestion size={14} aria-hidden />
          {t('clock.inDoubt')}
        </UnstyledButton>
      )}
      <span aria-live="polite">
        <ZoneChange zone={zoneAt(now)} />
      </span>
      <time className={classes.part} title={t('app.clock')} dateTime={new Date(now).toISOString()}>
        {formatClock(now)}
      </time>
    </>
  )
}

function ZoneChange({ zone }: { zone: string }) {
  const { t } = useTranslation()
  const [before] = useState(zone)
  if (zone === before) return null
  return (
    <span className={classes.part} title={t('clock.zoneHint', { before, zone })}>
      <IconWorld size={14} aria-hidden />
      {t('clock.zoneChanged', { zone })}
    </span>
  )
}
