// What is thrown for a stranger's octets, as an answer: the verdict on a gem never stops at one certificate.

import { RootkeepError } from '../../contract/errors.ts'

/** The value, or null where it cannot be had; a defect of ours is thrown on. */
export function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}
