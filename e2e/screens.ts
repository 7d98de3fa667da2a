// Every screen of the window with something on it, for the stories that look at all of them.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chainCase } from '../src-main/testing/gem-case/gem-case.ts'
import { usualChain } from '../src-main/testing/gem-case/gem-world.ts'
import { willPick } from './dialogs.ts'
import type { Launched } from './launch.ts'
import { listScreens } from './list-screens.ts'
import {
  createKeep,
  createRoot,
  createSubordinate,
  createTrustList,
  goTo,
  importIntoList,
  issue,
  openAuthority,
  openCertificate,
  revoke,
  takeInRequests,
  vectorFile,
} from './officer.ts'
import { trustScreens } from './trust-screens.ts'

const requests = join(import.meta.dirname, '../resources/examples/meetup/requests')

/** The hierarchy of the meetup, some requests waiting, one certificate revoked and one on hold. */
export async function holdMeetup(rootkeep: Launched): Promise<void> {
  await createKeep(rootkeep)
  await createRoot(rootkeep, { commonName: 'RubyConf Root', name: 'conf', key: 'EC P-384' })
  await createSubordinate(rootkeep, { commonName: 'Seattle.rb', name: 'seattle', key: 'EC P-256' })
  await createSubordinate(rootkeep, { commonName: 'DC Ruby Users', name: 'dcrug', key: 'RSA 3072' })
  const seattle = ['drbrain.csr', 'zenspider.csr'].map((name) => join(requests, 'seattle', name))
  const dc = ['pabs.csr', 'tomcope.csr'].map((name) => join(requests, 'washington-dc', name))
  await takeInRequests(rootkeep, [...seattle, ...dc])
  await issue(rootkeep, 'drbrain', 'Seattle.rb')
  await issue(rootkeep, 'zenspider', 'Seattle.rb')
  await issue(rootkeep, 'pabs', 'DC Ruby Users')
  await openCertificate(rootkeep, 'zenspider')
  await revoke(rootkeep, 'zenspider', 'Key compromised')
  await openCertificate(rootkeep, 'pabs')
  await revoke(rootkeep, 'pabs', 'On hold')
  await createTrustList(rootkeep, 'gems')
  await importIntoList(rootkeep, [vectorFile('root.pem')])
}

/** A signed gem whose root nobody trusts. */
function gemFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rootkeep-gem-')), 'sample-1.0.gem')
  writeFileSync(file, chainCase('a gem', { chain: usualChain(), strict: true }).octets)
  return file
}

/** Opens every section of a profile's form. */
async function openAllSections({ page }: Launched): Promise<void> {
  const closed = page
    .getByRole('group', { name: 'Fields of the profile' })
    .locator('[aria-expanded=false][data-accordion-control]')
  await page.getByRole('button', { name: 'What it is for' }).waitFor()
  while ((await closed.count()) > 0) await closed.first().click()
}

