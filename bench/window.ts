// The window: how much JavaScript its first screen loads, and how long it takes from nothing to the first paint,
// beside a window with one word in it on the same Electron or stand-in.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { _electron } from 'playwright-core'
import { firstPaint } from '../e2e/first-paint.ts'
import { electronBinary } from '../e2e/launch.ts'
import { amountFigure, type Figure } from './figure.ts'
import { spreadOf } from './rounds.ts'
import { openScreen } from './screen.ts'

const root = join(import.meta.dirname, '..')
const bare = join(import.meta.dirname, 'bare-window')
const rounds = 7

export async function* window(): AsyncGenerator<Figure> {
  yield firstLoad()
  const screen = await openScreen()
  try {
    yield await coldStart()
  } finally {
    screen.close()
  }
}

/** The script of the page and what it imports at once; chunks that are loaded when they are needed do not count. */
function firstLoad(): Figure {
  const folder = join(root, 'out/renderer')
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\.?\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path)
  const octets = withImports(folder, named).map((path) => gzipSync(readFileSync(join(folder, path))).length)
  const kilobytes = octets.reduce((sum, each) => sum + each, 0) / 1000
  const value = spreadOf([kilobytes])
  return amountFigure('JavaScript of the first load, gzipped', value, { unit: 'kB', goal: { atMost: 900 } })
}

/** The named scripts and those that they import statically. */
function withImports(folder: string, named: readonly string[]): string[] {
  const known = new Set(readdirSync(join(folder, 'assets')))
  const found = new Set<string>()
  const take = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    const text = readFileSync(join(folder, path), 'utf8')
    for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      if (known.has(name)) take(`assets/${name}`)
    }
  }
  named.forEach(take)
  return [...found]
}

/** From the start of the process to the first paint with content, more than the bare window takes. */
async function coldStart(): Promise<Figure> {
  await secondsToPaint(root)
  await secondsToPaint(bare)
  const more: number[] = []
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    const [ours, other] = [await secondsToPaint(root), await secondsToPaint(bare)]
    times.ours.push(ours)
    times.bare.push(other)
    more.push(ours - other)
  }
  const [ours, other] = [spreadOf(times.ours).median, spreadOf(times.bare).median]
  const what = `cold start of an empty keep to its first paint, ${ours.toFixed(2)} s, beyond a bare window's ${other.toFixed(2)} s`
  return amountFigure(what, spreadOf(more), { unit: 's', goal: { atMost: 1 } })
}

async function secondsToPaint(folder: string): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'rootkeep-cold-'))
  const start = Date.now()
  const electron = await _electron.launch({
    executablePath: electronBinary(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--user-data-dir=${join(scratch, 'user-data')}`, folder, '--keep', join(scratch, 'keep')],
  })
  const page = await electron.firstWindow()
  await page.locator('h1, p').first().waitFor()
  const painted = await firstPaint(page)
  await electron.close()
  rmSync(scratch, { recursive: true, force: true })
  return (painted - start) / 1000
}
