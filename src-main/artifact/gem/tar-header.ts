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
  for (const name of ['mode', 'checksum', 'version', 'devmajor', 'devminor', 'uid', 'gid'] as const) {
    const text = rubyField(octets, name)
    const isBinary = (name === 'uid' || name === 'gid') && /^[\x80\xff]/.test(text)
    if (!isBinary && octalOf(text) === null) return { fault: `its ${name} is not an octal number` }
  }
  const size = octalOf(rubyField(octets, 'size'))
  const mtime = octalOf(rubyField(octets, 'mtime'))
  if (size === null) return { fault: 'its size is not an octal number' }
  if (mtime === null) return { fault: 'its mtime is not an octal number' }
  const [prefix, last] = [rubyField(octets, 'prefix'), rubyField(octets, 'name')]
  if (prefix !== '' && `${prefix}${last}`.includes('\0')) return { fault: 'its name has a null octet in it' }
  return { name: prefix === '' ? last : joined(prefix, last), size, mtime, octets }
}

/** A block of zeros, which ends the archive. */
export function isEndMarker(octets: Uint8Array): boolean {
  return octets.length === blockLength && octets.every((octet) => octet === 0)
}

/** The octets of a field as they stand. */
export function rawField(octets: Uint8Array, name: FieldName): string {
  const [offset, length] = fields[name]
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString(
    'latin1',
    offset,
    offset + length,
  )
}

/** Ruby's `unpack('A…')`: without the spaces and null octets at the end. */
function rubyField(octets: Uint8Array, name: FieldName): string {
  return rawField(octets, name).replace(/[ \0]+$/, '')
}

/** Ruby's `strip.oct` for octal digits only; nothing at all is zero. */
function octalOf(text: string): number | null {
  const digits = text.replace(/^[\0\t-\r ]+|[\0\t-\r ]+$/g, '')
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : null
}

/** Ruby's `File.join`: one slash between. */
function joined(prefix: string, name: string): string {
  return `${prefix.replace(/\/+$/, '')}/${name.replace(/^\/+/, '')}`
}
