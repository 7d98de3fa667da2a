// Making a backup: one moment of vault, records and profiles, written to a file while others go on, and noted in the
// journal once the file has been read back and compared.

import { readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Output } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import { writeBackup } from '../custody/backup-file.ts'
import { type BackupFile, BackupSource } from '../custody/backup-source.ts'
import { readBounded } from '../custody/durable-file.ts'
import { headView } from './head-view.ts'
import type { Keep } from './keep.ts'

type Summary = NonNullable<Output<'vault.backup'>['backup']>

/** 64 MiB: as much as a vault.json may have. */
const maximumLength = 64 * 1024 * 1024
const profileName = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.yaml$/

/**
 * Writes a backup to `path`, whose file it replaces once the backup was compared. Throws what `writeBackup` throws,
 * `vault.locked` where the vault is locked meanwhile, `keep.in-use`; then there is no backup, and no entry.
 */
export async function backUp(
  keep: Keep,
  path: string,
  proceed: (done: number, total: number) => void,
): Promise<Summary> {
  const createdAt = keep.now()
  using snapshot = keep.records.snapshot()
  using beginning = keep.custody.beginBackup()
  const small = smallFiles(keep.directory)
  await using records = await open(snapshot.path, 'r')
  const { size } = await records.stat()
  const files = withRecords(small, { name: 'records.sqlite', size, content: records })
  const source = new BackupSource(files, snapshot.head)
  const length = await writeBackup({
    path,
    beginning,
    source,
    proceed(done, total) {
      if (keep.custody.isLocked) throw new RootkeepError('vault.locked', 'The vault was locked meanwhile.')
      proceed(done, total)
    },
  })
  const { backupId } = beginning
  keep.act('vault.backup', (note) =>
    note({ backup: backupId, file: basename(path), size: length, head: snapshot.head.sequence }),
  )
  return { id: backupId, createdAt, size: length, head: headView(snapshot.head) }
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
