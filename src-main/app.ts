// The wiring: a keep's directory, a clock, randomness and a host in; `call`, `events` and `close` out.
// The doors (window, command line, tests) know nothing else of the rooms behind it.

import { refuseWhileRestored } from './authority/backup/restored.ts'
import { refuseWhileInDoubt } from './authority/clock/refusal.ts'
import { createHandlers } from './authority/handlers.ts'
import { Keep, type KeepOptions } from './authority/keep.ts'
import { ReaderThread } from './authority/reader/reader-thread.ts'
import { routed } from './authority/reader/routing.ts'
import { isProcedureName, procedureOf } from './contract/contract.ts'
import { type Dispatcher, dispatch, type Reply } from './contract/dispatch.ts'
import type { Event } from './contract/event.ts'
import type { Host } from './contract/host.ts'
import type { Serve } from './contract/service.ts'
import type { Clock, Log, Random } from './contract/world.ts'

export interface AppOptions extends Pick<KeepOptions, 'sinceBoot' | 'writtenAt' | 'madeAt'> {
  /** The keep's folder; need not exist yet. */
  readonly directory: string
  /** The folder that holds `profiles`. */
  readonly resources: string
  readonly clock: Clock
  readonly random: Random
  /** What a window can do for a person; null at the command line. */
  readonly host: Host | null
  /** The door that a live responder listens at; without one there is none. */
  readonly serve?: Serve
  readonly log: Log
  /** Who uses the machine, for the records of who did what. */
  readonly user?: string
  /** A lower cost of the vault's key derivation, for tests. */
  readonly kdf?: NonNullable<KeepOptions['kdf']>
  /** Whether an officer must have said that a clock in doubt is right before anything is signed. */
  readonly asksOfClock?: boolean
  /** As the keep has them, for tests. */
  readonly proveBesideFrom?: number
  readonly migrateBesideFrom?: number
  /** From so many octets of records on, long reads have a thread of their own; never, unless given. */
  readonly readBesideFrom?: number
}

export interface CallOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

export interface App {
  /** Calls a procedure of the contract; never throws. */
  call(procedure: string, input: unknown, options?: CallOptions): Promise<Reply>
  readonly events: { subscribe(listener: (event: Event) => void): () => void }
  /** Locks the vault for a reason that no one typed; without effect when there is nothing to lock. */
  lock(reason: 'idle' | 'suspended' | 'screen-locked'): void
  /** Waits for the calls under way, so that each is done whole or not at all; then closes the keep. */
  close(): Promise<void>
}

/** Opens nothing yet: the keep is opened, and locked against other processes, by the first call that needs it. */
export async function createApp(options: AppOptions): Promise<App> {
  const events = createEvents()
  const keep = new Keep({ ...options, tell: events.tell, beforeProof: () => reader.settled() })
  const closers: (() => Promise<void>)[] = []
  const standing = {
    serve: options.serve ?? null,
    log: options.log,
    tell: events.tell,
    onClose: (close: () => Promise<void>) => void closers.push(close),
  }
  const reader = new ReaderThread(keep, {
    ...options,
    from: options.readBesideFrom ?? Number.POSITIVE_INFINITY,
  })
  const dispatcher: Dispatcher = {
    handlers: routed(createHandlers({ ...options, keep, standing }), { keep, host: options.host, reader }),
    admit: async (procedure, { progress }) => {
      await keep.migrated(progress)
      keep.admit(procedure)
      if (procedure.effect !== 'read') await keep.vouched()
      if (procedure.effect === 'sign') refuseWhileRestored(keep)
      if (procedure.effect === 'sign' && options.asksOfClock) refuseWhileInDoubt(keep)
    },
    onDefect: (procedure, thrown) => options.log('error', `${procedure}: ${stackOf(thrown)}`),
  }
  const underWay = new Set<Promise<Reply>>()
  const make = async (procedure: string, input: unknown, { signal, onProgress }: CallOptions) => {
    const context = {
      signal: signal ?? new AbortController().signal,
      progress: onProgress ?? (() => {}),
    }
    const reply = await dispatch(dispatcher, { procedure, input, context })
    if (reply.ok && changesSomething(procedure)) {
      reader.noteChange()
      events.tell({ kind: 'changed', procedure })
    }
    reader.prepare()
    return reply
  }
  return {
    call(procedure, input, options = {}) {
      const reply = make(procedure, input, options)
      underWay.add(reply)
      void reply.finally(() => underWay.delete(reply))
      return reply
    },
    events: { subscribe: events.subscribe },
    lock: (reason) => keep.lock(reason),
    async close() {
      await keep.abandonMigration()
      await settledWithin(underWay, patienceMilliseconds)
      try {
        for (const close of closers.splice(0)) await close()
        await reader.close()
      } finally {
        await keep.close()
      }
    },
  }
}

/** A call that waits for a person at a dialog may never end; one that signs takes seconds. */
const patienceMilliseconds = 30_000

async function settledWithin(calls: Iterable<Promise<unknown>>, milliseconds: number): Promise<void> {
  const { promise: patience, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  await Promise.race([Promise.allSettled(calls), patience])
  clearTimeout(timer)
}

function changesSomething(procedure: string): boolean {
  return isProcedureName(procedure) && procedureOf(procedure).effect !== 'read'
}

function createEvents() {
  const listeners = new Set<(event: Event) => void>()
  return {
    tell: (event: Event) => listeners.forEach((listener) => void listener(event)),
    subscribe(listener: (event: Event) => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Where a defect of ours was, for the log. Our own code puts no secret into a message. */
function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
}
