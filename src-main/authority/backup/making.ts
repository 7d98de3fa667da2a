// Making a backup: journaled first, so that the backup has the entry about itself and a phrase that is written down
// afterwards is that of the backup; then one moment of vault, records and profiles, written while others go on.

import { readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Output } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { type BackupWriting, writeBackup } from '../../custody/backup-file.ts'
import { type BackupFile, BackupSource } from '../../custody/backup-source.ts'
import { readBounded } from '../../custody/durable-file.ts'
import { headView } from '../head-view.ts'
import type { Keep } from '../keep.ts'
import { lastBackupSetting } from './status.ts'

type Summary = NonNullable<Output<'vault.backup'>['backup']>

/** 64 MiB: as much as a vault.json may have. */
const maximumLength = 64 * 1024 * 1024
const profileName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.yaml$/

/**
 * Writes a backup to `path`, whose file it replaces once the backup was compared. Throws what `writeBackup` throws,
 * `vault.locked` where the vault is locked meanwhile, `keep.in-use`; then there is no backup, and the journal says so.
 */
export async function backUp(
  keep: Keep,
  path: string,
  proceed: (done: number, total: number) => void,
): Promise<Summary> {
  const createdAt = keep.now()
  using beginning = keep.custody.beginBackup()
  const about = { backup: beginning.backupId, file: basename(path) }
  keep.act('vault.backup', (note) => note(about))
  try {
    const summary = await write(keep, { path, beginning, proceed })
    keep.records.settings.set(lastBackupSetting, { at: createdAt, sequence: summary.head.sequence })
    return { id: beginning.backupId, createdAt, ...summary }
  } catch (thrown) {
    if (!keep.custody.isLocked) keep.act('vault.backup', (note) => note({ ...about, step: 'failed' }))
    throw thrown
  }
}

async function write(
  keep: Keep,
  { path, beginning, proceed }: Pick<BackupWriting, 'path' | 'beginning' | 'proceed'>,
): Promise<Pick<Summary, 'size' | 'head'>> {
  using snapshot = keep.records.snapshot()
  const small = smallFiles(keep.directory)
  await using records = await open(snapshot.path, 'r')
  const { size } = await records.stat()
  const files = withRecords(small, { name: 'records.sqlite', size, content: records })
  const source = new BackupSource(files, snapshot.head)
  const written = await writeBackup({
    path,
    beginning,
    source,
    proceed(done, total) {
      if (keep.custody.isLocked) throw new RootkeepError('vault.locked', 'The vault was locked meanwhile.')
      proceed(done, total)
    },
  })
  return { size: written, head: headView(snapshot.head) }
}

/** The files that are read whole, at the same moment as the snapshot; vault.json first. */
function smallFiles(directory: string): BackupFile[] {
  const folder = join(directory, 'profiles')
  const names = ['vault.json', ...namesIn(folder).map((name) => `profiles/${name}`)]
  return names.map((name) => {
    const content = readBounded(join(directory, name), maximumLength)
    if (!content)
      throw new RootkeepError('keep.unwritable', `${name} is no file, or too large.`, { file: name })
    return { name, size: content.length, content }
  })
}

function withRecords([vault, ...profiles]: readonly BackupFile[], records: BackupFile): BackupFile[] {
  return [...(vault ? [vault] : []), records, ...profiles]
}

/** The keep's own profiles; files of other names are not the keep's. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => profileName.test(name))
      .sort()
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return []
    throw cause
  }
}
