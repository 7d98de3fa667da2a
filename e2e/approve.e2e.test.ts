// Several requests approved by one act in a real window: selected in the inbox, looked through with what would be
// issued and what speaks against it, one left out, signed at once, and given back with their chains. The keep was made
// at the command line.

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { basicConstraints } from '../src-main/pki/extension/basic-constraints.ts'
import { extension } from '../src-main/pki/extension/extension.ts'
import { newRequest } from '../src-main/testing/request.ts'
import { createWorkplace } from '../src-main/testing/workplace.ts'
import { openAlbum } from './album.ts'
import { willPick } from './dialogs.ts'
import { type Launched, launch } from './launch.ts'
import { makeKeep } from './made-keep.ts'
import { goTo, unlock } from './officer.ts'

const place = createWorkplace()
const { folder, keep } = place
const album = openAlbum('approve')

const ceremony = `
authority create-root --name conf --subject "CN=RubyConf Root" --algorithm ec-p256
authority create-subordinate --name seattle --subject CN=Seattle.rb --algorithm ec-p256 --issuer conf
certificate issue --issuer seattle --profile developer --request ${folder}/drbrain.csr
request import --requests ${folder}/requests
`

function layOut(): void {
  const drbrain = newRequest('CN=drbrain')
  const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]
  const waiting = {
    drbrain,
    mallory: newRequest('CN=mallory,O=RubyConf', { extensions }),
    zenspider: newRequest('CN=zenspider,O=Seattle.rb'),
    tenderlove: newRequest('CN=tenderlove,O=Seattle.rb'),
    pabs: newRequest('CN=pabs,O=DC Ruby Users'),
  }
  place.write('drbrain.csr', drbrain)
  for (const [name, content] of Object.entries(waiting)) place.write(`requests/${name}.csr`, content)
  makeKeep(place, ceremony)
}

let rootkeep: Launched

beforeAll(async () => {
  layOut()
  rootkeep = await launch({ keep })
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await unlock(rootkeep)
}, 180_000)

afterAll(async () => {
  await rootkeep.close()
  place[Symbol.dispose]()
})

const button = (name: string) => rootkeep.page.getByRole('button', { name, exact: true })
const row = (name: string) => rootkeep.page.getByRole('row').filter({ hasText: name })

describe('approving several requests', () => {
  test('is offered for those that are selected', async () => {
    const { page } = rootkeep
    await goTo(page, 'Requests')
    await button('pabs').focus()
    await page.keyboard.press('Control+a')
    await button('Approve…').click()
    await page.getByRole('heading', { level: 1, name: 'Approve 5 requests' }).waitFor()
  })

  test('shows what would be issued, leaves out what is doubtful, and says what can’t be', async () => {
    const { page } = rootkeep
    await page.getByText('3 are ready').waitFor()
    await page.getByText('1 is doubtful').waitFor()
    await row('drbrain').getByText('This key has a certificate already, of CN=drbrain').waitFor()
    await row('mallory').getByText('Not possible').waitFor()
    expect(await row('drbrain').getByRole('checkbox').isChecked()).toBe(false)
    await button('Sign 3 certificates').waitFor()
    await album.take(page, 'review')
  })

  test('opens each to all of it', async () => {
    const { page } = rootkeep
    await button('CN=drbrain').click()
    const dialog = page.getByRole('dialog', { name: 'drbrain' })
    await dialog.getByText('NIST SP 800-57').waitFor()
    await album.take(page, 'review-one')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('leaves out the one that is taken from the selection', async () => {
    const { page } = rootkeep
    await row('pabs').getByRole('checkbox').click()
    await button('Sign 2 certificates').waitFor()
    await page.getByText('Seattle.rb will sign 2 certificates.').waitFor()
  })

  test('signs the others at once, and says what became of each', async () => {
    const { page } = rootkeep
    await button('Sign 2 certificates').click()
    await page.getByRole('heading', { name: 'Issued 2 of 2' }).waitFor()
    await album.take(page, 'approved')
  })

  test('gives all of them out with their chains', async () => {
    const { electron, page } = rootkeep
    const out = join(folder, 'out')
    mkdirSync(out)
    await willPick(electron, [out])
    await button('Save all with their chains…').click()
    await page.getByText('Saved 2 files').waitFor()
    expect(readdirSync(out).sort()).toEqual(['tenderlove.pem', 'zenspider.pem'])
    const verified = execFileSync('openssl', ['storeutl', '-noout', '-certs', join(out, 'zenspider.pem')])
    expect(verified.toString()).toContain('Total found: 3')
  })

  test('leaves the rest in the inbox, where they are rejected for one reason and taken back together', async () => {
    const { page } = rootkeep
    await button('Back to the inbox').click()
    await button('pabs').focus()
    await page.keyboard.press('Control+a')
    await button('Reject…').click()
    await page.getByRole('dialog').getByLabel('Reason').fill('not a member')
    await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
    await page.getByText('3 requests are rejected.').waitFor()
    await button('Undo').click()
    await button('pabs').waitFor()
  })
})
