// Gems for tests, laid down member by member, so that any of them may be changed, added, doubled or left out. Not by
// the program's own writer: what is tested must not make what it is tested with.

import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describeKey } from '../../pki/public-key.ts'
import type { TestKey } from '../key.ts'

export interface MadeMember {
  readonly name: string
  readonly content: Uint8Array
  /** Fields of the header as they are to stand, by offset. */
  readonly header?: readonly { readonly at: number; readonly text: string }[]
  /** The size that the header claims, where it lies. */
  readonly claimedSize?: number
}

export interface MadeGem {
  readonly members: readonly MadeMember[]
}

export interface GemParts {
  /** PEM texts for cert_chain. */
  readonly chain: readonly string[]
  /** Null: not signed. */
  readonly signer: TestKey | null
  /** In place of the usual YAML, or of what gzip makes of it. */
  readonly metadata?: string
  readonly files?: readonly MadeMember[]
  /** In place of the usual checksums; null: no member of that name. */
  readonly checksums?: ((files: readonly MadeMember[]) => string) | null
}

const usualFiles: readonly MadeMember[] = [{ name: 'lib/sample.rb', content: Buffer.from('SAMPLE = 1\n') }]

/** The members in the order in which `gem build` writes them. */
export function makeGem(parts: GemParts): MadeGem {
  const {
    chain,
    signer,
    metadata = metadataYaml(chain),
    files = usualFiles,
    checksums = checksumsYaml,
  } = parts
  const content = [
    { name: 'metadata.gz', content: gzipSync(metadata) },
    { name: 'data.tar.gz', content: gzipSync(tarOctets(files)) },
  ]
  const sums = checksums ? [{ name: 'checksums.yaml.gz', content: gzipSync(checksums(content)) }] : []
  const all = [...content, ...sums]
  return { members: signer ? all.flatMap((each) => [each, signature(each, signer)]) : all }
}

/** The signature of a member as RubyGems makes it: of its digest, digested once more. */
export function signature({ name, content }: MadeMember, { signer }: TestKey): MadeMember {
  const digest = createHash('sha256').update(content).digest()
  const { family, pure } = describeKey(signer.subjectPublicKeyInfo)
  const kinds = { rsa: 'rsa-pkcs1', 'rsa-pss': 'rsa-pss', ec: 'ecdsa' } as const
  const kind = family === 'rsa' || family === 'rsa-pss' ? kinds[family] : kinds.ec
  const octets = signer.sign(digest, pure ? { kind: pure, digest: 'none' } : { kind, digest: 'sha256' })
  return { name: `${name}.sig`, content: octets }
}

export function metadataYaml(chain: readonly string[], { name = 'sample', more = '' } = {}): string {
  const items = chain.map((pem) => `- |\n${pem.replace(/^(?=.)/gm, '  ')}`)
  return `--- !ruby/object:Gem::Specification
name: ${name}
version: !ruby/object:Gem::Version
  version: '1.0'
platform: ruby
authors:
- Rootkeep
autorequire:
bindir: bin
cert_chain:${items.length === 0 ? ' []\n' : `\n${items.join('')}`}date: 2026-11-20 00:00:00.000000000 Z
dependencies: []
description:
email:
executables: []
extensions: []
extra_rdoc_files: []
files:
- lib/sample.rb
homepage: https://example.org
licenses:
- MIT
metadata: {}
${more}require_paths:
- lib
required_ruby_version: !ruby/object:Gem::Requirement
  requirements:
  - - ">="
    - !ruby/object:Gem::Version
      version: '0'
required_rubygems_version: !ruby/object:Gem::Requirement
  requirements:
  - - ">="
    - !ruby/object:Gem::Version
      version: '0'
requirements: []
rubygems_version: 3.3.15
signing_key:
specification_version: 4
summary: A sample
test_files: []
`
}

/** SHA256 and SHA512, or others, of members. */
export function checksumsYaml(files: readonly MadeMember[], algorithms = ['SHA256', 'SHA512']): string {
  const of = (algorithm: string) =>
    files.map(({ name, content }) => `  ${name}: ${createHash(algorithm).update(content).digest('hex')}\n`)
  return `---\n${algorithms.map((algorithm) => `${algorithm}:\n${of(algorithm).join('')}`).join('')}`
}

/** The whole file. */
export function gemOctets({ members }: MadeGem): Buffer {
  return tarOctets(members)
}

export function tarOctets(members: readonly MadeMember[]): Buffer {
  return Buffer.concat([...members.flatMap(memberOctets), Buffer.alloc(1024)])
}

function memberOctets({ name, content, header = [], claimedSize = content.length }: MadeMember): Buffer[] {
  const block = Buffer.alloc(512)
  const put = (at: number, text: string) => block.write(text, at, 'latin1')
  put(0, name)
  put(100, '0000644')
  put(108, '0000000')
  put(116, '0000000')
  put(124, claimedSize.toString(8).padStart(11, '0'))
  put(136, '15077407000')
  put(148, '        ')
  put(156, '0')
  put(257, 'ustar\u000000')
  for (const { at, text } of header) put(at, text)
  const sum = block.reduce((total, octet) => total + octet, 0)
  if (!header.some(({ at }) => at === 148)) put(148, `${sum.toString(8).padStart(6, '0')}\u0000 `)
  return [block, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]
}

/** The gem with one member changed. */
export function withMember(gem: MadeGem, name: string, change: (member: MadeMember) => MadeMember): MadeGem {
  return { members: gem.members.map((each) => (each.name === name ? change(each) : each)) }
}

/** The gem without these members. */
export function withoutMembers(gem: MadeGem, ...names: readonly string[]): MadeGem {
  return { members: gem.members.filter(({ name }) => !names.includes(name)) }
}

/** The gem with further members at its end. */
export function withMore(gem: MadeGem, ...more: readonly MadeMember[]): MadeGem {
  return { members: [...gem.members, ...more] }
}
