// What a stranger's gem meets: the archive, the YAML in it, the files, every judgement, the report, and the signing;
// and policies. The gems that mutations start from are the same in every run.

import { readChecksums } from '../../artifact/gem/checksums.ts'
import { ContentsReader } from '../../artifact/gem/contents.ts'
import { readGem } from '../../artifact/gem/gem-file.ts'
import { gunzip } from '../../artifact/gem/gzip.ts'
import { readMetadata } from '../../artifact/gem/metadata.ts'
import { octetSource } from '../../artifact/gem/octet-source.ts'
import { signGem, withChain } from '../../artifact/gem/sign.ts'
import { strictPolicy } from '../../artifact/gem/strict-policy.ts'
import { readTrustDirectory, trustDirectoryFiles } from '../../artifact/gem/trust-directory.ts'
import { describeFiles } from '../../authority/file-description.ts'
import { readGemPolicy } from '../../authority/gem/policy-file.ts'
import { reportOf } from '../../authority/gem/report.ts'
import { verifyGem } from '../../authority/gem/verification.ts'
import { gemReport } from '../../contract/gem.ts'
import { CrlIndex } from '../../pki/path/crl-index.ts'
import { newTestKey } from '../key.ts'
import { developer, regional, root } from './corpus.ts'
import { type FuzzedParser, mustBeVisible } from './parser.ts'

const trust = readTrustDirectory(trustDirectoryFiles([root.certificate], 'owner').files)
const circumstances = {
  at: '2026-11-20T00:00:00Z',
  trust,
  anchors: [],
  crls: new CrlIndex([]),
  ocspResponses: [],
}
const chain = [root, regional, developer].map(({ certificate }) => certificate)
const { signer } = newTestKey('ec-p256')
const textOf = (octets: Uint8Array) => Buffer.from(octets).toString('utf8')

export const gemParsers: readonly FuzzedParser[] = [
  {
    name: 'gem.archive',
    form: 'text',
    seeds: ['gem'],
    async parse(octets) {
      const open = { name: 'a.gem', source: octetSource(octets), [Symbol.dispose]: () => {} }
      const verification = await verifyGem(open, strictPolicy, circumstances)
      const report = gemReport.parse(reportOf(open.name, verification, circumstances))
      mustBeVisible(JSON.stringify(report.metadata))
      for (const { reason } of report.decisions) mustBeVisible(reason ?? '')
      for (const { message } of report.judgement.findings) mustBeVisible(message)
    },
  },
  {
    name: 'gem.specification',
    form: 'text',
    seeds: ['gem'],
    async parse(octets) {
      const [described] = await describeFiles([
        { name: 'a.gem', content: Buffer.from(octets).toString('base64') },
      ])
      mustBeVisible(JSON.stringify(described?.facts))
    },
  },
  {
    name: 'gem.sign',
    form: 'text',
    seeds: ['gem'],
    async parse(octets) {
      const signed = signGem(await readGem(octetSource(octets)), { signer, chain })
      const { metadata } = await readGem(octetSource(signed))
      if (metadata?.certChain.length !== chain.length) throw new Error('a gem was signed without its chain')
    },
  },
  {
    name: 'gem.metadata',
    form: 'text',
    seeds: ['gemMetadata'],
    parse(octets) {
      readMetadata(textOf(octets))
      withChain(textOf(octets), chain)
    },
  },
  {
    name: 'gem.checksums',
    form: 'text',
    seeds: ['gemChecksums'],
    parse: (octets) => readChecksums(textOf(octets)),
  },
  {
    name: 'gem.gzip',
    form: 'text',
    seeds: ['gemData'],
    parse: (octets) => gunzip(octets, 1024 * 1024),
  },
  {
    name: 'gem.contents',
    form: 'text',
    seeds: ['gemTar'],
    parse(octets) {
      const contents = new ContentsReader(octets.length)
      for (let at = 0; at < octets.length; at += 700) contents.push(octets.subarray(at, at + 700))
      contents.finish()
      for (const { message } of contents.allFaults()) mustBeVisible(message)
    },
  },
  {
    name: 'gem.policy',
    form: 'text',
    seeds: ['gemPolicy'],
    parse: (octets) => readGemPolicy(textOf(octets)),
  },
]
