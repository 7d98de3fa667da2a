// Lists in the hands of an officer: columns, order, filters, a selection and what is done with it, exports of whole
// lists and of the tree; by mouse, and by keyboard alone. The keep was made at the command line.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun } from '../src-main/testing/program.ts'
import { newRequest } from '../src-main/testing/request.ts'
import { createWorkplace } from '../src-main/testing/workplace.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { makeKeep } from './made-keep.ts'
import { goTo, unlock } from './officer.ts'

const place = createWorkplace()
const { folder, keep } = place
const developers = 14
/** Hard on whoever writes XML. */
const oddName = '<b>Žofie & "Co"'

const ceremony = `
authority create-root --name conf --subject "CN=RubyConf Root" --algorithm ec-p256
authority create-subordinate --name seattle --subject CN=Seattle.rb --algorithm ec-p256 --issuer conf
authority create-subordinate --name dc --subject "CN=DC Ruby Users" --algorithm ec-p256 --issuer conf
certificate issue-batch --issuer dc --profile developer --requests ${folder}/requests --out ${folder}/issued
certificate issue --issuer seattle --profile developer --request ${folder}/requests/dev01.pem
certificate issue --issuer seattle --profile developer --request ${folder}/odd.pem
request import --requests ${folder}/requests/dev02.pem ${folder}/requests/dev03.pem ${folder}/requests/dev04.pem
`

function layOut(): void {
  for (let number = 1; number <= developers; number++) {
    const name = `dev${String(number).padStart(2, '0')}`
    place.write(`requests/${name}.pem`, newRequest(`CN=${name}`))
  }
  place.write('odd.pem', newRequest(`CN=${oddName.replace(/[<>"]/g, '\\$&')}`))
  makeKeep(place, ceremony)
}

let rootkeep: Launched

beforeAll(async () => {
  layOut()
  rootkeep = await launch({ keep })
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await unlock(rootkeep)
  await goTo(rootkeep.page, 'Certificates')
}, 180_000)

afterAll(async () => {
  await rootkeep.close()
  place[Symbol.dispose]()
})

const button = (name: string) => rootkeep.page.getByRole('button', { name, exact: true })
const search = () => rootkeep.page.getByLabel('Name, serial number or fingerprint')
const bar = () => rootkeep.page.getByRole('region', { name: 'Selected rows' })
const focused = () => rootkeep.page.evaluate(() => document.activeElement?.textContent ?? '')

/** The first cells of the rows in view, from the top. */
const soon = { timeout: 10_000 }
const titles = () => rootkeep.page.locator('tbody [data-row-button]').allTextContents()

async function find(text: string, count: number): Promise<void> {
  await search().fill(text)
  await expect.poll(async () => (await titles()).length, soon).toBe(count)
}

