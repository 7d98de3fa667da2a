// Tampering with a gem that was in order: members left out, doubled, added, swapped, cut off; headers and gzip that
// two readers take in two ways; metadata and checksums that say something else.

import { gzipSync } from 'node:zlib'
import { brokenCase, caseSigner, caseChain as chain, type GemCase, tamperedCase } from './gem-case.ts'
import {
  checksumsYaml,
  type MadeGem,
  type MadeMember,
  makeGem,
  metadataYaml,
  signature,
  tarOctets,
  withMember,
  withMore,
  withoutMembers,
} from './gem-maker.ts'

const contents = ['metadata.gz', 'data.tar.gz', 'checksums.yaml.gz'] as const
const extra: MadeMember = { name: 'extra.txt', content: Buffer.from('extra') }

const signatures: readonly GemCase[] = [
  tamperedCase('nothing changed', (gem) => gem, true),
  ...contents.map((name) =>
    tamperedCase(`without the signature of ${name}`, (gem) => withoutMembers(gem, `${name}.sig`)),
  ),
  ...contents.map((name) =>
    tamperedCase(`with a wrong signature of ${name}`, (gem) => withMember(gem, `${name}.sig`, flipped)),
  ),
  ...contents.map((name) =>
    tamperedCase(`with an empty signature of ${name}`, (gem) =>
      withMember(gem, `${name}.sig`, (each) => ({ ...each, content: new Uint8Array(0) })),
    ),
  ),
  tamperedCase('with two signatures swapped', swapped),
  tamperedCase('with all signatures stripped', (gem) =>
    withoutMembers(gem, ...contents.map((name) => `${name}.sig`)),
  ),
  tamperedCase('unsigned and without a chain', () => makeGem({ chain: [], signer: null })),
  tamperedCase('signed and without a chain', () => makeGem({ chain: [], signer: caseSigner })),
  tamperedCase('with a signature that is no signature', (gem) =>
    withMember(gem, 'data.tar.gz.sig', (each) => ({ ...each, content: Buffer.from('hello') })),
  ),
  tamperedCase('with a signature of a member that is not there', (gem) =>
    withMore(gem, signature(extra, caseSigner)),
  ),
  tamperedCase('with a member named before a line feed', (gem) =>
    withMore(gem, { name: 'data.tar.gz.sig\nx', content: Buffer.from('y') }),
  ),
]

const members: readonly GemCase[] = [
  ...contents.map((name) => tamperedCase(`with another ${name}`, (gem) => withMember(gem, name, appended))),
  ...(['metadata.gz', 'data.tar.gz'] as const).map((name) =>
    tamperedCase(`without ${name}`, (gem) => withoutMembers(gem, name, `${name}.sig`)),
  ),
  tamperedCase('with a file that is not signed', (gem) => withMore(gem, extra)),
  tamperedCase('with a file that is signed', (gem) => withMore(gem, extra, signature(extra, caseSigner))),
  ...['data.tar.gz', 'metadata.gz', 'checksums.yaml.gz', 'data.tar.gz.sig'].map((name) =>
    tamperedCase(`with ${name} twice`, (gem) =>
      withMore(gem, ...gem.members.filter((each) => each.name === name)),
    ),
  ),
  tamperedCase('with metadata in two forms', (gem) => {
    const plain = { name: 'metadata', content: Buffer.from(metadataYaml(chain, { name: 'other' })) }
    return withMore(gem, plain, signature(plain, caseSigner))
  }),
  ...['/etc/passwd', '../outside', 'lib/../../outside'].map((name) =>
    tamperedCase(`with a member ${name}`, (gem) => withMore(gem, { ...extra, name })),
  ),
  tamperedCase('with a member that is a link', (gem) =>
    withMember(gem, 'data.tar.gz', (each) => ({ ...each, header: [{ at: 156, text: '2' }] })),
  ),
  tamperedCase('with a pax header', (gem) => ({
    members: [
      { name: 'pax', content: Buffer.from('20 path=lib/other\n'), header: [{ at: 156, text: 'x' }] },
      ...gem.members,
    ],
  })),
  tamperedCase('with the members in another order', (gem) => ({ members: gem.members.toReversed() }), true),
]

