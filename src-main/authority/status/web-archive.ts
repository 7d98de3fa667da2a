// Files for a web server in one: tar as POSIX has it (pax, IEEE Std 1003.1-2017), since a hundred thousand answers
// are written, carried and copied sooner as one file than as so many. Whoever unpacks it gets the folder.

import { blockLength, type FieldName, fields } from '../../artifact/gem/tar-header.ts'

export interface ArchivedFile {
  /** Folders and all, without a leading `/`; ASCII. */
  readonly name: string
  readonly octets: Uint8Array
}

/** What `name` and `prefix` can hold; a longer name is said by a record before the file. */
const [, nameLength] = fields.name
const [, prefixLength] = fields.prefix

/** The archive, every file readable for everyone and of one time in seconds since 1970. */
export function writeWebArchive(files: readonly ArchivedFile[], mtime: number): Buffer {
  const entries = files.flatMap((file) => entriesOf(file))
  const length = entries.reduce((sum, { octets }) => sum + blockLength + padded(octets.length), 0)
  const archive = Buffer.alloc(length + 2 * blockLength)
  const block = templateOf(mtime)
  const template = { block, sum: sumOf(block) }
  let at = 0
  for (const entry of entries) {
    putHeader(archive.subarray(at, at + blockLength), template, entry)
    archive.set(entry.octets, at + blockLength)
    at += blockLength + padded(entry.octets.length)
  }
  return archive
}

interface Entry extends ArchivedFile {
  readonly prefix: string
  /** A file, or the records about the next one. */
  readonly typeflag: '0' | 'x'
}

function entriesOf({ name, octets }: ArchivedFile): Entry[] {
  if (name.length <= nameLength) return [{ name, prefix: '', octets, typeflag: '0' }]
  const slash = name.indexOf('/', name.length - nameLength - 1)
  if (slash > 0 && slash <= prefixLength && slash < name.length - 1) {
    return [{ prefix: name.slice(0, slash), name: name.slice(slash + 1), octets, typeflag: '0' }]
  }
  return [
    { name: 'path', prefix: '', octets: pathRecord(name), typeflag: 'x' },
    { name: name.slice(0, nameLength), prefix: '', octets, typeflag: '0' },
  ]
}

/** `LENGTH path=NAME` and a line feed; the length counts itself. */
function pathRecord(name: string): Buffer {
  const rest = ` path=${name}\n`
  const digits = String(rest.length + 3).length
  const guess = rest.length + digits
  return Buffer.from(`${String(guess).length > digits ? guess + 1 : guess}${rest}`, 'latin1')
}

/** What all headers have in common. */
function templateOf(mtime: number): Buffer {
  const block = Buffer.alloc(blockLength)
  put(block, 'mode', octal(0o644, 7))
  put(block, 'uid', octal(0, 7))
  put(block, 'gid', octal(0, 7))
  put(block, 'mtime', octal(mtime, 11))
  put(block, 'checksum', ' '.repeat(8))
  put(block, 'magic', 'ustar')
  put(block, 'version', '00')
  return block
}

interface Template {
  readonly block: Buffer
  /** Of its octets, which the checksum begins with. */
  readonly sum: number
}

function putHeader(block: Buffer, { block: common, sum }: Template, entry: Entry): void {
  block.set(common)
  const own = [
    ['name', entry.name],
    ['prefix', entry.prefix],
    ['size', octal(entry.octets.length, 11)],
    ['typeflag', entry.typeflag],
  ] as const
  let checksum = sum
  for (const [field, text] of own) {
    put(block, field, text)
    for (let at = 0; at < text.length; at++) checksum += text.charCodeAt(at)
  }
  put(block, 'checksum', `${octal(checksum, 6)}\0 `)
}

function sumOf(block: Buffer): number {
  return block.reduce((sum, octet) => sum + octet, 0)
}

function put(block: Buffer, field: FieldName, text: string): void {
  block.write(text, fields[field][0], 'latin1')
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, '0')
}

function padded(length: number): number {
  return Math.ceil(length / blockLength) * blockLength
}
