// Lists with rows selected, and the dialogs of what is done with them, for the stories that look at every screen.

import type { Launched } from './launch.ts'
import { goTo } from './officer.ts'

export const listScreens: Readonly<Record<string, (rootkeep: Launched) => Promise<void>>> = {
  'certificates-selected': (rootkeep) => selectDevelopers(rootkeep),
  'revoke-several-dialog': async (rootkeep) => {
    await selectDevelopers(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Revoke…' }).click()
    await rootkeep.page.getByRole('dialog').waitFor()
  },
  'renew-several-dialog': async (rootkeep) => {
    await selectDevelopers(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Renew…' }).click()
    await rootkeep.page.getByRole('dialog').waitFor()
  },
  'approve-requests': (rootkeep) => approveWaiting(rootkeep),
  'review-dialog': async (rootkeep) => {
    await approveWaiting(rootkeep)
    await rootkeep.page.getByRole('table').getByRole('button', { name: 'CN=tomcope' }).click()
    await rootkeep.page.getByRole('dialog').waitFor()
  },
}

async function approveWaiting({ page }: Launched): Promise<void> {
  await goTo(page, 'Requests')
  await page.getByRole('button', { name: 'tomcope', exact: true }).focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Approve…' }).click()
  await page.getByText('What speaks against it').waitFor()
}

async function selectDevelopers({ page }: Launched): Promise<void> {
  await goTo(page, 'Certificates')
  await page.getByLabel('Name, serial number or fingerprint').fill('kind:endEntity')
  await page.getByRole('group', { name: 'Filters' }).getByText('Kind: End entity').waitFor()
  const all = page.getByRole('checkbox', { name: 'Select all rows that are shown' })
  if (!(await all.isChecked())) await all.click()
  await page.getByRole('region', { name: 'Selected rows' }).getByText('selected').waitFor()
}
