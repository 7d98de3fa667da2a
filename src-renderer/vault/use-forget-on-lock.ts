// Secrets do not outlive the vault's being open: what was typed of them is forgotten when it locks.

import { useEffect } from 'react'
import { onEvent } from '../bridge.ts'

/** Calls `forget`, which must stay the same function, when the vault locks. */
export function useForgetOnLock(forget: () => void): void {
  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'locked') forget()
      }),
    [forget],
  )
}
