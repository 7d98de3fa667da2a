// A main process that is slow, that fails in every way there is, that locks in the middle of a form: each screen says
// how things stand, nothing hangs, and nothing is said to the console.

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { errorCodes } from '../src-main/contract/errors.ts'
import { callsOf, setFault } from './faults.ts'
import { type Launched, launch } from './launch.ts'
import { createKeep, createRoot, createTrustList, goTo, passphrase, unlock } from './officer.ts'

let rootkeep: Launched

beforeAll(async () => {
  rootkeep = await launch()
  await rootkeep.page.emulateMedia({ reducedMotion: 'reduce' })
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-256' })
  await createTrustList(rootkeep, 'gems')
}, 120_000)
afterEach(() => setFault(rootkeep.electron, { kind: 'none' }))
afterAll(() => rootkeep.close())

const button = (name: string | RegExp) => rootkeep.page.getByRole('button', { name })
const alert = () => rootkeep.page.getByRole('main').getByRole('alert')

/** Sections that read something, and what is there once it was read. */
const sections = {
  Trust: () => rootkeep.page.getByRole('treeitem').first(),
  Authorities: () => button('RubyConf Root'),
  Requests: () => rootkeep.page.getByText('No request'),
  Certificates: () => button('RubyConf Root'),
  Revocation: () => rootkeep.page.getByText('Nothing is revoked'),
  Profiles: () => button('Developer'),
  Keys: () => button('conf'),
  Journal: () => rootkeep.page.getByTitle('vault.create', { exact: true }),
} as const
type Section = keyof typeof sections
const names = Object.keys(sections) as Section[]

/** Opens the window anew, so that nothing is remembered, at a section. */
async function openAnew(section: Section): Promise<void> {
  const { page } = rootkeep
  await page.reload()
  await goTo(page, section)
}

/** Forms of many kinds: how each is opened, what is typed into it, and the button that sends it. */
const forms = {
  'a root': {
    open: async () => {
      await goTo(rootkeep.page, 'Authorities')
      await button('Create a root').click()
    },
    fields: { 'Common name': 'Another Root' },
    submit: 'Create the root',
    scope: 'main',
  },
  'a key': {
    open: async () => {
      await goTo(rootkeep.page, 'Keys')
      await button('Make a key').first().click()
    },
    fields: { Name: 'build' },
    submit: 'Make the key',
    scope: 'dialog',
  },
} as const

/** The last code of each noun; the sections go through all of them. */
const oneOfEachNoun = [...new Map(errorCodes.map((code) => [code.split('.')[0], code])).values()]

describe('a main process that refuses', () => {
  const share = Math.ceil(errorCodes.length / names.length)

  test.each(
    names.map((name, index) => ({ name, codes: errorCodes.slice(index * share, (index + 1) * share) })),
  )('is told of on $name with each code, and tried again until it answers', async ({ name, codes }) => {
    const { electron } = rootkeep
    await setFault(electron, { kind: 'fail', code: codes[0] ?? 'internal' })
    await openAnew(name)
    for (const code of codes) {
      await setFault(electron, { kind: 'fail', code })
      await alert().getByRole('button', { name: 'Try again' }).first().click()
      await alert().getByText(code, { exact: true }).first().waitFor()
      expect(await alert().first().innerText()).toMatch(/\w.*Unchanged: \w.*Next: \w/s)
    }
    await setFault(electron, { kind: 'none' })
    await alert().getByRole('button', { name: 'Try again' }).first().click()
    await sections[name]().first().waitFor()
    expect(await alert().count()).toBe(0)
  })

  test('is told of below the form of an act, and what was typed stays', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Settings')
    const form = page.getByRole('form', { name: 'Idle lock' })
    const minutes = form.getByLabel('Lock after this many minutes')
    await minutes.fill('44')
    for (const code of oneOfEachNoun) {
      await setFault(electron, { kind: 'fail', code })
      await form.getByRole('button', { name: 'Save' }).click()
      await form.getByRole('alert').getByText(code, { exact: true }).waitFor()
    }
    expect(await minutes.inputValue()).toBe('44')
  })

  test.each(Object.keys(forms) as (keyof typeof forms)[])(
    'leaves all that was typed into: %s',
    async (name) => {
      const { electron, page } = rootkeep
      const { open, fields, submit, scope } = forms[name]
      await open()
      const form = scope === 'dialog' ? page.getByRole('dialog') : page.getByRole('main')
      for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text)
      await setFault(electron, { kind: 'fail', code: 'keep.disk-full' })
      await form.getByRole('button', { name: submit, exact: true }).click()
      await form.getByRole('alert').getByText('keep.disk-full', { exact: true }).first().waitFor()
      for (const [label, text] of Object.entries(fields))
        expect(await form.getByLabel(label).inputValue()).toBe(text)
      await setFault(electron, { kind: 'none' })
      if (scope === 'dialog') await page.keyboard.press('Escape')
    },
  )
})

