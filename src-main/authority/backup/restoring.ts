// Restoring a keep: a backup is unpacked into a folder within its place, its vault opened and its journal's head held
// against the vault and the manifest; only then it becomes a keep, vault.json last. Its journal says from then on that
// it was restored. The whole journal is proved at the first unlocking, as at every one.

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { BackupHeader } from '../../custody/backup-header.ts'
import type { BackupManifest } from '../../custody/backup-manifest.ts'
import { openBackup, unpackBackup } from '../../custody/backup-reading.ts'
import type { CustodyOptions } from '../../custody/custody.ts'
import { createFolderDurably, refusalOf, syncFolder } from '../../custody/durable-file.ts'
import { openCustodyUnlocked, vaultKeyOfBackup } from '../../custody/restored-custody.ts'
import type { Secret } from '../../custody/secret.ts'
import type { VaultKey } from '../../custody/vault-key.ts'
import { openRecords } from '../../records/records.ts'
import { headView } from '../head-view.ts'
import type { Keep } from '../keep.ts'
import { restoreVerb } from './restored.ts'

type Summary = NonNullable<Output<'vault.restore'>['backup']>

/** Where a backup is unpacked, within the folder of the keep to be; what a restoring that died has left is in it. */
const unpackedFolder = 'restoring'
/** What may lie in a folder that counts as empty: the lock, and what a restoring that died has left. */
const ownNames = ['lock', 'lock-journal', unpackedFolder]
/** What such a restoring may have moved to its place before it died. */
const movedNames = ['records.sqlite', 'records.sqlite-wal', 'records.sqlite-shm', 'profiles']

export interface Restoring {
  readonly path: string
  /** Any that opened the vault when the backup was made. */
  readonly passphrase: Secret
  readonly proceed: (done: number, total: number) => void
}

/**
 * Makes the folder of `keep`, which is empty, a keep again. Throws `keep.exists`, `keep.not-empty`,
 * `vault.wrong-passphrase`, `backup.damaged`, what reading the file throws, `journal.broken`; then there is no keep,
 * and the next may be restored.
 */
export function restoreKeep(keep: Keep, restoring: Restoring): Promise<Summary> {
  return keep.createWith(async (options) => {
    const { directory } = options
    const unpacked = join(directory, unpackedFolder)
    clear(directory)
    try {
      const summary = await unpack(unpacked, restoring, options)
      moveUp(unpacked, directory)
      return summary
    } catch (thrown) {
      if (!existsSync(join(directory, 'vault.json'))) remove(directory)
      throw refusalOf(directory, thrown)
    }
  })
}

/** Throws `keep.exists` and `keep.not-empty`. */
export function assertEmpty(directory: string): void {
  if (!existsSync(directory)) return
  const names = readdirSync(directory)
  if (names.includes('vault.json')) throw new RootkeepError('keep.exists', 'There is a keep in this folder.')
  const own = names.includes(unpackedFolder) ? [...ownNames, ...movedNames] : ownNames
  const [other] = names.filter((name) => !own.includes(name))
  if (other === undefined) return
  throw new RootkeepError('keep.not-empty', 'A backup is restored into an empty folder only.', {
    found: other,
  })
}

/** Takes away what a restoring that died has left. */
function clear(directory: string): void {
  assertEmpty(directory)
  if (existsSync(join(directory, unpackedFolder))) remove(directory)
}

/** The folder that says that a restoring was under way comes last. */
function remove(directory: string): void {
  for (const name of [...movedNames, unpackedFolder]) {
    rmSync(join(directory, name), { recursive: true, force: true })
  }
}

async function unpack(
  unpacked: string,
  { path, passphrase, proceed }: Restoring,
  options: CustodyOptions,
): Promise<Summary> {
  await using backup = await openBackup(path)
  const { header } = backup
  const vaultKey = await vaultKeyOfBackup(header, passphrase, options)
  try {
    createFolderDurably(unpacked)
    const manifest = await unpackBackup(backup, vaultKey, { directory: unpacked, proceed })
    note(unpacked, { vaultKey, header, manifest }, options)
    const { backupId: id, createdAt } = header
    return { id, createdAt, size: (await backup.file.stat()).size, head: headView(manifest.journalHead) }
  } finally {
    vaultKey.secret.dispose()
  }
}

interface Unpacked {
  readonly vaultKey: VaultKey
  readonly header: BackupHeader
  readonly manifest: BackupManifest
}

/** Holds the head against the vault and the manifest; then adds the entry about the restoring. */
function note(unpacked: string, { vaultKey, header, manifest }: Unpacked, options: CustodyOptions): void {
  const custody = openCustodyUnlocked(unpacked, vaultKey, options)
  const records = openRecords(unpacked, { seal: custody })
  try {
    records.checkHead(custody.journalHead())
    records.checkHead(manifest.journalHead)
    const at = `${new Date(options.clock()).toISOString().slice(0, 19)}Z`
    const { sequence, hash } = manifest.journalHead
    const details = { backup: header.backupId, backupAt: header.createdAt, head: sequence, hash }
    const head = records.transaction(() => records.journal.append({ at, verb: restoreVerb, details }))
    custody.stageJournalHead(head).commit()
  } finally {
    records.close()
    custody.lock()
  }
}

/** vault.json last, since it makes the folder a keep; a process that dies before leaves what `clear` takes away. */
function moveUp(unpacked: string, directory: string): void {
  const names = readdirSync(unpacked).filter((name) => name !== 'vault.json')
  for (const name of names) renameSync(join(unpacked, name), join(directory, name))
  syncFolder(directory)
  renameSync(join(unpacked, 'vault.json'), join(directory, 'vault.json'))
  syncFolder(directory)
  rmSync(unpacked, { recursive: true, force: true })
}
