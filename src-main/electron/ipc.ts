// The one channel between window and app. A message counts only when it comes from the main frame of our
// window on our own origin; what it says is judged by `dispatch`. Events and progress go the other way.

import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { z } from 'zod'
import type { App } from '../app.ts'
import { type ErrorReply, RootkeepError, toErrorReply } from '../contract/errors.ts'
import type { Event } from '../contract/event.ts'
import { type Language, language } from '../contract/language.ts'
import type { Log } from '../contract/world.ts'
import { type UnsavedWords, unsavedWords } from './closing.ts'
import { origin } from './protocol.ts'

/** Window → app: a call, the wish to cancel one, the person's language, or what a closing window would lose. */
export const callChannel = 'rootkeep'
/** App → window: what `contract/event.ts` says. */
export const eventChannel = 'rootkeep:event'

const callId = z.string().min(1).max(64)
const message = z.union([
  z.strictObject({ id: callId, procedure: z.string().max(64), input: z.unknown() }),
  z.strictObject({ cancel: callId }),
  z.strictObject({ language }),
  z.strictObject({ unsaved: unsavedWords }),
])

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ErrorReply }

export interface Door {
  readonly contents: WebContents
  readonly app: Pick<App, 'call' | 'events'>
  readonly log: Log
  /** Called with the language that the window speaks from now on. */
  onLanguage(language: Language): void
  /** Told what the window would lose if it closed now. */
  onUnsaved(words: UnsavedWords | null): void
}

/** Serves the calls of one page until it has gone; a page that goes cancels what it asked for. */
export function serveCalls({ contents, app, log, onLanguage, onUnsaved }: Door): void {
  const running = new Map<string, AbortController>()
  const tell = (event: Event) => contents.send(eventChannel, event)
  const unsubscribe = app.events.subscribe(tell)
  contents.ipc.handle(callChannel, (event, raw: unknown) => {
    if (!isOurPage(event, contents)) {
      log(
        'warning',
        `refused a message from ${event.senderFrame?.url.slice(0, 200) ?? 'a frame that has gone'}`,
      )
      throw new Error('refused')
    }
    return answer({ app, running, tell, onLanguage, onUnsaved }, raw)
  })
  contents.once('destroyed', () => {
    unsubscribe()
    for (const controller of running.values()) controller.abort()
  })
}

/** Whether a message comes from the main frame of that page, while it shows our own origin. */
function isOurPage({ sender, senderFrame }: Sender, contents: WebContents): boolean {
  return (
    sender === contents &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.origin === origin
  )
}

interface Desk extends Pick<Door, 'onLanguage' | 'onUnsaved'> {
  readonly app: Pick<App, 'call'>
  readonly running: Map<string, AbortController>
  readonly tell: (event: Event) => void
}

async function answer(desk: Desk, raw: unknown): Promise<Answer> {
  const { app, running, tell, onLanguage, onUnsaved } = desk
  const parsed = message.safeParse(raw)
  if (!parsed.success) return refusal('The message is not a call.')
  if ('cancel' in parsed.data) {
    running.get(parsed.data.cancel)?.abort()
    return { ok: true, value: null }
  }
  if ('language' in parsed.data) {
    onLanguage(parsed.data.language)
    return { ok: true, value: null }
  }
  if ('unsaved' in parsed.data) {
    onUnsaved(parsed.data.unsaved)
    return { ok: true, value: null }
  }
  const { id, procedure, input } = parsed.data
  if (running.has(id)) return refusal('A call of that id is under way.')
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const onProgress = (done: number, total: number) => tell({ kind: 'progress', call: id, done, total })
    return await app.call(procedure, input, { signal: controller.signal, onProgress })
  } finally {
    running.delete(id)
  }
}

function refusal(reason: string): Answer {
  return { ok: false, error: toErrorReply(new RootkeepError('input.invalid', reason)) }
}
