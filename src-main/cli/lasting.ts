// A command that begins something and stays: the live responder. It says that it is ready on standard output, in
// one line of JSON for a script that waits for it, how it goes on standard error, and ends when it is interrupted
// (SIGINT, SIGTERM): closing the app stops what was begun, in good order.

import type { App } from '../app.ts'
import type { Event } from '../contract/event.ts'
import { valueLines } from './print.ts'
import { hasColour, type Shell, write } from './shell.ts'

/** The reply's value: for a script in one line, for a person as any other. */
export async function sayReady(
  value: unknown,
  { shell, json }: { readonly shell: Shell; readonly json: boolean },
): Promise<void> {
  const style = { colour: hasColour(shell.stdout, shell.environment) }
  const lines = json ? [JSON.stringify(value)] : valueLines(value, style)
  await write(shell.stdout, `${lines.join('\n')}\n`)
}

/** Waits for the interruption, and says meanwhile what the responder tells. */
export async function untilStopped(app: App, shell: Shell): Promise<void> {
  const say = (line: string) => void write(shell.stderr, `rootkeep: ${line}\n`).catch(() => {})
  const unsubscribe = app.events.subscribe((event) => {
    if (event.kind === 'responder') say(howItGoes(event))
  })
  say('ready; Ctrl-C stops it')
  await new Promise<void>((stopped) => {
    if (shell.signal.aborted) stopped()
    shell.signal.addEventListener('abort', () => stopped(), { once: true })
  })
  say('stopping')
  unsubscribe()
}

function howItGoes({ requests, signed, connections }: Extract<Event, { kind: 'responder' }>): string {
  return `${requests} requests, ${signed} answers signed, ${connections} connections open`
}
