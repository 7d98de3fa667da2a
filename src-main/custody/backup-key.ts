// The key of a backup: 32 random octets of its own, wrapped by the vault key, so that every way into the vault is
// a way into its backups, and from it the key of the chunks, which hangs on the whole header. Normative:
// FORMAT.md, "Backups".

import { createHash, hkdfSync } from 'node:crypto'
import type { Random } from '../contract/world.ts'
import { type BackupHeader, backupFormatVersion, damagedBackup, writeBackupHeader } from './backup-header.ts'
import { type Binding, open, seal } from './seal.ts'
import { Secret } from './secret.ts'
import type { VaultContents } from './vault-format.ts'
import { derive, type VaultKey } from './vault-key.ts'

const keyLength = 32

/** A backup that was begun: what the file begins with, and the key of its chunks. */
export interface BackupBeginning extends Disposable {
  readonly backupId: string
  /** Magic, length and header. */
  readonly octets: Buffer
  readonly chunkKey: Secret
}

/** Begins a backup of the vault at `createdAt`; the caller disposes of it. */
export function beginBackup(
  vaultKey: VaultKey,
  { slots }: Pick<VaultContents, 'slots'>,
  { createdAt, random }: { readonly createdAt: string; readonly random: Random },
): BackupBeginning {
  const backupId = random(16).toString('hex')
  using backupKey = Secret.take(random(keyLength))
  using wrappingKey = derive(vaultKey, 'backup')
  const { vaultId } = vaultKey
  const about = { backupId, createdAt }
  const wrappedKey = seal(wrappingKey, backupKey, { binding: bindingOf(vaultId, about), random })
  const octets = writeBackupHeader({
    format: 'rootkeep-backup',
    formatVersion: backupFormatVersion,
    ...about,
    vaultId,
    slots,
    wrappedKey,
  })
  const chunkKey = chunkKeyOf(backupKey, octets)
  return { backupId, octets, chunkKey, [Symbol.dispose]: () => chunkKey.dispose() }
}

/**
 * The key of the chunks that follow `octets` (magic, length and header); the caller disposes of it. Throws
 * `backup.damaged` where the key was not wrapped by this vault key.
 */
export function openBackupKey(vaultKey: VaultKey, header: BackupHeader, octets: Uint8Array): Secret {
  using wrappingKey = derive(vaultKey, 'backup')
  const { vaultId, backupId, createdAt, wrappedKey } = header
  using backupKey = open(wrappingKey, wrappedKey, bindingOf(vaultId, { backupId, createdAt }))
  if (!backupKey) throw damagedBackup('header.wrappedKey')
  return chunkKeyOf(backupKey, octets)
}

function bindingOf(vaultId: string, entry: Pick<BackupHeader, 'backupId' | 'createdAt'>): Binding {
  return { vaultId, purpose: 'backup', entry }
}

/** A header that was changed by an octet gives another key, under which no chunk opens. */
function chunkKeyOf(backupKey: Secret, octets: Uint8Array): Secret {
  const salt = createHash('sha256').update(octets).digest()
  const key = hkdfSync('sha256', backupKey.octets, salt, 'rootkeep-backup/1/chunks', keyLength)
  return Secret.take(new Uint8Array(key))
}
