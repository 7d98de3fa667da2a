import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import type { Event } from '../contract/event.ts'
import { runCommand } from '../testing/command-line.ts'
import { sayReady, untilStopped } from './lasting.ts'
import type { Shell } from './shell.ts'

/** A shell whose streams remember, and the way to interrupt it. */
function quietShell() {
  const interruption = new AbortController()
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const shell: Shell = {
    stdin: new PassThrough(),
    stdout,
    stderr,
    environment: {},
    signal: interruption.signal,
    openApp: () => Promise.reject(new Error('nothing is opened')),
  }
  const said = (stream: PassThrough) => String(stream.read() ?? '')
  return { shell, interrupt: () => interruption.abort(), out: () => said(stdout), error: () => said(stderr) }
}

/** An app that tells what it is made to. */
function tellingApp() {
  const listeners = new Set<(event: Event) => void>()
  const app: App = {
    call: () => Promise.reject(new Error('nothing is called')),
    events: {
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    lock: () => {},
    close: async () => {},
  }
  return { app, listeners, tell: (event: Event) => listeners.forEach((listener) => void listener(event)) }
}

describe('sayReady', () => {
  test('says the value in one line to a script, and as facts to a person', async () => {
    const { shell, out } = quietShell()
    const value = { address: 'http://127.0.0.1:8080', files: ['crl/a.crl'] }
    await sayReady(value, { shell, json: true })
    expect(out()).toBe('{"address":"http://127.0.0.1:8080","files":["crl/a.crl"]}\n')
    await sayReady(value, { shell, json: false })
    expect(out()).toBe('address  http://127.0.0.1:8080\nfiles    crl/a.crl\n')
  })
})

describe('untilStopped', () => {
  test('says how it goes until it is interrupted, and listens no longer then', async () => {
    const { shell, interrupt, error } = quietShell()
    const { app, listeners, tell } = tellingApp()
    const stopped = untilStopped(app, shell)
    tell({ kind: 'responder', requests: 12, signed: 3, connections: 2 })
    tell({ kind: 'changed', procedure: 'crl.issue' })
    interrupt()
    await stopped
    expect(error()).toBe(
      'rootkeep: ready; Ctrl-C stops it\n' +
        'rootkeep: 12 requests, 3 answers signed, 2 connections open\n' +
        'rootkeep: stopping\n',
    )
    expect(listeners.size).toBe(0)
  })

  test('does not wait when it was interrupted before', async () => {
    const { shell, interrupt } = quietShell()
    interrupt()
    await untilStopped(tellingApp().app, shell)
  })
})

describe('runCommandLine', () => {
  test('ends a command that lasts with 0 when it is interrupted, after it said that it is ready', async () => {
    const interruption = new AbortController()
    const answer = { address: 'http://127.0.0.1:9', answering: [], files: [] }
    const start = () => {
      setImmediate(() => interruption.abort())
      return answer
    }
    const { status, stdout, stderr, calls } = await runCommand(
      ['responder', 'start', '--json', '--passphrase-file', '-'],
      {
        stdin: 'correct horse battery\n',
        handlers: { 'responder.start': start },
        signal: interruption.signal,
      },
    )
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${JSON.stringify(answer)}\n` })
    expect(stderr).toContain('stopping')
    expect(calls.at(-1)?.procedure).toBe('responder.start')
  })
})
