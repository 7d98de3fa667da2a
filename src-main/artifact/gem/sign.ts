// A gem signed: the chain goes into its metadata, and metadata, files and checksums get a signature each. The files
// in it stay octet for octet what they were, and so does the metadata but for the chain. The same gem and chain make
// the same octets each time, on every machine; only an ECDSA signature has randomness in it.

import { createHash } from 'node:crypto'
import { crc32, gunzipSync } from 'node:zlib'
import { isMap, isScalar, parseDocument } from 'yaml'
import { RootkeepError } from '../../contract/errors.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { writePem } from '../../pki/pem.ts'
import { describeKey } from '../../pki/public-key.ts'
import type { Signer } from '../../pki/signer.ts'
import { contentOf } from './archive.ts'
import { archiveFaults, contentMembers } from './archive-fault.ts'
import type { GemFile, ReadMember } from './gem-file.ts'
import { memberScheme } from './member-signature.ts'
import { readMetadata } from './metadata.ts'
import { type TarFile, writeTar } from './tar-writer.ts'

/** What is signed with: the key, and the certificates from the root to the key's own. */
export interface GemSigning {
  readonly signer: Signer
  /** Root first. */
  readonly chain: readonly Certificate[]
}

/**
 * The octets of the gem, signed; a signature that was there is replaced. Throws `gem.unsafe` for an archive that no
 * one should sign, `gem.key-unfit` for a key that gem can't read, and what signing throws.
 */
export function signGem(gem: GemFile, signing: GemSigning): Buffer {
  const { metadata, data } = signable(gem)
  checkGemKey(signing.signer.subjectPublicKeyInfo)
  const files = [
    { name: 'metadata.gz', content: gzipStored(withChain(textOf(gem, metadata), signing.chain)) },
    { name: 'data.tar.gz', content: contentOf(gem.archive, data, data.size) },
  ]
  const all = [...files, { name: 'checksums.yaml.gz', content: gzipStored(checksumsOf(files)) }]
  return writeTar(
    all.flatMap((file) => [file, signatureOf(file, signing.signer)]),
    data.header.mtime,
  )
}

/** The members that are carried over. */
function signable(gem: GemFile): { metadata: ReadMember; data: ReadMember } {
  const of = (name: string) => gem.members.find((member) => member.name === name)
  const [metadata, data] = [of(contentMembers[0]), of(contentMembers[1])]
  const faults = gem.isOldFormat
    ? ['it is of the format before 2007']
    : [...archiveFaults(gem.archive), ...(gem.contents?.allFaults() ?? [])].map(({ message }) => message)
  const broken = gem.members.flatMap(({ name, fault }) => (fault ? [`${name}: ${fault.message}`] : []))
  const refused = gem.metadata?.refusedByRuby
  const all = [...faults, ...broken, ...(refused ? [`the metadata is no specification: ${refused}`] : [])]
  if (metadata && data && all.length === 0) return { metadata, data }
  throw new RootkeepError('gem.unsafe', `This gem is not signed, since ${all[0] ?? 'it is incomplete'}.`, {
    faults: all,
  })
}

/** Throws `gem.key-unfit`: RubyGems reads RSA and EC keys; with others its own installation stumbles. */
export function checkGemKey(subjectPublicKeyInfo: Uint8Array): void {
  if (memberScheme(subjectPublicKeyInfo)) return
  const { algorithm } = describeKey(subjectPublicKeyInfo)
  throw new RootkeepError('gem.key-unfit', `gem reads RSA and EC keys only, and this one is ${algorithm}.`, {
    algorithm,
  })
}

function textOf({ archive }: GemFile, member: ReadMember): string {
  return gunzipSync(contentOf(archive, member, member.size)).toString('utf8')
}

/**
 * The specification's YAML with another cert_chain, every other octet as it was: a copy that was written anew by
 * another library than Ruby's could say something else to Ruby.
 */
export function withChain(yaml: string, chain: readonly Certificate[]): string {
  // First, since it refuses what would cost too much to read.
  const { certChain: _, ...before } = readMetadata(yaml)
  const [start, end] = placeOfChain(yaml)
  const signed = `${yaml.slice(0, start)}${chainText(chain)}${yaml.slice(end)}`
  const { certChain, ...rest } = readMetadata(signed)
  const isChained = JSON.stringify(certChain) === JSON.stringify(chain.map(pemOf))
  if (isChained && JSON.stringify(rest) === JSON.stringify(before)) return signed
  throw new RootkeepError('gem.unsafe', 'The chain cannot be put into this metadata.', {})
}

/** From the key to the next one, or where none is: the end of the map. */
function placeOfChain(yaml: string): readonly [number, number] {
  const { contents } = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  if (!isMap(contents)) return [yaml.length, yaml.length]
  const keys = contents.items.map(({ key }) => (isScalar(key) ? { name: key.value, at: key.range?.[0] } : {}))
  const index = keys.findIndex(({ name }) => name === 'cert_chain')
  const end = keys[index + 1]?.at ?? lineEnd(yaml, contents.range?.[1] ?? yaml.length)
  return index < 0 ? [end, end] : [keys[index]?.at ?? end, end]
}

function lineEnd(yaml: string, from: number): number {
  const document = yaml.indexOf('\n...', Math.max(0, from - 1))
  return document < 0 ? yaml.length : document + 1
}

/** A block list of literal texts, as Psych writes it. */
function chainText(chain: readonly Certificate[]): string {
  const items = chain.map((each) => `- |\n${pemOf(each).replace(/^(?=.)/gm, '  ')}`)
  return `cert_chain:\n${items.join('')}`
}

function pemOf({ der }: Certificate): string {
  return writePem('CERTIFICATE', der)
}

function checksumsOf(files: readonly TarFile[]): string {
  const digests = (['SHA256', 'SHA512'] as const).map((algorithm) => {
    const lines = files.map(
      ({ name, content }) => `  ${name}: '${digest(algorithm, content).toString('hex')}'\n`,
    )
    return `${algorithm}:\n${lines.join('')}`
  })
  return `---\n${digests.join('')}`
}

function signatureOf({ name, content }: TarFile, signer: Signer): TarFile {
  const scheme = memberScheme(signer.subjectPublicKeyInfo)
  if (!scheme) throw new TypeError('the key was checked')
  return { name: `${name}.sig`, content: signer.sign(digest('SHA256', content), scheme) }
}

function digest(algorithm: string, octets: Uint8Array): Buffer {
  return createHash(algorithm.toLowerCase()).update(octets).digest()
}

/**
 * gzip (RFC 1952) in stored blocks (RFC 1951 §3.2.4), without a time: compressors differ from one program to the
 * next, and a few kilobytes are worth the same octets everywhere.
 */
function gzipStored(text: string): Buffer {
  const octets = Buffer.from(text, 'utf8')
  const blocks: Buffer[] = []
  for (let at = 0; at === 0 || at < octets.length; at += longestBlock) {
    const piece = octets.subarray(at, at + longestBlock)
    const head = Buffer.from([at + longestBlock >= octets.length ? 1 : 0, 0, 0, 0, 0])
    head.writeUInt16LE(piece.length, 1)
    head.writeUInt16LE(piece.length ^ 0xffff, 3)
    blocks.push(head, piece)
  }
  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc32(octets), 0)
  trailer.writeUInt32LE(octets.length, 4)
  return Buffer.concat([gzipHeader, ...blocks, trailer])
}

const longestBlock = 0xffff
/** Deflate, no flags, no time, Unix. */
const gzipHeader = Buffer.from('1f8b0800000000000003', 'hex')