describe('a main process that is slow', () => {
  test('is waited for in every section, with a word, and nothing stands in the way of going on', async () => {
    const { electron, page } = rootkeep
    await setFault(electron, { kind: 'hold' })
    await page.reload()
    for (const name of names) {
      await goTo(page, name)
      await page
        .getByRole('main')
        .getByRole('status', { name: /^Loading|^Still working/ })
        .first()
        .waitFor()
    }
    await page.getByRole('main').getByRole('status', { name: 'Still working' }).first().waitFor()
    await setFault(electron, { kind: 'none' })
    for (const name of names) {
      await goTo(page, name)
      await sections[name]().first().waitFor()
    }
  })

  test('is asked once, however often the button is pressed, and is named in the status bar', async () => {
    const { electron, page } = rootkeep
    await setFault(electron, { kind: 'none' })
    await goTo(page, 'Settings')
    const form = page.getByRole('form', { name: 'Idle lock' })
    await form.getByLabel('Lock after this many minutes').fill('45')
    const before = await callsOf(electron, 'vault.configure')
    await setFault(electron, { kind: 'hold' })
    await form.getByRole('button', { name: 'Save' }).press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('contentinfo').getByText('Working:').waitFor()
    await setFault(electron, { kind: 'none' })
    await button('Undo').waitFor()
    expect(await callsOf(electron, 'vault.configure')).toBe(before + 1)
  })

  test('is waited for when each call takes five seconds', async () => {
    const { electron, page } = rootkeep
    await setFault(electron, { kind: 'delay', milliseconds: 5000 })
    await page.reload()
    await goTo(page, 'Authorities')
    await page.getByRole('main').getByRole('status', { name: 'Still working' }).waitFor()
    await sections.Authorities().waitFor()
  })
})

describe('a lock in the middle of a form', () => {
  test('when the machine goes to sleep takes the secrets and nothing else', async () => {
    const { electron, page } = rootkeep
    await goTo(page, 'Settings')
    await button('Add a passphrase…').click()
    const dialog = page.getByRole('dialog')
    const whose = dialog.getByLabel(/^Whose/)
    await whose.fill('Ada')
    await dialog.getByLabel('A passphrase that opens the vault now').fill(passphrase)
    await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))
    await page.getByRole('form', { name: 'Unlock the keep' }).waitFor()
    await electron.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'))
    await unlock(rootkeep)
    await dialog.waitFor()
    expect(await whose.inputValue()).toBe('Ada')
    const secrets = await dialog
      .locator('input[type=password]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    expect(secrets.join('')).toBe('')
    await page.keyboard.press('Escape')
    await goTo(page, 'Trust')
    await sections.Trust().waitFor()
  })

  test.each(['lock-screen', 'suspend'] as const)('by %s leaves a screen that is filled in', async (event) => {
    const { electron, page } = rootkeep
    await forms['a root'].open()
    await page.getByLabel('Common name').fill(`Root of ${event}`)
    await electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event)
    await page.getByRole('form', { name: 'Unlock the keep' }).waitFor()
    await unlock(rootkeep)
    expect(await page.getByLabel('Common name').inputValue()).toBe(`Root of ${event}`)
  })
})
