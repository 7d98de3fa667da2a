// Files that the system asks the program to open: named in its command line, by a second start, or by `open-file`. They wait for the
// vault, are named before anything happens, and what can't be read says why. A `.rootkeep` file opens a keep.

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, goTo, unlock } from './officer.ts'

const request = join(import.meta.dirname, '../resources/examples/meetup/requests/seattle/drbrain.csr')

let folder: string
let rootkeep: Launched

async function start(words: readonly string[]): Promise<void> {
  rootkeep = await launch({ keep: join(folder, 'keep'), words })
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-open-'))
})
afterAll(async () => {
  await rootkeep.close()
  rmSync(folder, { recursive: true, force: true })
})

const dialog = () => rootkeep.page.getByRole('dialog', { name: 'Opened files' })

/** As macOS asks a program to open a file; answers whether the program took it upon itself. */
function openFile(path: string): Promise<boolean> {
  return rootkeep.electron.evaluate(({ app }, named) => {
    let isTaken = false
    app.emit('open-file', { preventDefault: () => (isTaken = true) }, named)
    return isTaken
  }, path)
}

describe('a file in the command line', () => {
  test('waits until there is a vault and it is open', async () => {
    await start([request])
    await createKeep(rootkeep)
    await dialog().getByText('drbrain.csr').waitFor()
    await dialog().getByText('Certification request').waitFor()
  }, 120_000)

  test('is taken in where the person says, and not before', async () => {
    const { page } = rootkeep
    await dialog().getByRole('button', { name: 'Take into the inbox' }).click()
    await page.getByText('1 request taken in, 0 refused').waitFor()
  })
})

describe('files of a second start', () => {
  test('are named each, and those that can’t be read say why', async () => {
    const at = (name: string) => join(folder, name)
    mkdirSync(at('folder.csr'))
    writeFileSync(at('huge.gem'), '')
    truncateSync(at('huge.gem'), 65 * 1024 * 1024)
    execFileSync('mkfifo', [at('pipe.csr')])
    writeFileSync(at('letter.p10'), 'Dear officer')
    rootkeep.startAgain([
      at('missing.csr'),
      at('folder.csr'),
      at('huge.gem'),
      at('pipe.csr'),
      at('letter.p10'),
    ])
    await dialog().getByText('Could not be opened').waitFor()
    for (const name of ['missing.csr', 'folder.csr', 'huge.gem', 'pipe.csr'])
      await dialog().getByText(name, { exact: true }).waitFor()
    await dialog().getByText('input.too-large').waitFor()
    await dialog().getByText('input.is-a-directory').waitFor()
    expect(await dialog().getByText('input.unreadable-file').count()).toBe(2)
    await dialog().getByText('Not known here').waitFor()
    await rootkeep.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  })
})

describe('files that macOS names one by one', () => {
  test('are named in the window, and are nothing to the system any more', async () => {
    expect(await openFile(request)).toBe(true)
    await dialog().getByText('drbrain.csr').waitFor()
    await rootkeep.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  })

  test('wait while the vault is locked, and are told of together once it is open', async () => {
    const { page } = rootkeep
    await page.getByRole('button', { name: 'Lock' }).click()
    await page.getByRole('heading', { name: 'The vault is locked' }).waitFor()
    await openFile(request)
    rootkeep.startAgain([join(folder, 'letter.p10')])
    expect(await dialog().count()).toBe(0)
    await unlock(rootkeep)
    await dialog().getByText('drbrain.csr').waitFor()
    await dialog().getByText('letter.p10').waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  })
})

describe('a .rootkeep file', () => {
  const link = () => join(folder, 'conf.rootkeep')

  test('is saved in the settings', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Settings')
    await willSaveTo(electron, link())
    await page.getByRole('button', { name: 'Save a file that opens it…' }).click()
    await page.getByText(link(), { exact: true }).last().waitFor()
  })

  test('opens its keep in a window that has another, when the person says so', async () => {
    const { page } = rootkeep
    await goTo(page, 'Help')
    await page.getByRole('button', { name: 'Practise with the sample meetup' }).click()
    await page.getByText('This is for practice').waitFor({ timeout: 60_000 })
    await page.getByRole('contentinfo').getByText('Practice', { exact: true }).waitFor()
    await goTo(page, 'Trust')
    await page.getByRole('treeitem', { name: /RubyConf Root/ }).waitFor()
    await openFile(link())
    await dialog().getByText(join(folder, 'keep'), { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
    await page.getByRole('contentinfo').getByText('Practice', { exact: true }).waitFor()
    await openFile(link())
    await dialog().getByRole('button', { name: 'Close this keep and open that one' }).click()
    await page.getByRole('heading', { name: 'Unlock the keep' }).waitFor()
    await page.getByText(join(folder, 'keep'), { exact: true }).waitFor()
    await unlock(rootkeep)
    await goTo(page, 'Trust')
    await page.getByText('No root yet').waitFor()
  }, 120_000)

  test('opens its keep at a start', async () => {
    await rootkeep.close()
    await start([link()])
    await rootkeep.page.getByText(join(folder, 'keep'), { exact: true }).waitFor()
    await unlock(rootkeep)
    await goTo(rootkeep.page, 'Trust')
    await rootkeep.page.getByText('No root yet').waitFor()
  }, 120_000)
})
