// The tree of trust in the hands of an officer: many developers as a group that opens as a list, folding, the
// path of one, states, another instant; by mouse, and by keyboard alone. The keep was made at the command line.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newRequest } from '../src-main/testing/request.ts'
import { createWorkplace } from '../src-main/testing/workplace.ts'
import { type Launched, launch } from './launch.ts'
import { makeKeep } from './made-keep.ts'
import { goTo, unlock } from './officer.ts'

const place = createWorkplace()
const { folder, keep } = place
const developers = 13

const ceremony = `
authority create-root --name conf --subject "CN=RubyConf Root" --algorithm ec-p256
authority create-subordinate --name seattle --subject CN=Seattle.rb --algorithm ec-p256 --issuer conf
authority create-subordinate --name dc --subject "CN=DC Ruby Users" --algorithm ec-p256 --issuer conf
certificate issue --issuer seattle --profile developer --request ${folder}/requests/dev1.pem
certificate issue-batch --issuer dc --profile developer --requests ${folder}/requests --out ${folder}/issued
`

function layOut(): void {
  for (let number = 1; number <= developers; number++) {
    place.write(`requests/dev${number}.pem`, newRequest(`CN=dev${number}`))
  }
  makeKeep(place, ceremony)
}

let rootkeep: Launched

beforeAll(async () => {
  layOut()
  rootkeep = await launch({ keep })
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await unlock(rootkeep)
  await goTo(rootkeep.page, 'Trust')
  await item('RubyConf Root').waitFor()
}, 120_000)

afterAll(async () => {
  await rootkeep.close()
  place[Symbol.dispose]()
})

const item = (name: string) => rootkeep.page.getByRole('treeitem', { name })
const button = (name: string) => rootkeep.page.getByRole('button', { name, exact: true })
const focused = () => rootkeep.page.evaluate(() => document.activeElement?.textContent ?? '')

describe('the tree, by mouse', () => {
  test('draws many developers as one group, and few one by one', async () => {
    await item('13 certificates').waitFor()
    expect(await rootkeep.page.getByRole('treeitem').count()).toBe(5)
    expect(await item('dev1').count()).toBe(1)
  })

  test('opens a group as the list of its certificates', async () => {
    const { page } = rootkeep
    await item('13 certificates').click()
    await button('Open the list').click()
    await page.getByRole('button', { name: 'dev13', exact: true }).waitFor()
    expect(await page.getByRole('combobox', { name: 'Issuer' }).inputValue()).toBe('DC Ruby Users')
  })

  test('finds certificates by terms, and says at the field what it cannot read', async () => {
    const { page } = rootkeep
    await goTo(page, 'Certificates')
    const search = page.getByLabel('Name, serial number or fingerprint')
    await search.fill('issuer:seattle kind:endEntity expires:>1m')
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await search.fill('colour:red')
    await page.getByText('The search cannot be read').waitFor()
    await goTo(page, 'Trust')
  })

  test('folds everything away below the roots, and unfolds it', async () => {
    await button('Fold everything away').click()
    await item('dev1').waitFor({ state: 'detached' })
    expect(await item('Seattle.rb').getAttribute('aria-expanded')).toBe('false')
    await button('Unfold everything').click()
    await item('dev1').waitFor()
  })

  test('shows the path of one alone', async () => {
    await item('dev1').click()
    await button('Show only its path').click()
    await item('DC Ruby Users').waitFor({ state: 'detached' })
    expect(await rootkeep.page.getByRole('treeitem').count()).toBe(3)
    await button('Show everything').click()
    await item('DC Ruby Users').waitFor()
  })

  test('shows nothing of a state that nothing is in', async () => {
    const { page } = rootkeep
    const states = page.getByRole('combobox', { name: 'States to show' })
    await states.click()
    await page.getByRole('option', { name: 'Revoked' }).click()
    await page.getByText('Nothing here').waitFor()
    await states.press('Backspace')
    await states.press('Escape')
    await item('RubyConf Root').waitFor()
  })
})

describe('the tree, by keyboard', () => {
  test('folds and unfolds by the arrows, as a tree does', async () => {
    const { page } = rootkeep
    await item('dev1').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toContain('Seattle.rb')
    await page.keyboard.press('ArrowLeft')
    await item('dev1').waitFor({ state: 'detached' })
    await page.keyboard.press('ArrowRight')
    await item('dev1').waitFor()
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toContain('dev1')
  })

  test('shows the tree as it will be at the end, and comes back to today', async () => {
    const { page } = rootkeep
    await page.getByRole('slider', { name: 'As of' }).focus()
    await page.keyboard.press('End')
    await item('RubyConf Root').getByText('Expired').waitFor()
    await button('Back to today').focus()
    await page.keyboard.press('Enter')
    await item('RubyConf Root').getByText('Valid').waitFor()
  })

  test('opens a group by Enter', async () => {
    const { page } = rootkeep
    await item('13 certificates').focus()
    await item('13 certificates').click()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Certificates' }).waitFor()
  })
})
