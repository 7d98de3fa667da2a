// One header of a tar archive, 512 octets, as RubyGems reads it (Gem::Package::TarHeader): neither the magic nor the
// checksum nor the kind of entry is looked at there. What POSIX asks beyond that is tar-header-fault.ts.

/** Where each field lies (POSIX.1-1988 ustar): offset and length. */
export const fields = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  checksum: [148, 8],
  typeflag: [156, 1],
  linkname: [157, 100],
  magic: [257, 6],
  version: [263, 2],
  uname: [265, 32],
  gname: [297, 32],
  devmajor: [329, 8],
  devminor: [337, 8],
  prefix: [345, 155],
} as const
export type FieldName = keyof typeof fields

export const blockLength = 512

export interface TarHeader {
  /** Prefix and name, one character an octet. */
  readonly name: string
  /** Octets of content that the header claims. */
  readonly size: number
  /** Seconds since 1970. */
  readonly mtime: number
  readonly octets: Uint8Array
}

/** The header, or why `gem` stops at it. A block that was cut off reads as if its fields were empty. */
export function readTarHeader(octets: Uint8Array): TarHeader | { readonly fault: string } {
  const odd = checkedNumbers.find((name) => octalOf(octets, name) === null && !isBinary(octets, name))
  if (odd !== undefined) return { fault: `its ${odd} is not an octal number` }
  const [size, mtime] = [octalOf(octets, 'size') ?? 0, octalOf(octets, 'mtime') ?? 0]
  const [prefix, last] = [rubyField(octets, 'prefix'), rubyField(octets, 'name')]
  if (prefix !== '' && `${prefix}${last}`.includes('\0')) return { fault: 'its name has a null octet in it' }
  return { name: prefix === '' ? last : joined(prefix, last), size, mtime, octets }
}

const checkedNumbers = [
  ...(['mode', 'uid', 'gid', 'size', 'mtime'] as const),
  ...(['checksum', 'version', 'devmajor', 'devminor'] as const),
]

/** Numbers of base 256, which Ruby takes for owners only. */
function isBinary(octets: Uint8Array, name: FieldName): boolean {
  const first = octets[fields[name][0]]
  return (name === 'uid' || name === 'gid') && (first === 0x80 || first === 0xff)
}

/** A block of zeros, which ends the archive. */
export function isEndMarker(octets: Uint8Array): boolean {
  return octets[0] === 0 && octets.length === blockLength && octets.every((octet) => octet === 0)
}

/** The octets of a field as they stand. */
export function rawField(octets: Uint8Array, name: FieldName): string {
  const [offset, length] = fields[name]
  return latin1(octets, offset, offset + length)
}

function latin1({ buffer, byteOffset, byteLength }: Uint8Array, start: number, end: number): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('latin1', start, end)
}

/** Ruby's `unpack('A…')`: without the spaces and null octets at the end. */
function rubyField(octets: Uint8Array, name: FieldName): string {
  const [offset, length] = fields[name]
  let end = Math.min(offset + length, octets.length)
  while (end > offset && isBlank(octets[end - 1], false)) end--
  return end <= offset ? '' : latin1(octets, offset, end)
}

/** Ruby's `strip.oct` for octal digits only; nothing at all is zero. By hand: a gem has thousands of these. */
function octalOf(octets: Uint8Array, name: FieldName): number | null {
  const [offset, length] = fields[name]
  let [start, end] = [offset, Math.min(offset + length, octets.length)]
  while (start < end && isBlank(octets[start], true)) start++
  while (end > start && isBlank(octets[end - 1], true)) end--
  let number = 0
  for (let at = start; at < end; at++) {
    const digit = (octets[at] ?? 0) - 0x30
    if (digit < 0 || digit > 7) return null
    number = number * 8 + digit
  }
  return number
}

/** A space or null octet; for Ruby's `strip` any white space. */
function isBlank(octet: number | undefined, isWide: boolean): boolean {
  return octet === 0x20 || octet === 0 || (isWide && octet !== undefined && octet >= 9 && octet <= 13)
}

/** Ruby's `File.join`: one slash between. */
function joined(prefix: string, name: string): string {
  return `${prefix.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`
}
