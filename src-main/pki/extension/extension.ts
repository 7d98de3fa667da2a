// Extensions as they stand in certificates, requests, CRLs and OCSP (RFC 5280 §4.1.2.9): identifier,
// criticality and an opaque value. A kind of extension (one a file beside this) says how its value is read,
// written and put in words; values are read when they are first asked for.

import { RootkeepError } from '../../contract/errors.ts'
import { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import {
  boolean,
  type Der,
  type DerNode,
  encode,
  objectIdentifier,
  octetString,
  sequence,
} from '../der/writer.ts'
import { extensionType, nameOfOid } from '../oid.ts'

export interface Extension {
  readonly oid: string
  readonly critical: boolean
  /** The contents of extnValue: DER of the extension's own type. */
  readonly value: Uint8Array
}

/** One kind of extension, whose value is a `T`. */
export interface ExtensionKind<T> {
  readonly oid: string
  readonly name: string
  /** Reads the contents of extnValue strictly; throws `extension.malformed` with the extension's name. */
  read(value: Uint8Array): T
  write(value: T): Der
  /** What the value says, a line each, safe to show. */
  inWords(value: T): string[]
}

/** A certificate with more is refused. */
const maximumExtensions = 256

/** The extensions of one object, in order, each once. */
export class Extensions {
  readonly list: readonly Extension[]
  /** In the places of `list`, as far as they were asked for. */
  private readonly values: unknown[] = []

  constructor(list: readonly Extension[]) {
    this.list = list
  }

  find(oid: string): Extension | undefined {
    return this.list[this.indexOf(oid)]
  }

  has(kind: { readonly oid: string }): boolean {
    return this.indexOf(kind.oid) >= 0
  }

  isCritical(kind: { readonly oid: string }): boolean {
    return this.find(kind.oid)?.critical === true
  }

  /** The value of an extension of this kind, or null without one; throws `extension.malformed`. */
  get<T>(kind: ExtensionKind<T>): T | null {
    const index = this.indexOf(kind.oid)
    const extension = this.list[index]
    if (!extension) return null
    if (!(index in this.values)) this.values[index] = kind.read(extension.value)
    return this.values[index] as T
  }

  /** By hand: lints ask a hundred times for what most certificates have not. */
  private indexOf(oid: string): number {
    for (let index = 0; index < this.list.length; index++) if (this.list[index]?.oid === oid) return index
    return -1
  }
}

export const noExtensions = new Extensions([])

/**
 * Reads SEQUENCE OF Extension. Throws `der.*`, `extension.malformed` for an empty list, and
 * `extension.duplicate` when one OID stands twice (RFC 5280 §4.2). An explicit `critical FALSE`, which DER
 * forbids, is read as such: certificates in use have it.
 */
export function readExtensions(reader: DerReader): Extensions {
  const contents = reader.enter(tags.sequence)
  const list: Extension[] = []
  while (!contents.isAtEnd) {
    const extension = readExtension(contents.enter(tags.sequence))
    if (list.some(({ oid }) => oid === extension.oid)) throw duplicate(extension.oid)
    list.push(extension)
    if (list.length > maximumExtensions) throw malformed('extensions', undefined)
  }
  if (list.length === 0) throw malformed('extensions', undefined)
  return new Extensions(list)
}

/** Reads the contents of one Extension; throws `der.*`. */
export function readExtension(contents: DerReader): Extension {
  const oid = contents.objectIdentifier()
  const critical = contents.isNext(tags.boolean) && contents.boolean()
  const value = contents.octetString()
  contents.finish()
  return { oid, critical, value }
}

/** Extension, as it is written: `critical` only where true (DEFAULT FALSE). */
export function writeExtension({ oid, critical, value }: Extension): DerNode {
  return sequence([objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value)])
}

/** An extension of a kind with its value, ready for a list. */
export function extension<T>(kind: ExtensionKind<T>, value: T, critical: boolean): Extension {
  return { oid: kind.oid, critical, value: encode(kind.write(value)) }
}

/** How a kind of extension is defined. */
export interface Definition<T> {
  readonly name: keyof typeof extensionType
  /** Reads the value's one element; what follows it is refused by the caller. */
  readonly read: (reader: DerReader) => T
  readonly write: (value: T) => Der
  readonly inWords: (value: T) => string[]
}

/** A kind of extension whose reader is strict to the last octet and names the extension in its errors. */
export function defineExtension<T>({ name, read, write, inWords }: Definition<T>): ExtensionKind<T> {
  return { oid: extensionType[name], name, read: (value) => readWhole(name, value, read), write, inWords }
}

function readWhole<T>(name: string, value: Uint8Array, read: (reader: DerReader) => T): T {
  const reader = new DerReader(value)
  try {
    const result = read(reader)
    reader.finish()
    return result
  } catch (thrown) {
    throw thrown instanceof RootkeepError ? malformed(name, thrown) : thrown
  }
}

function malformed(name: string, cause: RootkeepError | undefined): RootkeepError {
  const details = { ...cause?.details, extension: name }
  const message = `The extension ${name} is malformed${cause ? `: ${cause.message}` : ''}`
  return new RootkeepError('extension.malformed', message, details, { cause })
}

function duplicate(oid: string): RootkeepError {
  return new RootkeepError('extension.duplicate', 'An extension stands there twice', {
    extension: nameOfOid(oid),
  })
}
