// A screen in memory for windows that are measured, so that nobody's own is disturbed and every run has the same.

import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts it and points DISPLAY at it; to be closed. */
export async function openScreen(): Promise<{ close(): void }> {
  const words = ['-displayfd', '1', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [display] = (await once(server.stdout, 'data')) as [Buffer]
  process.env.DISPLAY = `:${display.toString().trim()}`
  return { close: () => void server.kill() }
}
