// A .gem file read whole, once, for everyone who judges it: its archive, what it says of itself, the digests of its
// members, its signatures and its chain. What can't be read is noted at its member and stops nothing here.

import { RootkeepError } from '../../contract/errors.ts'
import { type Archive, contentOf, type Digests, digestsOf, type Member, readArchive } from './archive.ts'
import { type ChainLink, readChain } from './chain.ts'
import { type Checksums, digestName, readChecksums } from './checksums.ts'
import { ContentsReader } from './contents.ts'
import { gunzip, inflate } from './gzip.ts'
import { type GemMetadata, readMetadata } from './metadata.ts'
import type { OctetSource } from './octet-source.ts'

/** A member with what was found out about it. */
export interface ReadMember extends Member {
  /** What it is a signature of, or null. */
  readonly signs: string | null
  /** By node:crypto's name of the digest; of a signature none. */
  readonly digests: Digests
  /** Why it isn't what its name promises, or null. */
  readonly fault: RootkeepError | null
  /** Octets behind the end of its gzip. */
  readonly trailing: number
}

export interface GemFile {
  /** A gem of before 2007: a Ruby script with the files in it; nothing else of it is read. */
  readonly isOldFormat: boolean
  readonly archive: Archive
  readonly members: readonly ReadMember[]
  /** Null where there is no checksums.yaml.gz, or nothing in it. */
  readonly checksums: Checksums | null
  /** Of the last member that could be read as one, as RubyGems takes it. */
  readonly metadata: GemMetadata | null
  /** The signatures' octets by what they sign; null for one without an octet, which Ruby reads as nil. */
  readonly signatures: ReadonlyMap<string, Uint8Array | null>
  readonly contents: ContentsReader | null
  /** The certificates of cert_chain, root first. */
  readonly chain: readonly ChainLink[]
}

/** The most that small members and the files in a gem may inflate to, in octets. */
const smallLimit = 1024 * 1024
const atOnce = 256 * 1024
const contentsAtOnce = 16 * 1024 * 1024
const contentsLimit = 1024 * 1024 * 1024

/** Reads a gem; throws nothing for what is in it. */
export async function readGem(source: OctetSource): Promise<GemFile> {
  return new GemReading(source).run()
}

class GemReading {
  private readonly archive: Archive
  private readonly isOldFormat: boolean
  private checksums: Checksums | null = null
  private metadata: GemMetadata | null = null
  private contents: ContentsReader | null = null

  constructor(source: OctetSource) {
    this.archive = readArchive(source)
    this.isOldFormat = Buffer.from(source.read(0, 20)).includes('MD5SUM =')
  }

  async run(): Promise<GemFile> {
    const { archive, isOldFormat } = this
    const first = archive.members.find(({ name }) => name === 'checksums.yaml.gz')
    const faultOfChecksums = first ? this.attempt(() => this.readChecksums(first)) : null
    const members: ReadMember[] = []
    for (const member of isOldFormat ? [] : archive.members) {
      const read = await this.readMember(member)
      members.push(member === first && !read.fault ? { ...read, fault: faultOfChecksums } : read)
    }
    const { checksums, metadata, contents } = this
    const chain = readChain(metadata?.certChain ?? [])
    return {
      isOldFormat,
      archive,
      members,
      checksums,
      metadata,
      contents,
      chain,
      signatures: this.signatures(),
    }
  }

  private async readMember(member: Member): Promise<ReadMember> {
    const signs = signedName(member.name)
    if (signs !== null) return { ...member, signs, digests: new Map(), fault: null, trailing: 0 }
    let trailing = 0
    const looking = this.attemptLater(async () => {
      trailing = await this.look(member)
    })
    const digests = await digestsOf(this.archive, member, this.digestNames())
    const fault = await looking
    return { ...member, signs, digests, fault, trailing }
  }

  /** SHA-256 for the signatures, and whatever the checksums are of. */
  private digestNames(): string[] {
    const named = [...(this.checksums?.keys() ?? [])].map(digestName).filter((name) => name !== null)
    return [...new Set(['sha256', ...named])]
  }

  /** Reads a member by its name, and says how many octets follow its gzip. */
  private async look(member: Member): Promise<number> {
    if (member.name === 'data.tar.gz') return this.readContents(member)
    if (member.name === 'metadata') {
      this.metadata = readMetadata(Buffer.from(contentOf(this.archive, member, smallLimit)).toString('utf8'))
    }
    if (member.name !== 'metadata.gz') return 0
    const { content, trailing } = gunzip(contentOf(this.archive, member, 2 * smallLimit), smallLimit)
    this.metadata = readMetadata(content.toString('utf8'))
    return trailing
  }

  private readChecksums(member: Member): void {
    const { content } = gunzip(contentOf(this.archive, member, smallLimit), smallLimit)
    this.checksums = readChecksums(content.toString('utf8'))
  }

  private async readContents(member: Member): Promise<number> {
    const contents = new ContentsReader(member.available)
    this.contents = contents
    const { source } = this.archive
    const range = { start: member.contentOffset, end: member.contentOffset + member.available }
    const small = member.available <= atOnce ? this.contentAtOnce(member) : null
    if (small) contents.push(small.content)
    const onPiece = (piece: Uint8Array) => contents.push(piece)
    const { trailing } = small ?? (await inflate(source, { ...range, limit: contentsLimit, onPiece }))
    contents.finish()
    return trailing
  }

  /** Null for what inflates to more than it is worth to hold. */
  private contentAtOnce(member: Member) {
    try {
      return gunzip(this.archive.source.read(member.contentOffset, member.available), contentsAtOnce)
    } catch (thrown) {
      if (thrown instanceof RootkeepError && thrown.code === 'gem.inflates-too-much') return null
      throw thrown
    }
  }

  private signatures(): Map<string, Uint8Array | null> {
    const signatures = new Map<string, Uint8Array | null>()
    for (const member of this.isOldFormat ? [] : this.archive.members) {
      const signs = signedName(member.name)
      if (signs === null) continue
      signatures.set(signs, member.size === 0 ? null : contentOf(this.archive, member, smallLimit))
    }
    return signatures
  }

  private attempt(act: () => void): RootkeepError | null {
    try {
      act()
      return null
    } catch (thrown) {
      return refusalOf(thrown)
    }
  }

  private async attemptLater(act: () => Promise<void>): Promise<RootkeepError | null> {
    try {
      await act()
      return null
    } catch (thrown) {
      return refusalOf(thrown)
    }
  }
}

function refusalOf(thrown: unknown): RootkeepError {
  if (thrown instanceof RootkeepError) return thrown
  throw thrown
}

/** What comes before `.sig` at the end of a line: as Ruby's `/\.sig$/` finds it, and no later one. */
function signedName(name: string): string | null {
  const at = name.search(/\.sig(?=\n|$)/)
  return at < 0 ? null : name.slice(0, at)
}
