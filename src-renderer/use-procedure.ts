// How a screen reads and acts. Reading goes through react-query, which caches by procedure and input.
// Acting does not: its mutation cache would keep the inputs, and an input may be a passphrase.

import {
  type Query,
  QueryClient,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Input, Output, ProcedureName } from '../src-main/contract/contract.ts'
import type { RootkeepError } from '../src-main/contract/errors.ts'
import type { Event } from '../src-main/contract/event.ts'
import { asRootkeepError, client, clientUntil, onEvent } from './bridge.ts'
import { askAboutClock, doubtOf } from './clock/clock-doubt.ts'
import { touchedBy } from './freshness.ts'
import { askForKey, isKeyWanted } from './keys/waiting-key.ts'

/** Certificates expire while the window is open: what is older than this is asked again when looked at. */
const staleAfterMilliseconds = 60_000

/** The cache of everything read. `networkMode: always`, since a ceremony laptop is offline by design. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: staleAfterMilliseconds },
    },
  })
}

/** Reads with a procedure; read again whenever the main process says that something changed. */
export function useProcedure<K extends ProcedureName>(
  procedure: K,
  input: Input<K>,
): UseQueryResult<Output<K>, RootkeepError> {
  return useQuery<Output<K>, RootkeepError>({
    queryKey: [procedure, input],
    queryFn: ({ signal }) => read(procedure, input, signal),
  })
}

/** As `useProcedure`; while a changed input is being read, the answer before it stays. */
export function useKeptProcedure<K extends ProcedureName>(
  procedure: K,
  input: Input<K>,
): UseQueryResult<Output<K>, RootkeepError> {
  return useQuery<Output<K>, RootkeepError>({
    queryKey: [procedure, input],
    queryFn: ({ signal }) => read(procedure, input, signal),
    placeholderData: (previous) => previous,
  })
}

/** Reads what `useProcedure` will be asked for in a moment, so that its answer is there or on its way. */
export function readAhead<K extends ProcedureName>(
  queries: QueryClient,
  procedure: K,
  input: Input<K>,
): void {
  void queries.prefetchQuery({
    queryKey: [procedure, input],
    queryFn: ({ signal }) => read(procedure, input, signal),
  })
}

/** What nobody looks at any more is cancelled: a search, when its next letter was typed. */
async function read<K extends ProcedureName>(
  procedure: K,
  input: Input<K>,
  signal: AbortSignal,
): Promise<Output<K>> {
  try {
    return await clientUntil(signal)(procedure, input)
  } catch (thrown) {
    throw asRootkeepError(thrown)
  }
}

/** A list that is read page by page. */
export interface Pages<Item> {
  readonly items: readonly Item[]
  /** True until the first page is there. */
  readonly isLoading: boolean
  /** While anything of it is read, for the first time or anew. */
  readonly isReading: boolean
  readonly error: RootkeepError | null
  /** Reads the next page, if there is one and it is not being read already. */
  more(): void
  /** Reads again what failed. */
  retry(): void
}

/** How a list procedure is paged: its input for a cursor, the items of an answer, the cursor of the next page. */
interface Paging<K extends ProcedureName, Item, Cursor> {
  readonly procedure: K
  /** What tells this list from another of the same procedure: its filters. */
  readonly filters: unknown
  input(cursor: Cursor | null): Input<K>
  items(page: Output<K>): readonly Item[]
  next(page: Output<K>): Cursor | null
}

/** Reads a list page by page; the pages that were read are read again whenever something changed. */
export function usePages<K extends ProcedureName, Item, Cursor>(
  paging: Paging<K, Item, Cursor>,
): Pages<Item> {
  const query = useInfiniteQuery({
    ...pagesOf(paging),
    getNextPageParam: (page) => paging.next(page),
    placeholderData: (previous) => previous,
  })
  const { data, hasNextPage, isFetching, isFetchingNextPage, fetchNextPage, refetch } = query
  const items = useMemo(() => data?.pages.flatMap((page) => paging.items(page)) ?? [], [data, paging.items])
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  const retry = useCallback(() => void refetch(), [refetch])
  const error = query.error as RootkeepError | null
  return { items, isLoading: data === undefined, isReading: isFetching, error, more, retry }
}

/** Reads the first page of what `usePages` will be asked for in a moment. */
export function readFirstPage<K extends ProcedureName, Item, Cursor>(
  queries: QueryClient,
  paging: Paging<K, Item, Cursor>,
): void {
  void queries.prefetchInfiniteQuery(pagesOf(paging))
}

function pagesOf<K extends ProcedureName, Item, Cursor>(paging: Paging<K, Item, Cursor>) {
  return {
    queryKey: [paging.procedure, 'pages', paging.filters] as const,
    queryFn: ({ pageParam, signal }: { pageParam?: unknown; signal: AbortSignal }) =>
      read(paging.procedure, paging.input(pageParam as Cursor | null), signal),
    initialPageParam: null as Cursor | null,
  }
}

/** An act in the hands of a screen: run it, see whether it runs, and why it failed. */
export interface Act<K extends ProcedureName> {
  /** Answers the output, or undefined when it failed; then `error` says why. */
  run(input: Input<K>): Promise<Output<K> | undefined>
  readonly isRunning: boolean
  readonly error: RootkeepError | null
  clear(): void
}

/** Acts with a procedure, once at a time. The input is not kept anywhere after the call. */
export function useAct<K extends ProcedureName>(procedure: K): Act<K> {
  const queries = useQueryClient()
  const [isRunning, setRunning] = useState(false)
  const [error, setError] = useState<RootkeepError | null>(null)
  const clear = useCallback(() => setError(null), [])
  const run = useCallback(
    async (input: Input<K>) => {
      setRunning(true)
      setError(null)
      try {
        return await callWithKeys(procedure, input)
      } catch (thrown) {
        const failure = asRootkeepError(thrown)
        setError(failure)
        // The overlay of the unlock screen hangs on the status: a lock that was missed shows now.
        if (failure.code === 'vault.locked') void queries.invalidateQueries({ queryKey: ['vault.status'] })
        return undefined
      } finally {
        setRunning(false)
      }
    },
    [procedure, queries],
  )
  return { run, isRunning, error, clear }
}

/** Where a key needs a passphrase, or the clock an officer's word, asks for it; answers whether that was given. */
async function isCleared(failure: RootkeepError): Promise<boolean> {
  const doubt = doubtOf(failure)
  if (doubt) return askAboutClock(doubt)
  return isKeyWanted(failure) && (await askForKey(failure))
}

/** Calls; where something is wanted before anything is signed, asks for it and calls again: nothing was spent until then. */
async function callWithKeys<K extends ProcedureName>(procedure: K, input: Input<K>): Promise<Output<K>> {
  for (;;) {
    try {
      return await client(procedure, input)
    } catch (thrown) {
      const failure = asRootkeepError(thrown)
      if (!(await isCleared(failure))) throw failure
    }
  }
}

/** Reads again what may be another, when the main process says that the keep changed, was locked or unlocked. */
export function useFreshness(): void {
  const queries = useQueryClient()
  useEffect(() => onEvent((event) => void refresh(queries, event)), [queries])
}

async function refresh(queries: QueryClient, event: Event): Promise<void> {
  const mayDiffer = touchedBy(event)
  const touched = { predicate: ({ queryKey: [name] }: Query) => mayDiffer(String(name)) }
  // What is on its way for the first time was asked before the act, and would be taken for what is after it.
  if (event.kind === 'changed') await queries.cancelQueries(touched)
  await queries.invalidateQueries(touched)
}
