// The tree of trust, certification paths and trust lists, for the stories that look at every screen.

import { willPick } from './dialogs.ts'
import type { Launched } from './launch.ts'
import { goTo, openCertificate, vectorFile } from './officer.ts'

export const trustScreens: Readonly<Record<string, (rootkeep: Launched) => Promise<void>>> = {
  'trust-tree': ({ page }) => goTo(page, 'Trust'),
  'check-path': async ({ page }) => {
    await goTo(page, 'Trust')
    await page.getByRole('button', { name: 'Check a certificate…' }).click()
    await page.getByLabel('Or paste PEM').waitFor()
  },
  path: async (rootkeep) => {
    await openCertificate(rootkeep, 'drbrain')
    await rootkeep.page.getByRole('button', { name: 'Why is it trusted?' }).click()
    await rootkeep.page.getByRole('treeitem', { name: 'RubyConf Root' }).waitFor()
  },
  'path-failing': async (rootkeep) => {
    await trustScreens.path?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Change…' }).click()
    await rootkeep.page.getByRole('combobox', { name: 'To be used for' }).click()
    await rootkeep.page.getByRole('option', { name: 'TLS server' }).click()
    await rootkeep.page.getByText('Not trusted', { exact: true }).waitFor()
  },
  'trust-lists': async ({ page }) => {
    await goTo(page, 'Trust')
    await page.getByRole('button', { name: 'Trust lists' }).click()
    await page.getByRole('button', { name: 'gems', exact: true }).waitFor()
  },
  'trust-list': async (rootkeep) => {
    await trustScreens['trust-lists']?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'gems', exact: true }).click()
    await rootkeep.page.getByRole('button', { name: 'Vector Root' }).waitFor()
  },
  'anchor-dialog': async (rootkeep) => {
    await trustScreens['trust-list']?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Vector Root' }).click()
    await rootkeep.page.getByRole('dialog').waitFor()
  },
  'trust-export-dialog': async (rootkeep) => {
    await trustScreens['trust-list']?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Export', exact: true }).click()
    await rootkeep.page.getByRole('button', { name: 'Make the files' }).click()
    await rootkeep.page.getByText('1 file is ready').waitFor()
  },
  'trust-comparison': async (rootkeep) => {
    const { electron, page } = rootkeep
    await trustScreens['trust-list']?.(rootkeep)
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await willPick(electron, [vectorFile('openssl-trusted.pem')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByRole('button', { name: 'Compare', exact: true }).click()
    await page.getByRole('region', { name: 'Trusted for something else' }).waitFor()
  },
}
