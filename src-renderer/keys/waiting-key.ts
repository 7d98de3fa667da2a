// A key whose passphrase an act is waiting for. The act says so here, the dialog over the screens asks, and the act goes on
// or gives up.

import { useSyncExternalStore } from 'react'
import type { RootkeepError } from '../../src-main/contract/errors.ts'

/** The key that would not sign, as its refusal names it. */
export interface WaitingKey {
  readonly keyId: string
  readonly purpose: string
  readonly ownPassphrase: boolean
  /** Ends the waiting: whether the key is usable now. */
  settle(isUsable: boolean): void
}

let waiting: WaitingKey | null = null
const watchers = new Set<() => void>()

function setWaiting(next: WaitingKey | null): void {
  waiting = next
  for (const watcher of watchers) watcher()
}

/** Whether an act was refused because a key needs a passphrase before it signs. */
export function isKeyWanted({ code, details }: RootkeepError): boolean {
  return (code === 'key.locked' || code === 'key.passphrase-needed') && details.field === undefined
}

/** Asks for the passphrase of the key that a refusal names; answers whether the key is usable now. */
export function askForKey({ details }: RootkeepError): Promise<boolean> {
  waiting?.settle(false)
  return new Promise((resolve) => {
    setWaiting({
      keyId: String(details.key),
      purpose: String(details.purpose),
      ownPassphrase: details.ownPassphrase === true,
      settle(isUsable) {
        setWaiting(null)
        resolve(isUsable)
      },
    })
  })
}

/** The key that is waited for, or null. */
export function useWaitingKey(): WaitingKey | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => waiting,
  )
}
