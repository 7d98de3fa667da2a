// INTEGER (0..MAX) as extensions have it for path lengths and skipped certificates.

import { RootkeepError } from '../../contract/errors.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'

/** A number that may not be negative; larger than 31 bits is refused as malformed, as no path is that long. */
export function readCount(reader: DerReader, tag: number = tags.integer): number {
  const count = reader.smallInteger(tag)
  if (count < 0) throw new RootkeepError('extension.malformed', 'A count is negative', { count })
  return count
}
