// The beginning of a backup, in the clear: whose it is, when it was made, the ways into its vault, and the key of
// what follows, wrapped by the vault key. Normative: FORMAT.md, "Backups". What follows is backup-stream.ts.

import { z } from 'zod'
import { RootkeepError } from '../contract/errors.ts'
import { instant } from '../contract/values.ts'
import { canonicalJson } from './canonical-json.ts'
import { id, sealed, slots } from './vault-format.ts'

const backupFormat = 'rootkeep-backup'
/** The format that this version writes, and the newest that it reads. */
export const backupFormatVersion = 1

/** The first octets of every backup, whatever its version. */
const magic = Buffer.from('rootkeep-backup\n', 'latin1')
/** The magic and the length of the header. */
export const prefixLength = magic.length + 4
/** As much as vault.json may have, whose slots it repeats. */
const maximumLength = 64 * 1024 * 1024

const header = z.strictObject({
  format: z.literal(backupFormat),
  formatVersion: z.literal(backupFormatVersion),
  backupId: id,
  vaultId: id,
  createdAt: instant,
  slots,
  /** The key of the backup, sealed under the vault's key for backups. */
  wrappedKey: sealed(32, 32),
})
export type BackupHeader = z.infer<typeof header>

/** Magic, length and header as they stand in the file. */
export function writeBackupHeader(given: BackupHeader): Buffer {
  const json = canonicalJson(header.parse(given))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([magic, length, json])
}

/** Whether octets begin as a backup does. */
export function isBackup(octets: Uint8Array): boolean {
  return Buffer.from(octets.subarray(0, magic.length)).equals(magic)
}

/** How many octets the header has, from the first `prefixLength` of the file. Throws `backup.damaged`, `input.wrong-kind`. */
export function headerLengthOf(prefix: Uint8Array): number {
  const octets = Buffer.from(prefix.buffer, prefix.byteOffset, prefix.byteLength)
  if (octets.length < prefixLength || !isBackup(octets)) {
    throw new RootkeepError('input.wrong-kind', 'This is not a backup.', { expected: 'backup' })
  }
  const length = octets.readUInt32BE(magic.length)
  if (length > 0 && length <= maximumLength) return length
  throw damagedBackup('header')
}

/**
 * Reads a header strictly. Nothing in it is authenticated yet: that is done by the first chunk, whose key hangs on
 * every octet of it. Throws `backup.damaged` with the part, `keep.newer-format`.
 */
export function readBackupHeader(json: Uint8Array): BackupHeader {
  const parsed = parseJson(json)
  refuseNewerFormat(parsed)
  const { data, error } = header.safeParse(parsed)
  if (data) return data
  throw damagedBackup(`header.${error.issues[0]?.path.join('.') ?? ''}`)
}

/** `backup.damaged`, naming the part that shows it: `header.slots.0`, `chunk 17`, `manifest`. */
export function damagedBackup(part: string): RootkeepError {
  return new RootkeepError('backup.damaged', `The backup is damaged at its ${part}.`, { part })
}

function parseJson(octets: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    throw damagedBackup('header')
  }
}

const version = z.looseObject({
  format: z.literal(backupFormat),
  formatVersion: z.int().min(backupFormatVersion + 1),
})

function refuseNewerFormat(json: unknown): void {
  const newer = version.safeParse(json).data
  if (!newer) return
  throw new RootkeepError('keep.newer-format', 'A newer version of Rootkeep made this backup.', {
    formatVersion: newer.formatVersion,
    newestKnown: backupFormatVersion,
  })
}
