// A large keep that an older version has written: it is migrated beside the window, which says so, and opens.

import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Launched, launch } from './launch.ts'
import { seriousViolations } from './violations.ts'

const olderKeep = join(import.meta.dirname, '../src-main/records/testdata/keeps/format-2')
/** From so many octets of records on, they are migrated beside the window. */
const large = 8 * 1024 * 1024

let folder: string
let keep: string
let rootkeep: Launched

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rootkeep-older-'))
  keep = join(folder, 'keep')
  cpSync(olderKeep, keep, { recursive: true })
})
afterEach(async () => {
  await rootkeep.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Leaves pages in the file that nothing is on. */
function enlarge(): void {
  const database = new DatabaseSync(join(keep, 'records.sqlite'))
  database.exec(`CREATE TABLE ballast (octets BLOB); INSERT INTO ballast VALUES (zeroblob(${large}));
    DROP TABLE ballast`)
  database.close()
}

type Handler = (event: unknown, message: { id?: string; procedure?: string }) => Promise<unknown>

/** As while a migration takes its fifth step of fourteen: the state of the vault is told how far it is, and waits. */
async function holdMigration({ electron, page }: Launched): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const ipc = contents?.ipc as unknown as { _invokeHandlers: Map<string, Handler> }
    const handler = ipc._invokeHandlers.get('rootkeep')
    ipc._invokeHandlers.set('rootkeep', async (event, message) => {
      if (message.procedure !== 'vault.status') return handler?.(event, message)
      contents?.send('rootkeep:event', { kind: 'progress', call: message.id, done: 5, total: 14 })
      return new Promise(() => {})
    })
  })
  await page.reload()
}

describe('a large keep of an older version', () => {
  test('opens by itself once its records are of our format, and the older file is kept', async () => {
    enlarge()
    expect(statSync(join(keep, 'records.sqlite')).size).toBeGreaterThan(large)
    rootkeep = await launch({ keep })
    await rootkeep.page.getByRole('button', { name: 'Unlock' }).waitFor()
    expect(existsSync(join(keep, 'records.format-2.sqlite'))).toBe(true)
  })

  test('says meanwhile what is done and how far it is, accessibly in light and dark', async () => {
    rootkeep = await launch({ keep })
    await holdMigration(rootkeep)
    const { page } = rootkeep
    await page.getByRole('heading', { level: 1, name: 'The keep is brought up to date' }).waitFor()
    await page.getByText('Step 5 of 14').waitFor()
    const bar = page.getByRole('progressbar', { name: 'The keep is brought up to date' })
    expect(await bar.getAttribute('aria-valuetext')).toBe('36%')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await seriousViolations(page), colorScheme).toEqual([])
    }
  })
})