const checksums: readonly GemCase[] = [
  tamperedCase('without checksums', (gem) =>
    withoutMembers(gem, 'checksums.yaml.gz', 'checksums.yaml.gz.sig'),
  ),
  tamperedCase('without checksums, their signature left', (gem) => withoutMembers(gem, 'checksums.yaml.gz')),
  withChecksums('checksums with nothing in them', () => ''),
  withChecksums('checksums of no algorithm', () => '--- {}\n'),
  withChecksums('checksums that are no map', () => '--- hello\n'),
  withChecksums('checksums of SHA-512 only', (files) => checksumsYaml(files, ['SHA512'])),
  withChecksums('checksums of SHA-256 only', (files) => checksumsYaml(files, ['SHA256'])),
  withChecksums('checksums of SHA-1', (files) => checksumsYaml(files, ['SHA1', 'SHA256', 'SHA512'])),
  withChecksums(
    'checksums of an unknown algorithm',
    (files) => `${checksumsYaml(files)}FOO:\n  data.tar.gz: '00'\n`,
  ),
  withChecksums('checksums of a member that is not there', (files) => checksumsYaml([...files, extra])),
  withChecksums('checksums of one member only', (files) => checksumsYaml(files.slice(0, 1))),
  withChecksums('checksums in capitals', (files) =>
    checksumsYaml(files).replace(/: [0-9a-f]+/g, (hex) => hex.toUpperCase()),
  ),
  withChecksums('checksums that are wrong', (files) => checksumsYaml(files.map((each) => appended(each)))),
  withChecksums('checksums that are no YAML', () => 'a: [b'),
]

const metadata: readonly GemCase[] = [
  withMetadata('metadata that is no YAML', 'a: [b'),
  withMetadata('metadata that is no specification', '--- {name: sample}\n'),
  withMetadata('metadata of another class', metadataYaml(chain).replace('Gem::Specification', 'Object')),
  withMetadata(
    'metadata with an object of a class that is not allowed',
    metadataYaml(chain, { more: 'x: !ruby/object:Object {}\n' }),
  ),
  withMetadata('metadata with a symbol that is not allowed', metadataYaml(chain, { more: 'x: :system\n' })),
  withMetadata(
    'metadata with a symbol that is allowed',
    metadataYaml(chain, { more: 'x: :runtime\n' }),
    true,
  ),
  withMetadata('metadata with a regular expression', metadataYaml(chain, { more: 'x: !ruby/regexp /a/\n' })),
  withMetadata('metadata with an alias', metadataYaml(chain, { more: 'x: &a hello\ny: *a\n' }), true),
  withMetadata('metadata without its first line', metadataYaml(chain).replace('--- ', ''), true),
  withChain('a chain that is no certificate', ['hello\n']),
  withChain('a chain with an empty text', [...chain.slice(0, 2), "''\n"]),
  withChain('two certificates in one text', [chain.slice(0, 2).join(''), chain[2] ?? '']),
  withChain(
    'words before each certificate',
    chain.map((pem) => `subject=/CN=x\n${pem}`),
    true,
  ),
]

const headers: readonly GemCase[] = [
  tamperedCase('with a wrong header checksum', headerOf({ at: 148, text: '000000\u0000 ' })),
  tamperedCase('with another magic', headerOf({ at: 257, text: 'GNUtar  ' })),
  tamperedCase('with a size that is no number', headerOf({ at: 124, text: '0000000009x' })),
  tamperedCase('with a size in base 256', headerOf({ at: 124, text: '\u0080\u0000\u0000\u0000' })),
  tamperedCase('with a uid in base 256', headerOf({ at: 108, text: '\u0080\u0000\u0000\u0001' })),
  tamperedCase('with a mode that is no number', headerOf({ at: 100, text: 'rwxr-xr' })),
  tamperedCase('with a size of spaces and digits', spacedSize, false),
  tamperedCase('with a prefix', (gem) => withMore(gem, { ...extra, header: [{ at: 345, text: 'lib' }] })),
  tamperedCase('with a size that lies', (gem) =>
    withMember(gem, 'checksums.yaml.gz.sig', (each) => ({ ...each, claimedSize: 100_000 })),
  ),
  tamperedCase('with a size of data that lies', (gem) => {
    const others = withoutMembers(gem, 'data.tar.gz').members
    const data = gem.members.filter(({ name }) => name === 'data.tar.gz')
    return { members: [...others, ...data.map((each) => ({ ...each, claimedSize: 1_000_000 }))] }
  }),
  brokenCase('with octets behind the end', (octets) => Buffer.concat([octets, Buffer.from('hidden')])),
  brokenCase('with a member behind the end', (octets) => Buffer.concat([octets, tarOctets([extra])])),
  brokenCase('without an end', (octets) => octets.subarray(0, -1024)),
  brokenCase('with one block of zeros', (octets) => octets.subarray(0, -512)),
  brokenCase('with a few octets in place of the end', (octets) =>
    Buffer.concat([octets.subarray(0, -1024), Buffer.from('tail')]),
  ),
  brokenCase('with a few zeros in place of the end', (octets) => octets.subarray(0, -1000)),
  brokenCase('cut off in the last signature', (octets) => octets.subarray(0, -1024 - 450)),
  brokenCase('cut off in the middle', (octets) => octets.subarray(0, octets.length >> 1)),
  brokenCase('with nothing in it', () => tarOctets([])),
  brokenCase('of the old format', () => Buffer.from('#!/usr/bin/ruby\nMD5SUM = "d41d8"\n__END__\n')),
  brokenCase('that is no archive', () => Buffer.from('hello world '.repeat(100))),
]

