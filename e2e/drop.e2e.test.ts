// Files dropped on a screen that waits for none: named first, then looked at where a person says.

import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chainCase } from '../src-main/testing/gem-case/gem-case.ts'
import { usualChain } from '../src-main/testing/gem-case/gem-world.ts'
import { openAlbum } from './album.ts'
import { dropFiles } from './dropping.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, goTo, vectorFile } from './officer.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests')
const request = join(requests, 'seattle/drbrain.csr')
const bundle = join(import.meta.dirname, '../src-main/pki/testdata/key-files/bundle.p12')

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
}, 120_000)
afterAll(() => rootkeep.close())

/** The request with another signature: the last octets of its DER are those. */
function spoiled(pem: string): Buffer {
  const lines = pem.trim().split('\n')
  const octets = Buffer.from(lines.slice(1, -1).join(''), 'base64')
  octets.writeUInt8(octets.readUInt8(octets.length - 1) ^ 1, octets.length - 1)
  return octets
}

const dialog = () => rootkeep.page.getByRole('dialog', { name: 'Dropped files' })

describe('files dropped anywhere', () => {
  test('are named by what they are, whatever they are called', async () => {
    await goTo(rootkeep.page, 'Trust')
    await dropFiles(rootkeep.page, [
      { name: 'holiday.jpg', octets: readFileSync(request) },
      { name: 'letter.csr', octets: Buffer.from('Dear officer,') },
    ])
    await dialog().getByText('Certification request').waitFor()
    await dialog().getByText('holiday.jpg').waitFor()
    await dialog().getByText('For emailAddress=drbrain@example.org,CN=drbrain').waitFor()
    await dialog().getByText('Its own signature holds').waitFor()
    await dialog().getByText('Not known here').waitFor()
    await dialog().getByText('No screen reads this.').waitFor()
    await rootkeep.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  })

  test('are grouped by what may be done with them, with what each says of itself and what is wrong with it', async () => {
    const { page } = rootkeep
    const gem = chainCase('a gem', { chain: usualChain(), strict: true }).octets
    await dropFiles(page, [
      { name: 'zenspider.csr', octets: readFileSync(join(requests, 'seattle/zenspider.csr')) },
      { name: 'spoiled.csr', octets: spoiled(readFileSync(request, 'utf8')) },
      { name: 'root.pem', octets: readFileSync(vectorFile('root.pem')) },
      { name: 'sample-1.0.gem', octets: gem },
      { name: 'keys.p12', octets: readFileSync(bundle) },
      { name: 'empty.crl', octets: Buffer.alloc(0) },
    ])
    await dialog().getByText('Its own signature does not hold').waitFor()
    await dialog()
      .getByText(/^Of .*, issued by itself, valid until/)
      .waitFor()
    await dialog().getByText('nothing of that is verified yet').waitFor()
    await dialog().getByText('Closed: a passphrase opens it').waitFor()
    await dialog().getByText('input.empty').waitFor()
    const headings = await dialog().getByRole('heading', { level: 3 }).allTextContents()
    expect(headings).toEqual(['To be certified', 'Certificates', 'Gems', 'Keys', 'Left alone'])
    await openAlbum('drop').take(page, 'many')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'hidden' })
  })

  test('are taken in where a person says, and not before', async () => {
    const { page } = rootkeep
    await dropFiles(page, [{ name: basename(request), octets: readFileSync(request) }])
    await dialog().getByRole('button', { name: 'Take into the inbox' }).click()
    await page.getByText('1 request taken in, 0 refused').waitFor()
    await page.getByRole('button', { name: 'drbrain', exact: true }).waitFor()
  })
})
