// vault.json as values: its schema and its strict reading. Normative: FORMAT.md. What a slot or a sealed key
// means is in slots.ts and seal.ts; the file on disk is vault-file.ts.

import { z } from 'zod'
import { RootkeepError } from '../contract/errors.ts'
import { instant, sha256 } from '../contract/values.ts'
import { maximumMemoryKiB, maximumParallelism, maximumPasses } from './argon2.ts'
import { isCanonical } from './canonical-json.ts'

export const vaultFormat = 'rootkeep-vault'
/** The newest format that this version reads. It writes the oldest that can say what there is to say. */
export const newestFormatVersion = 2

/** Nonce and tag of the seal under a key's own passphrase, which lies within its seal. */
export const protectionOverhead = 12 + 16

/** 16 random octets as lower-case hex. */
export const id = z.string().regex(/^[0-9a-f]{32}$/)
const label = z
  .string()
  .min(1)
  .max(128)
  .refine((text) => text.isWellFormed())

/** Octets as base64 (RFC 4648 §4), padded, in the one form that encodes them. */
function octets(minimum: number, maximum = minimum) {
  return z.string().refine((text) => {
    const decoded = Buffer.from(text, 'base64')
    return decoded.length >= minimum && decoded.length <= maximum && decoded.toString('base64') === text
  })
}

/** AES-256-GCM: the ciphertext is followed by the tag of 16 octets. */
export function sealed(minimum: number, maximum: number) {
  return z.strictObject({ nonce: octets(12), ciphertext: octets(minimum + 16, maximum + 16) })
}

const kdf = z.strictObject({
  algorithm: z.literal('argon2id'),
  version: z.literal(0x13),
  /** The least that RFC 9106 §3.1 can do with; what is too cheap to accept is for slots.ts to say. */
  memoryKiB: z
    .int()
    .min(8 * maximumParallelism)
    .max(maximumMemoryKiB),
  passes: z.int().min(1).max(maximumPasses),
  parallelism: z.int().min(1).max(maximumParallelism),
  salt: octets(16),
})

const passphraseSlot = z.strictObject({
  slotId: id,
  kind: z.literal('passphrase'),
  label,
  createdAt: instant,
  kdf,
  wrappedKey: sealed(32, 32),
})

/** A way in that this version does not know; kept as it is, whatever it holds. */
const otherSlot = z
  .looseObject({ slotId: id, kind: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/) })
  .refine((slot) => isCanonical(slot))

const key = z
  .strictObject({
    keyId: id,
    /** A `KeyAlgorithm`, or the name of one that this version does not know. */
    algorithm: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
    purpose: z.string().regex(/^[a-z][a-z0-9/-]{0,127}$/),
    createdAt: instant,
    subjectPublicKeyInfo: octets(1, 16_384),
    /** The private key, or null once destroyed. */
    sealed: sealed(1, 65_536 + protectionOverhead).nullable(),
    destroyedAt: instant.nullable(),
    /** From format 2 on: it never leaves the vault. Absent, it may. */
    exportable: z.literal(false).optional(),
    /** From format 2 on: how a passphrase of its own is derived, under which it is sealed within its seal. */
    protection: kdf.optional(),
  })
  .refine((entry) => (entry.sealed === null) === (entry.destroyedAt !== null))

export const journalHead = z.strictObject({ sequence: z.int().min(0), hash: sha256 })

export type PassphraseSlot = z.infer<typeof passphraseSlot>
type OtherSlot = z.infer<typeof otherSlot>
export type Slot = PassphraseSlot | OtherSlot

const slot = z.looseObject({ kind: z.string() }).transform((given, context): Slot => {
  const schema: z.ZodType<Slot> = given.kind === 'passphrase' ? passphraseSlot : otherSlot
  const read = schema.safeParse(given)
  if (read.success) return read.data
  for (const { path, message } of read.error.issues) {
    context.issues.push({ code: 'custom', path, message, input: given })
  }
  return z.NEVER
})

export const slots = z.array(slot).min(1).max(64)

const vaultContents = z.strictObject({
  format: z.literal(vaultFormat),
  formatVersion: z.int().min(1).max(newestFormatVersion),
  vaultId: id,
  createdAt: instant,
  /** Rises by one with each write. */
  revision: z.int().min(1),
  slots,
  keys: z.array(key).max(100_000),
  journalHead: journalHead.nullable(),
  /** HMAC-SHA256 over the canonical form of all the rest. */
  mac: octets(32),
})

export type Kdf = z.infer<typeof kdf>
export type SealedOctets = z.infer<ReturnType<typeof sealed>>
export type KeyEntry = z.infer<typeof key>
export type JournalHead = z.infer<typeof journalHead>
export type VaultContents = z.infer<typeof vaultContents>

export function isPassphraseSlot(slot: Slot): slot is PassphraseSlot {
  return slot.kind === 'passphrase'
}

/**
 * Reads the octets of a vault.json strictly: no member that this format does not name, nothing out of bounds.
 * Nothing in it is authenticated yet. Throws `keep.newer-format`, or `vault.damaged` with the field.
 */
export function readVault(octets: Uint8Array): VaultContents {
  const json = parseJson(octets)
  refuseNewerFormat(json)
  const { data, error } = vaultContents.safeParse(json)
  if (!data) throw damagedVault(fieldName(error.issues[0]?.path ?? []))
  refuseLaterMembers(data)
  return data
}

/** The oldest format that has a place for all that these keys say of themselves. */
export function formatVersionFor(keys: readonly KeyEntry[]): number {
  return keys.some((entry) => laterMembers(entry).length > 0) ? 2 : 1
}

/**
 * The text of vault.json: indented, and a line end. It is read back first, so that nothing is ever written
 * that could not be read again; such contents are our own defect, and throw as one.
 */
export function writeVault(contents: VaultContents): Buffer {
  const octets = Buffer.from(`${JSON.stringify(contents, null, 2)}\n`, 'utf8')
  try {
    readVault(octets)
  } catch (cause) {
    throw new Error('a vault that could not be read again was not written', { cause })
  }
  return octets
}

/** `vault.damaged`, naming the field (`keys[3].sealed`, `mac`) that shows it. */
export function damagedVault(field: string): RootkeepError {
  return new RootkeepError('vault.damaged', `vault.json is damaged at ${field || 'its beginning'}.`, {
    file: 'vault.json',
    field,
  })
}

function parseJson(octets: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    // Without the cause: its message quotes the file.
    throw damagedVault('')
  }
}

const version = z.looseObject({
  format: z.literal(vaultFormat),
  formatVersion: z.int().min(newestFormatVersion + 1),
})

/** Members of a key that format 1 does not name. */
function laterMembers(entry: KeyEntry): string[] {
  return (['exportable', 'protection'] as const).filter((name) => entry[name] !== undefined)
}

function refuseLaterMembers({ formatVersion, keys }: VaultContents): void {
  if (formatVersion > 1) return
  const index = keys.findIndex((entry) => laterMembers(entry).length > 0)
  const [entry] = keys.slice(index)
  if (index >= 0 && entry) throw damagedVault(`keys[${index}].${laterMembers(entry)[0]}`)
}

function refuseNewerFormat(json: unknown): void {
  const newer = version.safeParse(json).data
  if (!newer) return
  throw new RootkeepError('keep.newer-format', 'A newer version of Rootkeep made this vault.', {
    file: 'vault.json',
    formatVersion: newer.formatVersion,
    newestKnown: newestFormatVersion,
  })
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}
