// What the first screens show, asked for at the moment in which the vault is open, all at once: the screens are drawn
// while the answers are on their way. What is read before that would not have been vouched for.

import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { onEvent } from '../bridge.ts'
import { readNewestCertificates } from '../certificate/use-certificates.ts'
import { readAhead } from '../use-procedure.ts'

/** Reads ahead at the next unlocking, unless the screens were opened before and read for themselves. */
export function useFirstReads(wasOpened: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (wasOpened) return
    return onEvent((event) => {
      if (event.kind !== 'unlocked') return
      readAhead(queries, 'trust.tree', { at: null })
      readNewestCertificates(queries)
      readAhead(queries, 'authority.list', {})
      readAhead(queries, 'status.attention', {})
    })
  }, [queries, wasOpened])
}
