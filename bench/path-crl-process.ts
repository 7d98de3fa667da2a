// A process of its own that reads a large CRL once and validates many leaves with it and without; says how long that
// took, and how much memory the process had at most. What it reads, path-crl.ts has written.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCertificate } from '../src-main/pki/certificate.ts'
import { readCrl, verifyCrlSignature } from '../src-main/pki/crl/crl.ts'
import { CertificateIndex } from '../src-main/pki/path/certificate-index.ts'
import { CrlIndex, noCrls } from '../src-main/pki/path/crl-index.ts'
import { AuthorityFaults } from '../src-main/pki/path/fault-memory.ts'
import { findPath } from '../src-main/pki/path/find-path.ts'
import { createInquiry } from '../src-main/pki/path/inquiry.ts'
import type { PathOptions } from '../src-main/pki/path/path-options.ts'
import { SignatureMemory } from '../src-main/pki/path/signature-memory.ts'
import { plainOptions } from '../src-main/testing/path-question.ts'
import { secondsByClock, secondsOf } from './rounds.ts'

export interface PathCrlResult {
  readonly readSeconds: number
  /** At most, of the whole process. */
  readonly octets: number
  /** Seconds of one path. */
  readonly without: number
  readonly withCrl: number
}

const [folder = ''] = process.argv.slice(2)
const octetsOf = (name: string) => readFileSync(join(folder, name))
const [root, regional] = ['root.der', 'regional.der'].map((name) => readCertificate(octetsOf(name)))
if (!root || !regional) throw new Error('there are no CAs')
const leaves = (JSON.parse(octetsOf('leaves.json').toString()) as string[]).map((each) =>
  Buffer.from(each, 'base64'),
)

const der = octetsOf('regional.crl')
const readSeconds = await secondsByClock(1, () => {
  if (!verifyCrlSignature(readCrl(der), regional)) throw new Error('the signature is wrong')
})
const lists = new CrlIndex([readCrl(octetsOf('root.crl')), readCrl(der)])
const material = {
  anchors: new CertificateIndex([root]),
  untrusted: new CertificateIndex([regional]),
  ocspResponses: [],
}

function secondsOfPaths(crls: CrlIndex, revocation: PathOptions['revocation']): number {
  const options = { ...plainOptions, revocation, at: '2026-11-21T00:00:00Z' }
  const support = { memory: new SignatureMemory(), authorities: new AuthorityFaults(options) }
  const validateAll = () => {
    for (const leaf of leaves) {
      const inquiry = createInquiry({ ...material, crls }, options, support)
      if (!findPath(readCertificate(leaf), inquiry).isValid) throw new Error('a path is not valid')
    }
  }
  validateAll()
  return secondsOf(leaves.length, validateAll)
}

const without = secondsOfPaths(noCrls, 'ignore')
const withCrl = secondsOfPaths(lists, 'require')
const octets = process.resourceUsage().maxRSS * 1024
process.stdout.write(JSON.stringify({ readSeconds, octets, without, withCrl } satisfies PathCrlResult))