/** How to come to a screen from any other, by its name as a picture's file has it. */
export const screens: Readonly<Record<string, (rootkeep: Launched) => Promise<void>>> = {
  ...listScreens,
  ...trustScreens,
  attention: async ({ page }) => {
    await goTo(page, 'Attention')
    await page.getByRole('list', { name: 'What to do' }).waitFor()
    await page.getByText('No certificate of this keep ends in the next two years.').waitFor()
  },
  authorities: ({ page }) => goTo(page, 'Authorities'),
  'create-root': async ({ page }) => {
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Create a root' }).click()
    await page.getByLabel('Common name').waitFor()
  },
  'create-subordinate': async ({ page }) => {
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'New subordinate' }).click()
    await page.getByLabel('Common name').waitFor()
  },
  authority: (rootkeep) => openAuthority(rootkeep, 'Seattle.rb', 'Overview'),
  'authority-issued': (rootkeep) => openAuthority(rootkeep, 'Seattle.rb', 'Certificates issued'),
  'authority-lists': (rootkeep) => openAuthority(rootkeep, 'Seattle.rb', 'Revocation lists'),
  'authority-ocsp': (rootkeep) => openAuthority(rootkeep, 'Seattle.rb', 'OCSP'),
  'authority-chain': (rootkeep) => openAuthority(rootkeep, 'Seattle.rb', 'Chain'),
  requests: ({ page }) => goTo(page, 'Requests'),
  review: async ({ page }) => {
    await goTo(page, 'Requests')
    await page.getByRole('button', { name: 'tomcope', exact: true }).click()
    await page.getByRole('table', { name: 'What this would grant' }).waitFor()
  },
  prepared: async (rootkeep) => {
    await screens.review?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Prepare' }).click()
    await rootkeep.page.getByRole('heading', { name: 'What will be signed' }).waitFor()
  },
  certificates: ({ page }) => goTo(page, 'Certificates'),
  certificate: (rootkeep) => openCertificate(rootkeep, 'drbrain'),
  'certificate-bytes': async (rootkeep) => {
    await openCertificate(rootkeep, 'drbrain')
    await rootkeep.page.getByRole('tab', { name: 'Bytes' }).click()
    await rootkeep.page.getByRole('tree', { name: 'Elements' }).waitFor()
  },
  'asn1-file': async ({ electron, page }) => {
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'Look at a file' }).click()
    await page.getByRole('button', { name: 'Look at the bytes' }).click()
    await willPick(electron, [join(requests, 'seattle/drbrain.csr')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByRole('tree', { name: 'Elements' }).waitFor()
  },
  'certificate-revoked': (rootkeep) => openCertificate(rootkeep, 'zenspider'),
  'certificate-file': async ({ electron, page }) => {
    await goTo(page, 'Certificates')
    await page.getByRole('button', { name: 'Look at a file' }).click()
    await willPick(electron, [join(requests, 'seattle/drbrain.csr')])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByText('input.wrong-kind').waitFor()
  },
  revocation: ({ page }) => goTo(page, 'Revocation'),
  responder: async ({ page }) => {
    await goTo(page, 'Revocation')
    await page.getByRole('tab', { name: 'Live responder' }).click()
    await page.getByRole('heading', { name: 'Who answers' }).waitFor()
  },
  publishing: async ({ page }) => {
    await goTo(page, 'Revocation')
    await page.getByRole('tab', { name: 'Publishing' }).click()
    await page.getByRole('button', { name: 'Make the kit and save it…' }).waitFor()
  },
  'revoke-serial-dialog': async ({ page }) => {
    await goTo(page, 'Revocation')
    await page.getByRole('button', { name: 'Revoke by serial number…' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'list-dialog': async (rootkeep) => {
    await openAuthority(rootkeep, 'Seattle.rb', 'Revocation lists')
    await rootkeep.page.getByRole('button', { name: 'Issue with choices…' }).click()
    await rootkeep.page.getByRole('dialog').getByRole('combobox').first().waitFor()
  },
  gems: async ({ page }) => {
    await goTo(page, 'Gems')
    await page.getByRole('tab', { name: 'Verify' }).click()
  },
  'gem-report': async (rootkeep) => {
    const { electron, page } = rootkeep
    await screens.gems?.(rootkeep)
    await willPick(electron, [gemFile()])
    await page.getByRole('button', { name: 'Choose files…' }).click()
    await page.getByRole('table', { name: 'As gem decides' }).waitFor()
    await page.getByRole('treeitem', { name: 'Root' }).waitFor()
  },
  'gem-signing': async ({ page }) => {
    await goTo(page, 'Gems')
    await page.getByRole('tab', { name: 'Sign' }).click()
    await page.getByRole('form', { name: 'Make a developer’s certificate' }).waitFor()
  },
  'gem-trust': async ({ page }) => {
    await goTo(page, 'Gems')
    await page.getByRole('tab', { name: /trust directory/ }).click()
  },
  'gem-policies': async ({ page }) => {
    await goTo(page, 'Gems')
    await page.getByRole('tab', { name: 'Policies' }).click()
    await page.getByRole('textbox', { name: 'As YAML' }).fill('name: Own\nchecks:\n  data: true\n')
    await page.getByRole('status', { name: 'What is wrong' }).getByRole('button').first().waitFor()
  },
  profiles: ({ page }) => goTo(page, 'Profiles'),
  profile: async ({ page }) => {
    await goTo(page, 'Profiles')
    await page.getByRole('button', { name: 'TLS server', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'TLS server' }).waitFor()
  },
  'profile-editor': async (rootkeep) => {
    await screens.profile?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Make one like it' }).click()
    await openAllSections(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Add to Policies under which it is issued' }).click()
    await rootkeep.page.getByRole('status', { name: 'What is wrong' }).getByRole('button').first().waitFor()
  },
  journal: async ({ page }) => {
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByText('The journal is whole').waitFor()
  },
  'journal-phrase': async ({ page }) => {
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Phrase' }).click()
    await page.getByRole('img', { name: 'QR code of the newest entry' }).waitFor()
  },
  'journal-checkpoint': async ({ page }) => {
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'Checkpoint' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'done-in-this-window': async ({ page }) => {
    await goTo(page, 'Journal')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('done in this')
    await page.getByRole('option', { name: /^Done in this window/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Done in this window' }).waitFor()
  },
  backup: async ({ page }) => {
    await goTo(page, 'Backup')
    await page.getByRole('img', { name: 'QR code of the newest entry' }).waitFor()
  },
  settings: ({ page }) => goTo(page, 'Settings'),
  'help-steps': ({ page }) => goTo(page, 'Help'),
  'help-glossary': (rootkeep) => openHelp(rootkeep, 'Glossary'),
  'help-keyboard': (rootkeep) => openHelp(rootkeep, 'Keyboard'),
  'help-documents': (rootkeep) => openHelp(rootkeep, 'Documents'),
  'term-explained': async ({ page }) => {
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'What does “Vault” mean?' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'add-passphrase-dialog': async ({ page }) => {
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Add a passphrase…' }).click()
    await page.getByRole('dialog').waitFor()
  },
  keys: ({ page }) => goTo(page, 'Keys'),
  'command-line': async ({ page }) => {
    await goTo(page, 'Keys')
    await page.getByRole('button', { name: 'Make a key' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('At the command line').click()
    await dialog.getByRole('button', { name: 'Copy the command' }).waitFor()
  },
  'remove-anchor-dialog': async (rootkeep) => {
    await screens['anchor-dialog']?.(rootkeep)
    await rootkeep.page.getByRole('button', { name: 'Remove from the list' }).click()
    await rootkeep.page.getByLabel(/^To confirm/).waitFor()
  },
  'key-dialog': ({ page }) => openKey(page, 'seattle'),
  'key-export-dialog': async ({ page }) => {
    await openKey(page, 'seattle')
    await page.getByRole('dialog').getByRole('button', { name: 'Export…' }).click()
    await page.getByRole('dialog').getByText('Form of the file').waitFor()
  },
  'key-import-dialog': async ({ page }) => {
    await goTo(page, 'Keys')
    await page.getByRole('button', { name: 'Take in a key' }).click()
    await page.getByRole('dialog').waitFor()
  },
  'request-subordinate': async ({ page }) => {
    await goTo(page, 'Authorities')
    await page.getByRole('button', { name: 'Ask a parent elsewhere' }).click()
    await page.getByRole('heading', { name: 'Ask a parent elsewhere' }).waitFor()
  },
  'create-request': async ({ page }) => {
    await goTo(page, 'Requests')
    await page.getByRole('button', { name: 'Make a request' }).click()
    await page.getByRole('heading', { name: 'Make a request' }).waitFor()
  },
  'renew-dialog': async (rootkeep) => {
    await openCertificate(rootkeep, 'drbrain')
    await chooseAct(rootkeep, 'Issue anew', 'Renew…')
  },
  'rekey-dialog': async (rootkeep) => {
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await chooseAct(rootkeep, 'More', 'New key…')
  },
  'cross-certify-dialog': async (rootkeep) => {
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await chooseAct(rootkeep, 'More', 'Cross-certify…')
  },
  'retire-dialog': async (rootkeep) => {
    await openAuthority(rootkeep, 'Seattle.rb', 'Overview')
    await chooseAct(rootkeep, 'More', 'Retire…')
  },
  'revoke-dialog': async (rootkeep) => {
    await openCertificate(rootkeep, 'drbrain')
    await rootkeep.page.getByRole('button', { name: 'Revoke…' }).click()
    await rootkeep.page.getByRole('dialog').waitFor()
  },
}

/** Opens the help at one of its tabs. */
async function openHelp({ page }: Launched, tab: string): Promise<void> {
  await goTo(page, 'Help')
  await page.getByRole('tab', { name: tab }).click()
}

/** Opens the dialog of a key of the vault. */
async function openKey(page: Launched['page'], name: string): Promise<void> {
  await goTo(page, 'Keys')
  await page.getByRole('table').getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

/** Opens the dialog of an act in a menu. */
async function chooseAct({ page }: Launched, menu: string, act: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click()
  await page.getByRole('menuitem', { name: act }).click()
  await page.getByRole('dialog').waitFor()
}

/** Closes whatever lies over the screen. */
export async function closeDialog({ page }: Launched): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}
