// The stand-in itself, driven as the real binary would be: by Playwright, through a small program of its own.

import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Frame, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

interface Fixture {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  twice(value: unknown): { value: unknown; again(): unknown }
}
declare global {
  interface Window {
    readonly fixture: Fixture
  }
  var seen: string[]
}

const binary = join(import.meta.dirname, 'electron')
const program = join(import.meta.dirname, 'fixture/main.ts')
const userData = mkdtempSync(join(tmpdir(), 'stand-in-test-'))
let electron: ElectronApplication
let page: Page

beforeAll(async () => {
  electron = await _electron.launch({
    executablePath: binary,
    chromiumSandbox: true,
    args: [`--user-data-dir=${userData}`, program],
  })
  page = await electron.firstWindow()
  await page.waitForURL(/fixture/)
})

afterAll(async () => {
  await electron.close()
  rmSync(userData, { recursive: true, force: true })
})

const seenSoFar = () => electron.evaluate(() => globalThis.seen)
/** The command lines of running processes in which `text` occurs. */
function processesNaming(text: string): string[] {
  const commands = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
  return commands.filter((command) => command.includes(text))
}

function commandLine(processId: string): string {
  try {
    return readFileSync(`/proc/${processId}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

const innerFrame = () => page.frames().find((frame) => frame.url().endsWith('/inner.html')) as Frame

describe('a window', () => {
  test('is as large as asked, without an address bar, and tells when it can be shown', async () => {
    expect(await page.evaluate(() => [outerWidth, outerHeight])).toEqual([900, 640])
    expect(await page.evaluate(() => matchMedia('(display-mode: browser)').matches)).toBe(false)
    await expect.poll(seenSoFar).toContain('ready-to-show')
  })

  test('reports the scheme of the program, not that under which Chromium has it', async () => {
    const url = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    )
    expect(url).toBe('app://fixture/index.html')
  })

  test('keeps a page from navigating away and from opening another', async () => {
    await page.getByText('away').click()
    await page.evaluate(() => void window.open('app://fixture/index.html'))
    await expect
      .poll(seenSoFar)
      .toEqual(
        expect.arrayContaining(['navigate app://fixture/elsewhere.html', 'open app://fixture/index.html']),
      )
    expect(page.url()).toMatch(/index\.html$/)
    await expect.poll(() => electron.windows().length).toBe(1)
  })

  test('prints to PDF and shows itself as a picture', async () => {
    const heads = await electron.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const pdf = await contents?.printToPDF({})
      const picture = await contents?.capturePage()
      return [pdf?.subarray(0, 5).toString('latin1'), picture?.toPNG().subarray(1, 4).toString('latin1')]
    })
    expect(heads).toEqual(['%PDF-', 'PNG'])
  })
})

describe('messages', () => {
  test('go from the page to the program and back, and from the program unasked', async () => {
    await page.getByRole('button').click()
    await page.getByText('sum 5').waitFor()
    expect(await page.title()).toBe('Told')
  })

  test('that fail are worded as Electron words them', async () => {
    const message = await page.evaluate(() =>
      window.fixture.invoke('fail').catch((error: Error) => error.message),
    )
    expect(message).toBe("Error invoking remote method 'fail': Error: no")
  })

  test('tell from which frame they came, whatever they say', async () => {
    const who = (frame: Page | Frame) => frame.evaluate(() => window.fixture.invoke('who'))
    const origin = 'app://fixture'
    expect(await who(page)).toEqual({ url: `${origin}/index.html`, origin, isMain: true, parent: null })
    expect(await who(innerFrame())).toEqual({
      url: `${origin}/inner.html`,
      origin,
      isMain: false,
      parent: `${origin}/index.html`,
    })
  })
})

describe('the bridge', () => {
  test('copies data, calls functions across, and is frozen', async () => {
    const results = await page.evaluate(() => {
      const { value, again } = window.fixture.twice({ a: [1, null] })
      return [value, again(), Object.isFrozen(window.fixture)]
    })
    expect(results).toEqual([{ a: [1, null] }, { a: [1, null] }, true])
  })

  test('leaves nothing of its own in the page', async () => {
    const names = await page.evaluate(() => [
      typeof (window as { sendToElectronStandIn?: unknown }).sendToElectronStandIn,
      typeof (window as { receiveReply?: unknown }).receiveReply,
      typeof (window as { require?: unknown }).require,
    ])
    expect(names).toEqual(['undefined', 'undefined', 'undefined'])
  })
})

describe('the program', () => {
  test('hears an accelerator of its menu', async () => {
    await page.locator('body').press('Control+l')
    await expect.poll(seenSoFar).toContain('menu')
  })

  test('is told when something is not in the stand-in', async () => {
    const messages = await electron.evaluate((module) => {
      const attempts = [
        () => Reflect.get(module, 'utilityProcess'),
        () => Reflect.get(module.app, 'dock'),
        () => module.app.on('gpu-info-update', () => {}),
        () => new module.BrowserWindow({ transparent: true }),
        () => new module.BrowserWindow({ webPreferences: { sandbox: false } }),
      ]
      return attempts.map((attempt) => {
        try {
          return String(attempt())
        } catch (error) {
          return (error as Error).message
        }
      })
    })
    expect(messages).toEqual([
      'not in the stand-in: electron.utilityProcess',
      'not in the stand-in: app.dock',
      'not in the stand-in: app event gpu-info-update',
      'not in the stand-in: BrowserWindow option transparent',
      'not in the stand-in: webPreferences sandbox: false',
    ])
  })

  test('lets a person pick a file in a window of its own', async () => {
    const opened = electron.waitForEvent('window')
    const picked = page.evaluate(() => window.fixture.invoke('pick'))
    const dialog = await opened
    await dialog.getByRole('button', { name: 'preload.cjs' }).click()
    await dialog.getByRole('button', { name: 'Open', exact: true }).click()
    expect(await picked).toEqual({
      canceled: false,
      filePaths: [join(import.meta.dirname, 'fixture/preload.cjs')],
    })
  })

  test('started a second time ends, and tells the first', async () => {
    const second = spawnSync(binary, [`--user-data-dir=${userData}`, program, 'again'], { timeout: 20_000 })
    expect(second.status).toBe(0)
    await expect.poll(seenSoFar).toContain('second again')
  })

  test('ended by a signal leaves no process and no file behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stand-in-test-'))
    const child = spawn(binary, [`--user-data-dir=${join(folder, 'data')}`, program], {
      env: { ...process.env, TMPDIR: folder },
    })
    const profiles = () => readdirSync(folder).filter((name) => /^stand-in-\d+-/.test(name))
    await expect.poll(profiles, { timeout: 10_000 }).toHaveLength(1)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(readdirSync(folder)).toEqual(['data'])
    expect(processesNaming(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
})
