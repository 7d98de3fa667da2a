// The files in data.tar.gz, listed while it is inflated and never unpacked: a tar of which no more than a header is
// held at a time. What could lead out of the folder that a gem is installed into is a fault.

import { leadsOut } from './archive-fault.ts'
import { type GemFault, quoted } from './fault.ts'
import { blockLength, isEndMarker, rawField, readTarHeader } from './tar-header.ts'

export interface ContentFile {
  /** One character an octet. */
  readonly path: string
  readonly size: number
  readonly kind: 'file' | 'folder' | 'link' | 'other'
}

/** More files than these are counted, not listed. */
const listed = 10_000
const mostFaults = 20
/** More than this fold is beyond what deflate does with anything but repeated octets; below the length it is harmless. */
const suspiciousRatio = 500
const harmlessLength = 16 * 1024 * 1024
const kinds: Readonly<Record<string, ContentFile['kind']>> = {
  '0': 'file',
  '\0': 'file',
  '1': 'link',
  '2': 'link',
  '5': 'folder',
}

export class ContentsReader {
  readonly files: ContentFile[] = []
  count = 0
  private readonly faults: GemFault[] = []
  private length = 0
  private readonly compressedLength: number
  private header = Buffer.alloc(0)
  /** Octets until the next header. */
  private toSkip = 0
  private isAtEnd = false
  private readonly names = new Set<string>()

  /** `compressedLength` is that of data.tar.gz, in octets. */
  constructor(compressedLength: number) {
    this.compressedLength = compressedLength
  }

  /** Takes the next piece of the inflated tar. */
  push(piece: Uint8Array): void {
    this.length += piece.length
    let rest = piece
    while (rest.length > 0 && !this.isAtEnd) {
      const skipped = Math.min(this.toSkip, rest.length)
      this.toSkip -= skipped
      rest = rest.subarray(skipped)
      if (rest.length === 0) return
      const wanted = rest.subarray(0, blockLength - this.header.length)
      this.header = Buffer.concat([this.header, wanted])
      rest = rest.subarray(wanted.length)
      if (this.header.length === blockLength) this.takeHeader()
    }
  }

  /** When the last piece was pushed: a file that is not all there is a size that lies. */
  finish(): void {
    const last = this.files.at(-1)
    if (this.toSkip > 0 && last) {
      this.note('gem.size-lies', `${quoted(last.path)} in data.tar.gz claims more octets than are there`)
    }
  }

  /** What is wrong with the files, and with how far they inflate. */
  allFaults(): GemFault[] {
    const { length, compressedLength } = this
    if (length <= harmlessLength || length <= suspiciousRatio * compressedLength) return this.faults
    const message = `data.tar.gz inflates from ${compressedLength} octets to ${length} or more`
    return [...this.faults, { code: 'gem.bomb', message }]
  }

  private takeHeader(): void {
    const octets = this.header
    this.header = Buffer.alloc(0)
    this.isAtEnd = isEndMarker(octets)
    if (this.isAtEnd) return
    const header = readTarHeader(octets)
    if ('fault' in header) {
      this.note('gem.member-broken', `A header in data.tar.gz cannot be read: ${header.fault}`)
      this.isAtEnd = true
      return
    }
    this.toSkip = Math.ceil(header.size / blockLength) * blockLength
    const kind = kinds[rawField(octets, 'typeflag')] ?? 'other'
    this.take({ path: header.name, size: header.size, kind })
  }

  private take(file: ContentFile): void {
    const name = `${quoted(file.path)} in data.tar.gz`
    this.count += 1
    if (this.files.length < listed) this.files.push(file)
    if (file.kind === 'link') this.note('gem.member-link', `${name} is a link`)
    if (leadsOut(file.path))
      this.note('gem.member-path', `${name} leads out of the folder it is unpacked into`)
    if (this.names.has(file.path)) this.note('gem.member-duplicate', `${name} is there more than once`)
    if (this.names.size < listed) this.names.add(file.path)
  }

  private note(code: GemFault['code'], message: string): void {
    if (this.faults.length < mostFaults) this.faults.push({ code, message })
  }
}
