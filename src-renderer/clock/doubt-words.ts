// A doubt about the clock as a question in one sentence, in the language of the window.

import type { TFunction } from 'i18next'
import type { ClockDoubt } from '../../src-main/contract/clock.ts'
import { formatClock } from '../instant.ts'

export function doubtWords({ kind, now, known }: ClockDoubt, t: TFunction): string {
  return t(`clock.doubt.${kind}`, {
    now: formatClock(Date.parse(now)),
    known: formatClock(Date.parse(known)),
  })
}
