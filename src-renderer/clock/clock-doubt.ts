// A doubt about the machine's clock as an act's refusal brings it, and the question that it waits for: the act says so
// here, the dialog over the screens asks, and the act goes on or gives up.

import { useSyncExternalStore } from 'react'
import { type ClockDoubt, clockDoubt } from '../../src-main/contract/clock.ts'
import type { RootkeepError } from '../../src-main/contract/errors.ts'

export interface ClockQuestion {
  readonly doubt: ClockDoubt
  /** Ends the waiting: whether the clock is right. */
  settle(isRight: boolean): void
}

let asked: ClockQuestion | null = null
const watchers = new Set<() => void>()

function setAsked(next: ClockQuestion | null): void {
  asked = next
  for (const watcher of watchers) watcher()
}

/** What a refusal says against the clock; null where an act was refused for another reason. */
export function doubtOf({ code, details }: RootkeepError): ClockDoubt | null {
  return code === 'clock.in-doubt' ? (clockDoubt.safeParse(details).data ?? null) : null
}

/** Asks the person whether the clock is right; answers true once that is in the journal. */
export function askAboutClock(doubt: ClockDoubt): Promise<boolean> {
  asked?.settle(false)
  return new Promise((resolve) => {
    setAsked({
      doubt,
      settle(isRight) {
        setAsked(null)
        resolve(isRight)
      },
    })
  })
}

/** The question that is asked now, or null. */
export function useClockQuestion(): ClockQuestion | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => asked,
  )
}
