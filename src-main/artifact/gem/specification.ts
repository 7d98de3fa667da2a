// What a gem says of itself, and nothing more of it: the specification alone, for whoever is to name a file before
// it is looked into. Neither its files nor its signatures are read; gem-file.ts reads a gem whole.

import { RootkeepError } from '../../contract/errors.ts'
import { type Archive, contentOf, readArchive } from './archive.ts'
import { gunzip } from './gzip.ts'
import { type GemMetadata, readMetadata } from './metadata.ts'
import type { OctetSource } from './octet-source.ts'

/** As much as gem-file.ts takes. */
const largest = 1024 * 1024

export interface Specification {
  readonly metadata: GemMetadata
  /** There is a signature, be it right or wrong. */
  readonly isSigned: boolean
}

/** Throws `gem.malformed` for what has no specification, or one that can't be read; `gem.inflates-too-much`. */
export function specificationOf(source: OctetSource): Specification {
  const archive = readArchive(source)
  const isSigned = archive.members.some(({ name }) => name === 'metadata.gz.sig')
  return { metadata: readMetadata(textOf(archive)), isSigned }
}

function textOf(archive: Archive): string {
  const member = archive.members.find(({ name }) => name === 'metadata.gz')
  if (!member) throw new RootkeepError('gem.malformed', 'There is no metadata.gz in it.')
  return gunzip(contentOf(archive, member, 2 * largest), largest).content.toString('utf8')
}
