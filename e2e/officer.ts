// What a certificate officer does in the window, act by act, by mouse and by typing: the words on the screen
// are the only handles. The stories are put together from these.

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { testPassphrase } from '../src-main/testing/keep.ts'
import { willPick, willSaveTo } from './dialogs.ts'
import type { Launched } from './launch.ts'

export const passphrase = testPassphrase

type Section =
  | 'Attention'
  | 'Trust'
  | 'Authorities'
  | 'Requests'
  | 'Certificates'
  | 'Revocation'
  | 'Gems'
  | 'Profiles'
  | 'Keys'
  | 'Journal'
  | 'Backup'
  | 'Settings'
  | 'Help'

/** Goes to a section by the sidebar. */
export async function goTo(page: Page, section: Section): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: section }).click()
  await page.getByRole('heading', { level: 1, name: section }).waitFor()
}

/** Creates the keep on the first screen, and waits for the empty tree. */
export async function createKeep({ page }: Launched): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('Passphrase, again').fill(passphrase)
  await page.getByRole('button', { name: 'Create the keep' }).click()
  await page.getByText('No root yet').waitFor()
}

export async function unlock({ page }: Launched): Promise<void> {
  const form = page.getByRole('form', { name: 'Unlock the keep' })
  await form.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await form.getByRole('button', { name: 'Unlock' }).click()
}

export interface NewAuthority {
  readonly commonName: string
  readonly name: string
  readonly key: string
}

/** Fills in who the authority is, on either form. */
async function describeAuthority(page: Page, { commonName, name, key }: NewAuthority): Promise<void> {
  await page.getByLabel('Common name').fill(commonName)
  await page.getByLabel('Organisation').fill('RubyConf')
  await page.getByLabel('Short name').fill(name)
  await page.getByRole('combobox', { name: 'Key' }).click()
  await page.getByRole('option', { name: key }).click()
}

/** Creates a root, and waits for its page. */
export async function createRoot({ page }: Launched, root: NewAuthority): Promise<void> {
  await goTo(page, 'Authorities')
  await page.getByRole('button', { name: 'Create a root' }).click()
  await describeAuthority(page, root)
  await page.getByRole('button', { name: 'Create the root' }).click()
  await page.getByRole('heading', { level: 1, name: root.commonName }).waitFor()
}

/** Creates a subordinate of the keep's root, and waits for its page. */
export async function createSubordinate({ page }: Launched, subordinate: NewAuthority): Promise<void> {
  await goTo(page, 'Authorities')
  await page.getByRole('button', { name: 'New subordinate' }).click()
  await describeAuthority(page, subordinate)
  await page.getByRole('button', { name: 'Create the subordinate' }).click()
  await page.getByRole('heading', { level: 1, name: subordinate.commonName }).waitFor()
}

/** Takes request files into the inbox by the picker. */
export async function takeInRequests({ electron, page }: Launched, paths: readonly string[]): Promise<void> {
  await goTo(page, 'Requests')
  await willPick(electron, paths)
  await page.getByRole('button', { name: 'Choose files…' }).click()
  await page.getByText(/taken in, \d+ refused/).waitFor()
}

/** Reviews a waiting request, prepares its certificate and signs it. */
export async function issue({ page }: Launched, title: string, issuer: string): Promise<void> {
  await goTo(page, 'Requests')
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('combobox', { name: 'Issuer' }).click()
  await page.getByRole('option', { name: issuer }).click()
  await page.getByRole('button', { name: 'Prepare' }).click()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await page.getByRole('heading', { name: 'Issued' }).waitFor()
}

/** Opens the page of a certificate by the list. */
export async function openCertificate({ page }: Launched, title: string): Promise<void> {
  await goTo(page, 'Certificates')
  await page.locator('table[aria-busy]').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Saves the certificate on the screen in the form that the menu calls `form`. */
export async function saveCertificate(rootkeep: Launched, form: string, path: string): Promise<void> {
  const { electron, page } = rootkeep
  await willSaveTo(electron, path)
  await willPick(electron, [path])
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: form }).click()
  await page.getByText(path, { exact: true }).last().waitFor()
}

/** Opens an authority's page at one of its tabs. */
export async function openAuthority({ page }: Launched, title: string, tab: string): Promise<void> {
  await goTo(page, 'Authorities')
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('tab', { name: tab }).click()
}

/** Issues an authority's next revocation list and saves it. */
export async function issueCrl(rootkeep: Launched, authority: string, path: string): Promise<void> {
  const { electron, page } = rootkeep
  await openAuthority(rootkeep, authority, 'Revocation lists')
  await willSaveTo(electron, path)
  await page.getByRole('button', { name: 'Issue and save a list…' }).click()
  await page.getByText(path, { exact: true }).last().waitFor()
}

/** Revokes the certificate on the screen. */
export async function revoke({ page }: Launched, title: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Revoke…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Reason' }).click()
  await page.getByRole('option', { name: reason, exact: true }).click()
  if (reason !== 'On hold') await dialog.getByLabel(/To confirm/).fill(title)
  await dialog.getByRole('button', { name: 'Revoke' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** Types the name that a dangerous act asks for. */
export async function typeAskedName(page: Page): Promise<void> {
  const asked = page.getByText(/^To confirm, type /)
  const name = (await asked.innerText()).replace('To confirm, type ', '')
  await page.getByLabel(/^To confirm/).fill(name)
}

/** Lifts the hold of the certificate on the screen. */
export async function releaseHold({ page }: Launched): Promise<void> {
  await page.getByRole('button', { name: 'Release the hold…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Release the hold' }).click()
  await page.getByRole('button', { name: 'Revoke…' }).waitFor()
}

/** A truststore or certificate that another program wrote. */
export function vectorFile(name: string): string {
  return join(import.meta.dirname, '../src-main/pki/trust-store/testdata/java-openssl', name)
}

/** Makes an empty trust list, and waits for its page. */
export async function createTrustList({ page }: Launched, name: string): Promise<void> {
  await goTo(page, 'Trust')
  await page.getByRole('button', { name: 'Trust lists' }).click()
  await page.getByRole('button', { name: 'New list' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Make the list' }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Takes files into the trust list on the screen. */
export async function importIntoList(
  { electron, page }: Launched,
  paths: readonly string[],
  password = '',
): Promise<void> {
  await willPick(electron, paths)
  await page.getByRole('button', { name: 'Choose files…' }).click()
  const dialog = page.getByRole('dialog')
  if (password !== '') await dialog.getByLabel('Password of a truststore').fill(password)
  await dialog.getByRole('button', { name: 'Add to the list' }).click()
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await dialog.waitFor({ state: 'hidden' })
}
