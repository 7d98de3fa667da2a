// Files that the system asked the window to open: taken as soon as the vault is open, and whenever more come.

import { useEffect, useRef } from 'react'
import type { Output } from '../../src-main/contract/contract.ts'
import { client, onEvent } from '../bridge.ts'

export type Handed = Output<'file.handed'>

/** Calls `onHanded` with what was handed over, if anything was, while `isOpen`. */
export function useHanded(isOpen: boolean, onHanded: (handed: Handed) => void): void {
  const latest = useRef(onHanded)
  latest.current = onHanded
  useEffect(() => {
    if (!isOpen) return
    const take = async () => {
      // A lock in between leaves them where they are, for the next unlocking.
      const handed = await client('file.handed', {}).catch(() => null)
      if (handed && (handed.files.length > 0 || handed.refused.length > 0 || handed.keep !== null))
        latest.current(handed)
    }
    void take()
    return onEvent(({ kind }) => {
      if (kind === 'handed') void take()
    })
  }, [isOpen])
}
