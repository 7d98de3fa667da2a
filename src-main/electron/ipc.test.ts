import { EventEmitter } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import type { CallOptions } from '../app.ts'
import type { Event } from '../contract/event.ts'
import type { Language } from '../contract/language.ts'

vi.mock('electron', () => ({ protocol: {} }))
const { callChannel, eventChannel, serveCalls } = await import('./ipc.ts')

interface FakeFrame {
  readonly url: string
  readonly origin: string
  readonly parent: FakeFrame | null
}
type Handler = (event: unknown, message: unknown) => unknown

const mainFrame: FakeFrame = { url: 'app://rootkeep/index.html', origin: 'app://rootkeep', parent: null }

/** A page with one channel, an app that waits to be told what to answer, and the log. */
function openDoor() {
  const handlers = new Map<string, Handler>()
  const sent: unknown[] = []
  const lines: string[] = []
  const unsaved: unknown[] = []
  const calls: { procedure: string; input: unknown; options: CallOptions | undefined }[] = []
  const answers: ((reply: { ok: true; value: unknown }) => void)[] = []
  const subscribers = new Set<(event: Event) => void>()
  const contents = Object.assign(new EventEmitter(), {
    ipc: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
    send: (channel: string, event: unknown) => sent.push([channel, event]),
  })
  const subscribe = (listener: (event: Event) => void) => {
    subscribers.add(listener)
    return () => void subscribers.delete(listener)
  }
  const app = {
    call: (procedure: string, input: unknown, options?: CallOptions) => {
      calls.push({ procedure, input, options })
      return new Promise<{ ok: true; value: unknown }>((resolve) => void answers.push(resolve))
    },
    events: { subscribe },
  }
  const spoken: Language[] = []
  serveCalls({
    contents: contents as never,
    app,
    log: (_level, line) => lines.push(line),
    onLanguage: (language) => void spoken.push(language),
    onUnsaved: (words) => void unsaved.push(words),
  })
  const message = (raw: unknown, senderFrame: FakeFrame | null = mainFrame, sender: unknown = contents) =>
    handlers.get(callChannel)?.({ sender, senderFrame }, raw)
  return { message, contents, calls, answers, sent, lines, subscribers, spoken, unsaved }
}

describe('serveCalls', () => {
  test('passes a call of our page to the app, and its reply back', async () => {
    const { message, calls, answers } = openDoor()
    const reply = message({ id: '1', procedure: 'vault.status', input: {} })
    answers[0]?.({ ok: true, value: 7 })
    expect(await reply).toEqual({ ok: true, value: 7 })
    expect(calls).toMatchObject([{ procedure: 'vault.status', input: {} }])
  })

  test.each<[string, FakeFrame | null, unknown?]>([
    ['a frame inside our page', { url: 'app://rootkeep/x', origin: 'app://rootkeep', parent: mainFrame }],
    ['a page of another origin', { url: 'https://evil.test/', origin: 'https://evil.test', parent: null }],
    ['another host of our scheme', { url: 'app://elsewhere/', origin: 'app://elsewhere', parent: null }],
    ['an opaque origin', { url: 'data:text/html,', origin: 'null', parent: null }],
    ['a frame that has gone', null],
    ['another page', mainFrame, {}],
  ])('refuses and logs a message from %s', (_name, frame, sender) => {
    const { message, calls, lines } = openDoor()
    const call = () => message({ id: '1', procedure: 'vault.status', input: {} }, frame, sender)
    expect(call).toThrow('refused')
    expect(calls).toEqual([])
    expect(lines).toHaveLength(1)
  })

  test('hears in which language the menu is to speak', async () => {
    const { message, spoken, calls } = openDoor()
    expect(await message({ language: 'ja' })).toEqual({ ok: true, value: null })
    expect(spoken).toEqual(['ja'])
    expect(calls).toEqual([])
  })

  test.each([
    ['a language that it does not speak', { language: 'nl' }],
    ['nothing', undefined],
    ['a string', 'vault.status'],
    ['a field too many', { id: '1', procedure: 'vault.status', input: {}, more: 1 }],
    ['no id', { procedure: 'vault.status', input: {} }],
    ['an id of a thousand characters', { id: 'x'.repeat(1000), procedure: 'vault.status', input: {} }],
  ])('refuses %s as a message', async (_name, raw) => {
    const { message, calls } = openDoor()
    expect(await message(raw)).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
    expect(calls).toEqual([])
  })

  test('passes on what a closing window would lose', async () => {
    const { message, unsaved } = openDoor()
    const words = { question: 'Close?', stay: 'Stay', leave: 'Leave' }
    await message({ unsaved: words })
    await message({ unsaved: null })
    expect(await message({ unsaved: { question: 'Close?' } })).toMatchObject({ ok: false })
    expect(unsaved).toEqual([words, null])
  })

  test('cancels the call that is named, and no other', async () => {
    const { message, calls } = openDoor()
    void message({ id: '1', procedure: 'crl.issue', input: {} })
    void message({ id: '2', procedure: 'crl.issue', input: {} })
    await message({ cancel: '1' })
    expect(calls.map(({ options }) => options?.signal?.aborted)).toEqual([true, false])
  })

  test('refuses a second call of an id that is under way', async () => {
    const { message } = openDoor()
    void message({ id: '1', procedure: 'crl.issue', input: {} })
    expect(await message({ id: '1', procedure: 'crl.issue', input: {} })).toMatchObject({ ok: false })
  })

  test('tells events and progress to the page', () => {
    const { message, calls, sent, subscribers } = openDoor()
    void message({ id: '1', procedure: 'crl.issue', input: {} })
    calls[0]?.options?.onProgress?.(3, 9)
    for (const subscriber of subscribers) subscriber({ kind: 'unlocked' })
    expect(sent).toEqual([
      [eventChannel, { kind: 'progress', call: '1', done: 3, total: 9 }],
      [eventChannel, { kind: 'unlocked' }],
    ])
  })

  test('cancels what a page has asked for when the page goes, and tells it no more', () => {
    const { message, contents, calls, subscribers } = openDoor()
    void message({ id: '1', procedure: 'crl.issue', input: {} })
    contents.emit('destroyed')
    expect(calls[0]?.options?.signal?.aborted).toBe(true)
    expect(subscribers.size).toBe(0)
  })
})
