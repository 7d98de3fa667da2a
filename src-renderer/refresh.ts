// Reading again what may be another, when the main process says that something happened.

import type { Query, QueryClient } from '@tanstack/react-query'
import type { Event } from '../src-main/contract/event.ts'
import { touchedBy } from './freshness.ts'

/** Asks anew for what is shown, and marks the rest as old. */
export async function refresh(queries: QueryClient, event: Event): Promise<void> {
  const mayDiffer = touchedBy(event)
  const touched = { predicate: ({ queryKey: [name] }: Query) => mayDiffer(String(name)) }
  // What is on its way for the first time was asked before the act, and would be taken for what is after it.
  if (event.kind === 'changed') await queries.cancelQueries(touched)
  await queries.invalidateQueries(touched)
}
