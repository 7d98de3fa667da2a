// What a backup holds: the names and sizes of its files in their order, and the journal's head at that moment. It
// is the beginning of the plaintext; the files follow it without gaps. Normative: FORMAT.md, "Backups".

import { z } from 'zod'
import { damagedBackup } from './backup-header.ts'
import { canonicalJson } from './canonical-json.ts'
import { journalHead } from './vault-format.ts'

/** The files of a keep: nothing else can be in a backup, and no name leads out of the folder. */
const fileName = z
  .string()
  .max(256)
  .regex(/^(?:vault\.json|records\.sqlite|profiles\/[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.yaml)$/)

const manifest = z
  .strictObject({
    files: z
      .array(z.strictObject({ name: fileName, size: z.int().min(0) }))
      .min(2)
      .max(10_000),
    journalHead,
  })
  .refine(({ files }) => new Set(files.map(({ name }) => name)).size === files.length)
  .refine(({ files }) => files[0]?.name === 'vault.json' && files[1]?.name === 'records.sqlite')
export type BackupManifest = z.infer<typeof manifest>

/** Octets of the length that stands before the manifest. */
export const manifestPrefixLength = 4
/** 10,000 names of 256 octets, and their sizes. */
const maximumLength = 4 * 1024 * 1024

/** Its length and the manifest, as they begin the plaintext. */
export function writeBackupManifest(given: BackupManifest): Buffer {
  const json = canonicalJson(manifest.parse(given))
  const length = Buffer.alloc(manifestPrefixLength)
  length.writeUInt32BE(json.length)
  return Buffer.concat([length, json])
}

/** How many octets the manifest has, from the first four. Throws `backup.damaged`. */
export function manifestLengthOf(prefix: Uint8Array): number {
  const length = Buffer.from(prefix).readUInt32BE(0)
  if (length > 0 && length <= maximumLength) return length
  throw damagedBackup('manifest')
}

/** Reads it strictly. Throws `backup.damaged`. */
export function readBackupManifest(json: Uint8Array): BackupManifest {
  const { data } = manifest.safeParse(parseJson(json))
  if (data) return data
  throw damagedBackup('manifest')
}

/** How many octets of plaintext there are: manifest and files. */
export function plaintextLength(manifestOctets: Uint8Array, { files }: BackupManifest): number {
  return files.reduce((length, { size }) => length + size, manifestOctets.length)
}

function parseJson(octets: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    throw damagedBackup('manifest')
  }
}
