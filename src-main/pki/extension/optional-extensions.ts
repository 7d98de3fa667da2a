// `[number] EXPLICIT Extensions OPTIONAL`, as certificates and CRLs end with it, and OCSP has it in four places (RFC
// 5280 §4.1, §5.1; RFC 6960 §4.1.1, §4.2.1).

import type { DerReader } from '../der/reader.ts'
import { contextConstructed } from '../der/tag.ts'
import { type Der, explicit, sequence } from '../der/writer.ts'
import { type Extension, type Extensions, noExtensions, readExtensions, writeExtension } from './extension.ts'

/** Reads them if they come next; throws `der.*`, `extension.malformed` or `extension.duplicate`. */
export function readOptionalExtensions(reader: DerReader, number: number): Extensions {
  const wrapped = reader.enterOptional(contextConstructed(number))
  if (!wrapped) return noExtensions
  const extensions = readExtensions(wrapped)
  wrapped.finish()
  return extensions
}

/** What is to be written of a list: nothing when it is empty. */
export function optionalExtensions(number: number, extensions: readonly Extension[]): Der[] {
  return extensions.length === 0 ? [] : [explicit(number, sequence(extensions.map(writeExtension)))]
}
