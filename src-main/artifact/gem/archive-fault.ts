// What a careful reader refuses in the archive of a gem though `gem` reads on: each fault names its member.
// Nothing is unpacked; what is in data.tar.gz is contents.ts.

import type { Archive, Member } from './archive.ts'
import { type GemFault, quoted } from './fault.ts'
import { blockLength, fields, rawField } from './tar-header.ts'

/** What RubyGems writes, and nothing else: a gem has each of the first three once, and may have their signatures. */
export const contentMembers = ['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz'] as const
const allowed: ReadonlySet<string> = new Set(contentMembers.flatMap((name) => [name, `${name}.sig`]))

/** Each fault of the archive, in the order of its members. */
export function archiveFaults(archive: Archive): GemFault[] {
  return [
    ...archive.members.flatMap((member, i) => memberFaults(archive, member, i)),
    ...missingFaults(archive.members),
    ...endFaults(archive),
  ]
}

function memberFaults(archive: Archive, member: Member, i: number): GemFault[] {
  const name = quoted(member.name)
  const faults: GemFault[] = []
  const note = (code: GemFault['code'], message: string) => faults.push({ code, message })
  const isLink = /[12]/.test(rawField(member.header.octets, 'typeflag'))
  if (isLink) note('gem.member-link', `${name} is a link; a gem has files only`)
  if (leadsOut(member.name)) note('gem.member-path', `${name} leads out of the folder it is unpacked into`)
  else if (!allowed.has(member.name)) note('gem.member-extra', `${name} is no member that a gem has`)
  if (archive.members.findIndex((each) => each.name === member.name) < i) {
    note('gem.member-duplicate', `${name} is there more than once`)
  }
  if (member.available < member.size) {
    note('gem.size-lies', `${name} claims ${member.size} octets, and ${member.available} are there`)
  }
  const oddity = headerOddity(archive, member)
  if (oddity !== null) note('gem.header-odd', `The header of ${name} ${oddity}`)
  return faults
}

/** An absolute path, one with `..` in it, or with a drive or backslash as Windows has them. */
export function leadsOut(path: string): boolean {
  return /^[/\\]|^[A-Za-z]:/.test(path) || path.split(/[/\\]/).includes('..')
}

/** What two readers of tar could take in two ways. */
function headerOddity({ source }: Archive, { header, contentOffset, size }: Member): string | null {
  const { octets } = header
  const type = rawField(octets, 'typeflag')
  if (octets.length < blockLength) return 'is cut off'
  if (rawField(octets, 'magic') !== 'ustar\0' || rawField(octets, 'version') !== '00')
    return 'is not of ustar'
  if (checksumOf(octets) !== Number.parseInt(rawField(octets, 'checksum'), 8)) return 'has a wrong checksum'
  if (type !== '0' && type !== '\0' && !/[12]/.test(type)) return 'says that it is no file'
  const odd = numbers.find((name) => !/^[0-7]+[\0 ]*$/.test(rawField(octets, name)))
  if (odd !== undefined) return `has a ${odd} in another form than ustar`
  const end = contentOffset + size
  const padding = source.read(end, (blockLength - (size % blockLength)) % blockLength)
  return padding.some((octet) => octet !== 0) ? 'is followed by octets between two members' : null
}

const numbers = ['mode', 'uid', 'gid', 'size', 'mtime'] as const

/** POSIX: the sum of all octets, those of the checksum taken as spaces. */
function checksumOf(octets: Uint8Array): number {
  const [start, length] = fields.checksum
  return octets.reduce((sum, octet, i) => sum + (i >= start && i < start + length ? 0x20 : octet), 0)
}

function missingFaults(members: readonly Member[]): GemFault[] {
  const names = new Set(members.map(({ name }) => name))
  return ['metadata.gz', 'data.tar.gz']
    .filter((name) => !names.has(name))
    .map((name) => ({ code: 'gem.member-missing', message: `${quoted(name)} is not there` }))
}

/** Tar writes records of twenty blocks; more zeros than that end no archive. */
const longestEnd = 20 * blockLength

function endFaults({ source, members, end, hasEndMarker, stop }: Archive): GemFault[] {
  const after = members.at(-1)?.name
  const where = after === undefined ? 'at its beginning' : `after ${quoted(after)}`
  if (stop !== null)
    return [{ code: 'gem.archive-broken', message: `The header ${where} cannot be read: ${stop}` }]
  if (!hasEndMarker) return [{ code: 'gem.archive-broken', message: `The archive is cut off ${where}` }]
  const rest = source.read(end, longestEnd + 1)
  const isQuiet =
    rest.length >= 2 * blockLength && rest.length <= longestEnd && !rest.some((octet) => octet !== 0)
  if (isQuiet) return []
  return [
    { code: 'gem.trailing-octets', message: `${source.length - end} octets stand ${where}, behind the end` },
  ]
}
