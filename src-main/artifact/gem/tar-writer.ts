// A tar archive as Gem::Package::TarWriter writes it: plain files of ustar, read-only, and two blocks of zeros.

import { blockLength, type FieldName, fields } from './tar-header.ts'

export interface TarFile {
  /** At most 100 octets of ASCII: all that a gem has. */
  readonly name: string
  readonly content: Uint8Array
}

/** The archive, every file with one time in seconds since 1970. */
export function writeTar(files: readonly TarFile[], mtime: number): Buffer {
  const parts = files.flatMap(({ name, content }) => [
    header(name, content.length, mtime),
    content,
    Buffer.alloc((blockLength - (content.length % blockLength)) % blockLength),
  ])
  return Buffer.concat([...parts, Buffer.alloc(2 * blockLength)])
}

function header(name: string, size: number, mtime: number): Buffer {
  const block = Buffer.alloc(blockLength)
  const write = (field: FieldName, text: string) => block.write(text, fields[field][0], 'latin1')
  write('name', name)
  write('mode', octal(0o444, 7))
  write('uid', octal(0, 7))
  write('gid', octal(0, 7))
  write('size', octal(size, 11))
  write('mtime', octal(mtime, 11))
  write('checksum', '        ')
  write('typeflag', '0')
  write('magic', 'ustar')
  write('version', '00')
  write('uname', 'wheel')
  write('gname', 'wheel')
  write('devmajor', octal(0, 7))
  write('devminor', octal(0, 7))
  const sum = block.reduce((total, octet) => total + octet, 0)
  write('checksum', `${octal(sum, 6)}\0 `)
  return block
}

function octal(number: number, digits: number): string {
  return number.toString(8).padStart(digits, '0')
}
