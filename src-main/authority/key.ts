// The keys of the vault: made, listed, destroyed, marked, put under a passphrase of their own, locked alone. Taking in is
// key-import.ts, exporting key-export.ts. The private halves are custody's alone.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { type KeySummary, keySummary } from '../contract/key.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { assertStrongPassphrase } from '../custody/passphrase-strength.ts'
import { withNewKey } from './certificate/issue.ts'
import type { Desk } from './desk.ts'
import type { Keep } from './keep.ts'
import { exportKey } from './key/export.ts'
import { importKey } from './key/import.ts'
import { keyOf, purposeOfName, refuseTakenKeyName, summarizeKey, viewOfKey } from './key/view.ts'
import { exportList, type ListSource } from './list-file/list-file.ts'

type KeyHandlers = Pick<Handlers, Extract<keyof Handlers, `key.${string}`>>

export function keyHandlers(desk: Desk): KeyHandlers {
  const { keep } = desk
  return {
    'key.list': () => ({ keys: listKeys(keep) }),
    'key.export-list': (input, context) => exportList(desk, keySource(keep), { ...input, context }),
    'key.generate': (input) => generate(keep, input),
    'key.import': (input) => importKey(desk, input),
    'key.export': (input) => exportKey(desk, input),
    'key.destroy': (input) => destroy(keep, input),
    'key.restrict': (input) => restrict(keep, input),
    'key.add-passphrase': (input) => addPassphrase(keep, input),
    'key.remove-passphrase': (input) => removePassphrase(keep, input),
    'key.lock'({ key }) {
      const { keyId } = keyOf(keep, key)
      keep.custody.privateKeys.lock(keyId)
      return { key: viewOfKey(keep, keyId) }
    },
    async 'key.unlock'({ key, keyPassphrase }) {
      const { keyId } = keyOf(keep, key)
      using passphrase = readPassphrase(keyPassphrase)
      await keep.custody.privateKeys.unlock(keyId, passphrase)
      return { key: viewOfKey(keep, keyId) }
    },
  }
}

function listKeys(keep: Keep): KeySummary[] {
  const authorities = keep.records.authorities.list()
  return keep.custody.keys().map((key) => summarizeKey(keep, key, authorities))
}

/** What the list shows, and so never a private half. */
function keySource(keep: Keep): ListSource {
  return { name: 'keys', columns: Object.keys(keySummary.shape), pages: () => [listKeys(keep)] }
}

async function generate(keep: Keep, { name, algorithm, notExportable }: Parsed<'key.generate'>) {
  refuseTakenKeyName(keep, name)
  const wish = { purpose: purposeOfName(name), exportable: !notExportable }
  using key = await keep.custody.privateKeys.generate(algorithm, wish)
  return withNewKey(keep, key, (keyId) => {
    keep.act('key.generate', (note) => note({ key: keyId, name, algorithm, notExportable }))
    return { key: viewOfKey(keep, keyId) }
  })
}

function destroy(keep: Keep, { key: reference, confirm }: Parsed<'key.destroy'>) {
  const { keyId, purpose } = keyOf(keep, reference)
  const { name } = viewOfKey(keep, keyId)
  if (confirm !== purpose && confirm !== name) {
    throw new RootkeepError('input.invalid', `To destroy this key, give ${purpose} once more.`, {
      field: 'confirm',
    })
  }
  const change = keep.custody.privateKeys.destroying(keyId)
  keep.act('key.destroy', (note) => note({ key: keyId, purpose }), change)
  return { key: viewOfKey(keep, keyId) }
}

function restrict(keep: Keep, { key: reference }: Parsed<'key.restrict'>) {
  const { keyId, purpose, exportable } = keyOf(keep, reference)
  if (exportable) {
    const change = keep.custody.privateKeys.restricting(keyId)
    keep.act('key.restrict', (note) => note({ key: keyId, purpose }), change)
  }
  return { key: viewOfKey(keep, keyId) }
}

async function addPassphrase(keep: Keep, input: Parsed<'key.add-passphrase'>) {
  const { keyId, purpose } = keyOf(keep, input.key)
  if (input.insist === undefined) await assertStrongPassphrase(input.newPassphrase)
  using passphrase = readPassphrase(input.newPassphrase)
  await keep.custody.privateKeys.protect(keyId, passphrase, (change) =>
    keep.act('key.add-passphrase', (note) => note({ key: keyId, purpose }), change),
  )
  return { key: viewOfKey(keep, keyId) }
}

async function removePassphrase(keep: Keep, { key, keyPassphrase }: Parsed<'key.remove-passphrase'>) {
  const { keyId, purpose } = keyOf(keep, key)
  using passphrase = readPassphrase(keyPassphrase)
  await keep.custody.privateKeys.unprotect(keyId, passphrase, (change) =>
    keep.act('key.remove-passphrase', (note) => note({ key: keyId, purpose }), change),
  )
  return { key: viewOfKey(keep, keyId) }
}