describe('a list, by mouse', () => {
  test('is ordered by a heading in the main process, up and down', async () => {
    const { page } = rootkeep
    await goTo(page, 'Certificates')
    await find('issuer:dc', developers)
    await button('Name').click()
    await expect.poll(async () => (await titles())[0], soon).toBe('dev01')
    await button('Name').click()
    await expect.poll(async () => (await titles())[0], soon).toBe('dev14')
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe('Name')
  })

  test('shows the columns that are chosen, and remembers them', async () => {
    const { page } = rootkeep
    await button('Columns').click()
    await page.getByRole('menuitemcheckbox', { name: 'Profile' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Serial number' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('columnheader', { name: 'Profile' }).waitFor()
    expect(await page.getByRole('columnheader', { name: 'Serial number' }).count()).toBe(0)
    await goTo(page, 'Journal')
    await goTo(page, 'Certificates')
    await page.getByRole('columnheader', { name: 'Profile' }).waitFor()
  })

  test('is filtered by chips that are the search in words', async () => {
    const { page } = rootkeep
    await search().fill('')
    await button('Add a filter').click()
    await page.getByRole('menuitem', { name: 'Kind' }).hover()
    await page.getByRole('menuitem', { name: 'Subordinate authority' }).click()
    expect(await search().inputValue()).toBe('kind:subordinate')
    await expect.poll(async () => (await titles()).length, soon).toBe(2)
    await page.getByRole('group', { name: 'Filters' }).getByText('Kind: Subordinate authority').waitFor()
    await button('Remove the filter Kind: Subordinate authority').click()
    expect(await search().inputValue()).toBe('')
  })

  test('keeps a filter under a name, brings it back, and forgets it', async () => {
    const { page } = rootkeep
    await find('issuer:seattle kind:endEntity', 2)
    await button('Saved filters').click()
    await page.getByRole('menuitem', { name: 'Save this filter…' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Seattle’s developers')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await button('Clear all').click()
    await button('Saved filters').click()
    await page.getByRole('menuitem', { name: 'Seattle’s developers issuer:seattle' }).click()
    await expect.poll(async () => (await titles()).length, soon).toBe(2)
    await button('Saved filters').click()
    await page.getByRole('menuitem', { name: 'Remove the saved filter Seattle’s developers' }).click()
    await button('Saved filters').click()
    await page.getByText('Nothing is saved yet.').waitFor()
    await page.keyboard.press('Escape')
  })

  test('goes out as CSV, all that passes the filters', async () => {
    const { electron, page } = rootkeep
    const path = join(folder, 'list.csv')
    await find('issuer:dc', developers)
    await willSaveTo(electron, path)
    await button('Export the list').click()
    await page.getByRole('menuitem', { name: 'As CSV, for a spreadsheet' }).click()
    await page.getByText(`${developers} rows written`).waitFor()
    const lines = readFileSync(path, 'utf8').trimEnd().split('\r\n')
    expect(lines).toHaveLength(developers + 1)
    expect(lines[0]).toContain('sha256,serialNumber,subject')
  })

  test('compares two that are selected', async () => {
    const { page } = rootkeep
    await page.getByRole('checkbox', { name: 'Select dev05' }).click()
    await page.getByRole('checkbox', { name: 'Select dev06' }).click()
    await bar().getByText('2 selected').waitFor()
    await bar().getByRole('button', { name: 'Compare' }).click()
    await page.getByRole('dialog').getByRole('rowheader', { name: 'serialNumber' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('exports a selection as one bundle, which openssl reads', async () => {
    const { electron, page } = rootkeep
    const path = join(folder, 'selected.p7b')
    await willSaveTo(electron, path)
    await bar().getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'One PKCS#7 file with all and their chains' }).click()
    await page.getByText(path, { exact: true }).last().waitFor()
    const text = execFileSync('openssl', ['pkcs7', '-print_certs', '-noout', '-in', path], {
      encoding: 'utf8',
    })
    expect([...text.matchAll(/^subject=(.*)$/gm)].map(([, subject]) => subject).sort()).toEqual([
      'CN = DC Ruby Users',
      'CN = RubyConf Root',
      'CN = dev05',
      'CN = dev06',
    ])
  })

  test('exports a selection as files in a folder', async () => {
    const { electron, page } = rootkeep
    const out = join(folder, 'out')
    mkdirSync(out)
    await willPick(electron, [out])
    await bar().getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'A DER file for each' }).click()
    await page.getByText(out, { exact: true }).last().waitFor()
    for (const name of ['dev05.cer', 'dev06.cer']) {
      execFileSync('openssl', ['x509', '-inform', 'DER', '-noout', '-in', join(out, name)])
    }
    await bar().getByRole('button', { name: 'Clear the selection' }).click()
  })
})

describe('a list, by keyboard', () => {
  const keyboard = () => rootkeep.page.keyboard

  test('selects by Space, a range by Shift and the arrows, and everything by Ctrl+A', async () => {
    await button('dev14').focus()
    await keyboard().press('Space')
    await bar().getByText('1 selected').waitFor()
    await keyboard().press('Shift+ArrowDown')
    await keyboard().press('Shift+ArrowDown')
    await bar().getByText('3 selected').waitFor()
    expect(await focused()).toBe('dev12')
    await keyboard().press('Control+a')
    await bar().getByText(`${developers} selected`).waitFor()
    await keyboard().press('Escape')
    await bar().getByText('selected').waitFor({ state: 'hidden' })
  })

  test('keeps the focus on its row when the list is put in another order', async () => {
    await button('dev03').focus()
    await button('Name').evaluate((heading: HTMLElement) => heading.click())
    await expect.poll(async () => (await titles())[0], soon).toBe('dev01')
    expect(await focused()).toBe('dev03')
    await button('Name').evaluate((heading: HTMLElement) => heading.click())
    await expect.poll(async () => (await titles())[0], soon).toBe('dev14')
    expect(await focused()).toBe('dev03')
  })

  test('renews three, each by itself', async () => {
    const { page } = rootkeep
    await button('dev03').focus()
    for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await keyboard().press(key)
    await bar().getByText('3 selected').waitFor()
    await bar().getByRole('button', { name: 'Renew…' }).focus()
    await keyboard().press('Enter')
    await page.getByRole('dialog').getByText('dev01').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Renew them' }).focus()
    await keyboard().press('Enter')
    await page.getByText('3 of 3 renewed').waitFor()
    await keyboard().press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await keyboard().press('Escape')
  })

  test('revokes those that may be, names the one that may not, and tells what became of each', async () => {
    const { page } = rootkeep
    await find('issuer:dc dev07', 1)
    await button('dev07').focus()
    await keyboard().press('Space')
    await revokeSelected('1 certificate')
    await page.getByRole('dialog').getByText('1 of 1 revoked').waitFor()
    await keyboard().press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await search().fill('issuer:dc')
    await page.getByRole('row', { name: 'dev07' }).getByText('Revoked').waitFor()
    await button('dev09').focus()
    for (const key of ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown']) await keyboard().press(key)
    await revokeSelected('2 certificates')
    await page.getByRole('dialog').getByText('2 of 2 revoked').waitFor()
    await keyboard().press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await find('issuer:dc state:revoked', 3)
  })

  async function revokeSelected(thing: string): Promise<void> {
    const { page } = rootkeep
    await bar().getByRole('button', { name: 'Revoke…' }).focus()
    await keyboard().press('Enter')
    const dialog = page.getByRole('dialog')
    // The dialog takes the focus to its first field; the next one asks for the name.
    await dialog.getByRole('combobox', { name: 'Reason' }).and(page.locator(':focus')).waitFor()
    await keyboard().press('Tab')
    await dialog.getByLabel(`To confirm, type ${thing}`).and(page.locator(':focus')).waitFor()
    await keyboard().type(thing)
    await keyboard().press('Enter')
  }
})

describe('the tree of trust', () => {
  const exportTree = async (format: string, path: string) => {
    const { electron, page } = rootkeep
    await willSaveTo(electron, path)
    await button('Export the whole tree').click()
    await page.getByRole('menuitem', { name: `As ${format}` }).click()
    await page.getByText(path, { exact: true }).last().waitFor()
  }

  test('goes out whole as SVG, though most of it is folded away', async () => {
    const { page } = rootkeep
    const path = join(folder, 'tree.svg')
    await goTo(page, 'Trust')
    await button('Fold everything away').click()
    await page.getByRole('treeitem', { name: 'Žofie' }).waitFor({ state: 'detached' })
    await exportTree('SVG', path)
    expect(mustRun('xmllint', ['--noout', '--nonet', path])).toBe('')
    const texts = mustRun('xmllint', ['--xpath', '//*[local-name()="text"]/text()', path])
    for (const said of ['Tree of trust', 'RubyConf Root', 'Seattle.rb', 'Revoked', 'What the marks mean']) {
      expect(texts).toContain(said)
    }
    expect(texts).toContain('&lt;b&gt;Žofie &amp; "Co"')
    mustRun('rsvg-convert', ['--output', join(folder, 'rsvg.png'), path])
  })

  test('goes out as PNG in twice its size', async () => {
    const path = join(folder, 'tree.png')
    await exportTree('PNG', path)
    const svg = readFileSync(join(folder, 'tree.svg'), 'utf8')
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    const said = mustRun('pngcheck', [path])
    expect(said).toContain(`OK: ${path} (${Number(width) * 2}x${Number(height) * 2}`)
  })

  test('goes out as PDF of one page, with its words as text, and the window is as it was', async () => {
    const { page } = rootkeep
    const path = join(folder, 'tree.pdf')
    await exportTree('PDF', path)
    expect(mustRun('pdfinfo', [path])).toMatch(/^Pages:\s+1$/m)
    const words = mustRun('pdftotext', ['-layout', path, '-'])
    for (const said of ['Tree of trust', 'RubyConf Root', 'Seattle.rb', '<b>Žofie & "Co"']) {
      expect(words).toContain(said)
    }
    expect(words).not.toContain('Unfold everything')
    await button('Unfold everything').click()
    await page.getByRole('treeitem', { name: 'Žofie' }).waitFor()
  })
})

describe('other lists', () => {
  test('requests: several are rejected for one reason', async () => {
    const { page } = rootkeep
    await goTo(page, 'Requests')
    await button('dev02').focus()
    await page.keyboard.press('Control+a')
    await bar().getByRole('button', { name: 'Reject…' }).click()
    await page.getByRole('dialog').getByLabel('Reason').fill('not a member')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await page.getByText('3 requests are rejected.').waitFor()
  })

  test('the journal is read from its beginning, and goes out as JSON', async () => {
    const { electron, page } = rootkeep
    const path = join(folder, 'journal.json')
    await goTo(page, 'Journal')
    await button('No.').click()
    await expect.poll(async () => (await titles())[0], soon).toBe('1')
    await willSaveTo(electron, path)
    await button('Export the list').click()
    await page.getByRole('menuitem', { name: 'As JSON, for a program' }).click()
    await page
      .getByText(/rows written/)
      .last()
      .waitFor()
    const entries = JSON.parse(readFileSync(path, 'utf8')) as { verb: string }[]
    expect(entries[0]).toMatchObject({ sequence: 1, verb: 'vault.create' })
    expect(entries.filter(({ verb }) => verb === 'request.reject')).toHaveLength(3)
  })
})
