// checksums.yaml.gz: digests of the other members by algorithm, as `gem build` writes them and as it reads them.

import { RootkeepError } from '../../contract/errors.ts'
import { fieldOf, readYaml, textOf, type YamlData } from './yaml-data.ts'

/** By algorithm as written (`SHA256`), by member, in hex as written. */
export type Checksums = ReadonlyMap<string, ReadonlyMap<string, string>>

/** OpenSSL's names for the digests that a checksum may have, and those of node:crypto. */
const digests: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  SHA256: 'sha256',
  'SHA2-256': 'sha256',
  SHA384: 'sha384',
  'SHA2-384': 'sha384',
  SHA512: 'sha512',
  'SHA2-512': 'sha512',
}

/** node:crypto's name of a digest that the file names, or null for one that is not computed here. */
export function digestName(written: string): string | null {
  return digests[written.toUpperCase()] ?? null
}

/**
 * As RubyGems and Rootkeep write them: nothing in it could be read in two ways, and no parser is needed. Nor can the
 * pattern match a line in two ways, or a stranger's file would be tried in all of them: digits of which one is a
 * letter are looked ahead for.
 */
const asWritten = /^---\n(?:SHA\d+:\n(?: {2}[a-z.]+: (?:'[0-9a-f]+'|(?=\d*[a-f])[0-9a-f]+)\n)+)+$/

function readAsWritten(yaml: string): Checksums {
  const checksums = new Map<string, Map<string, string>>()
  for (const [block] of yaml.matchAll(/^SHA\d+:\n(?: .*\n)+/gm)) {
    const [algorithm = '', ...lines] = block.split(/:?\n/).filter(Boolean)
    checksums.set(algorithm, new Map(lines.map(entryOf)))
  }
  return checksums
}

function entryOf(line: string): readonly [string, string] {
  const [file = '', hex = ''] = line.trim().split(/: '?/)
  return [file, hex.replace(/'$/, '')]
}

/** Null for a file without anything in it, which Ruby takes for none. Throws `gem.malformed`. */
export function readChecksums(yaml: string): Checksums | null {
  if (asWritten.test(yaml)) return readAsWritten(yaml)
  const { data } = readYaml(yaml)
  if (data === null || data === '') return null
  return new Map(keysOf(data).map((algorithm) => [algorithm, entriesOf(fieldOf(data, algorithm))]))
}

function entriesOf(data: YamlData | undefined): Map<string, string> {
  return new Map(keysOf(data).map((file) => [file, textOf(fieldOf(data, file)) ?? '']))
}

function keysOf(data: YamlData | undefined): string[] {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return Object.keys(data)
  throw new RootkeepError('gem.malformed', 'The checksums are no map of maps', { fault: 'no map of maps' })
}
