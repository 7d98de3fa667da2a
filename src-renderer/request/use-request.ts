// One request of the inbox by its id. The contract lists requests; the inbox of a meetup is one page.

import type { RequestSummary } from '../../src-main/contract/request.ts'
import { useProcedure } from '../use-procedure.ts'

/** The request as the inbox has it; undefined while it is read. */
export function useRequest(id: string): RequestSummary | undefined {
  const list = useProcedure('request.list', { limit: 1000 })
  return list.data?.requests.find((request) => request.id === id)
}
