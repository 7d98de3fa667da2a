// SEQUENCE SIZE (1..MAX) OF, of which most extensions are made.

import { RootkeepError } from '../../contract/errors.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'

/** Longer lists are refused. */
const maximumLength = 5000

/** The elements, at least one; throws `extension.malformed` for none or too many. */
export function readList<T>(
  reader: DerReader,
  read: (contents: DerReader) => T,
  tag: number = tags.sequence,
): T[] {
  const contents = reader.enter(tag)
  const list: T[] = []
  while (!contents.isAtEnd) {
    list.push(read(contents))
    if (list.length > maximumLength) throw new RootkeepError('extension.malformed', 'The list is too long')
  }
  if (list.length === 0) throw new RootkeepError('extension.malformed', 'The list is empty')
  return list
}

/** SEQUENCE OF OBJECT IDENTIFIER, in dotted decimal. */
export function readObjectIdentifiers(reader: DerReader): string[] {
  return readList(reader, (contents) => contents.objectIdentifier())
}