const gzip: readonly GemCase[] = [
  withData('data that is no gzip', () => Buffer.from('hello world, this is not gzip')),
  withData('data with octets behind its gzip', (data) => Buffer.concat([data, Buffer.from('hidden')])),
  withData('data of two gzip members', (data) => Buffer.concat([data, gzipSync(tarOctets([extra]))])),
  withData('data with a wrong checksum of gzip', (data) => changedAt(data, data.length - 8)),
  withData('data with a wrong length of gzip', (data) => changedAt(data, data.length - 1)),
  withData('data that is cut off', (data) => data.subarray(0, -4)),
  withData('data whose deflate is broken', (data) => changedAt(data, 14)),
  withData('data in several parts', (data) => flagged(data, 0x02)),
  withData('data with a flag that nobody has', (data) => flagged(data, 0x80)),
  withData('data with a file name in its gzip', named, true),
  withData('data that is an empty tar', () => gzipSync(Buffer.alloc(1024)), true),
  withData('data that is no tar', () => gzipSync('hello'), true),
  withFiles('a file that leads out', [{ name: '../outside', content: Buffer.from('x') }]),
  withFiles('a file with an absolute path', [{ name: '/etc/cron.d/x', content: Buffer.from('x') }]),
  withFiles('a link', [
    {
      name: 'lib/x',
      content: new Uint8Array(0),
      header: [
        { at: 156, text: '2' },
        { at: 157, text: '/etc/passwd' },
      ],
    },
  ]),
  withFiles('a file twice', [extra, extra]),
  withFiles('twenty megabytes of zeros', [{ name: 'zeros', content: new Uint8Array(20 * 1024 * 1024) }]),
]

export const archiveCases: readonly GemCase[] = [
  ...signatures,
  ...members,
  ...checksums,
  ...metadata,
  ...headers,
  ...gzip,
]

function flipped({ content, ...rest }: MadeMember): MadeMember {
  return { ...rest, content: changedAt(content, content.length - 1) }
}

function changedAt(octets: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(octets)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

function appended({ content, ...rest }: MadeMember): MadeMember {
  return { ...rest, content: Buffer.concat([content, Buffer.from('x')]) }
}

function swapped(gem: MadeGem): MadeGem {
  const of = (name: string) => gem.members.find((each) => each.name === name)?.content ?? new Uint8Array(0)
  const [first, second] = [of('metadata.gz.sig'), of('data.tar.gz.sig')]
  const once = withMember(gem, 'metadata.gz.sig', (each) => ({ ...each, content: second }))
  return withMember(once, 'data.tar.gz.sig', (each) => ({ ...each, content: first }))
}

function withChecksums(name: string, of: (files: readonly MadeMember[]) => string): GemCase {
  const strict = name === 'checksums of SHA-1'
  return tamperedCase(
    name,
    () => makeGem({ chain, signer: caseSigner, checksums: (files) => of(files) }),
    strict,
  )
}

function withMetadata(name: string, yaml: string, strict = false): GemCase {
  return tamperedCase(name, () => makeGem({ chain, signer: caseSigner, metadata: yaml }), strict)
}

function withChain(name: string, texts: readonly string[], strict = false): GemCase {
  return tamperedCase(name, () => makeGem({ chain: texts, signer: caseSigner }), strict)
}

/** data.tar.gz is another, and checksums and signatures are made for it. */
function withData(name: string, change: (data: Buffer) => Uint8Array, strict = false): GemCase {
  return tamperedCase(
    name,
    () => {
      const [metadata, data] = makeGem({ chain, signer: null, checksums: null }).members
      const files = [metadata, data && { ...data, content: change(Buffer.from(data.content)) }].filter(
        (each) => each !== undefined,
      )
      const sums = { name: 'checksums.yaml.gz', content: gzipSync(checksumsYaml(files)) }
      return { members: [...files, sums].flatMap((each) => [each, signature(each, caseSigner)]) }
    },
    strict,
  )
}

function withFiles(name: string, files: readonly MadeMember[]): GemCase {
  return tamperedCase(`with ${name} in its files`, () => makeGem({ chain, signer: caseSigner, files }))
}

function headerOf(field: { at: number; text: string }) {
  return (gem: MadeGem) => withMember(gem, 'data.tar.gz.sig', (each) => ({ ...each, header: [field] }))
}

/** `       1234` in place of `00000001234`: octal to Ruby, and to POSIX not. */
function spacedSize(gem: MadeGem): MadeGem {
  return withMember(gem, 'data.tar.gz.sig', (each) => ({
    ...each,
    header: [{ at: 124, text: each.content.length.toString(8).padStart(11, ' ') }],
  }))
}

function flagged(data: Buffer, flag: number): Buffer {
  const copy = Buffer.from(data)
  copy[3] = (copy[3] ?? 0) | flag
  return copy
}

/** RFC 1952 §2.3.1: FNAME. */
function named(data: Buffer): Buffer {
  return Buffer.concat([flagged(data, 0x08).subarray(0, 10), Buffer.from('data.tar\0'), data.subarray(10)])
}
