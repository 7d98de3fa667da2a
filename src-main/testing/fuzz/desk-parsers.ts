// What a stranger's file meets beyond its parser: the procedures of the contract that look at files, without a
// keep, and the issuing of what a request asks for.

import { fileURLToPath } from 'node:url'
import { createApp } from '../../app.ts'
import { contract, type ProcedureName } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { readCertificationRequest } from '../../pki/certification-request.ts'
import { issue, prepare } from '../../pki/issuance.ts'
import { writePem } from '../../pki/pem.ts'
import { builtInProfile } from '../profile.ts'
import { corpus, developer, regional, root } from './corpus.ts'
import { contentOf } from './object-parsers.ts'
import type { FuzzedParser } from './parser.ts'

/** The present of every question. */
const at = '2026-11-20T00:00:00Z'

const app = await createApp({
  directory: '/nonexistent/keep',
  resources: fileURLToPath(new URL('../../../resources', import.meta.url)),
  clock: () => Date.parse(at),
  random: (length) => Buffer.alloc(length, 7),
  host: null,
  log: (_, message) => {
    throw new Error(message)
  },
})

/** Calls the procedure as a door does; throws the error of the reply. */
async function call(procedure: ProcedureName, input: unknown): Promise<void> {
  const reply = await app.call(procedure, input)
  if (!reply.ok) throw new RootkeepError(reply.error.code, reply.error.message)
  // What left the desk is JSON of the contract's own form.
  contract[procedure].output.parse(JSON.parse(JSON.stringify(reply.value)))
}

const question = {
  anchors: [root.pem],
  untrusted: [regional.pem],
  leaf: developer.pem,
  crls: corpus.crl.slice(0, 1).map((der) => writePem('X509 CRL', der)),
  ocsp: corpus.ocspResponse.slice(0, 1).map(base64),
  at,
  purpose: 'codeSigning',
  names: [{ email: 'drbrain@segment7.net' }, { dns: 'example.org' }],
  policies: ['2.5.29.32.0', '1.3.6.1.4.1.99999.1'],
  rules: 'rfc5280',
}

export const deskParsers: readonly FuzzedParser[] = [
  {
    name: 'request.inspect',
    form: 'der',
    seeds: ['request'],
    parse: (octets) => call('request.inspect', { request: contentOf(octets), profile: 'developer' }),
  },
  {
    name: 'file.inspect-der',
    form: 'der',
    seeds: ['certificate', 'crl'],
    parse: (octets) => call('file.inspect-der', { file: contentOf(octets) }),
  },
  {
    name: 'file.describe',
    form: 'der',
    seeds: ['request', 'certificate', 'crl'],
    parse: (octets) => call('file.describe', { files: [{ name: 'a', content: contentOf(octets) }] }),
  },
  {
    name: 'certificate.describe',
    form: 'der',
    seeds: ['certificate'],
    parse: (octets) => call('certificate.describe', { certificate: contentOf(octets) }),
  },
  {
    name: 'crl.inspect',
    form: 'der',
    seeds: ['crl'],
    parse: (octets) => call('crl.inspect', { crl: contentOf(octets), issuerCertificate: regional.pem }),
  },
  {
    name: 'ocsp.inspect',
    form: 'der',
    seeds: ['ocspRequest', 'ocspResponse'],
    parse: (octets) => call('ocsp.inspect', { file: base64(octets) }),
  },
  {
    name: 'profile.check',
    form: 'text',
    seeds: ['profile'],
    parse: (octets) => call('profile.check', { yaml: Buffer.from(octets).toString('utf8') }),
  },
  {
    name: 'trust.validate.leaf',
    form: 'der',
    seeds: ['certificate'],
    parse: (octets) => call('trust.validate', { ...question, leaf: contentOf(octets) }),
  },
  {
    name: 'trust.validate.issuers',
    form: 'der',
    seeds: ['certificate'],
    parse: (octets) => {
      const content = contentOf(octets)
      return call('trust.validate', { ...question, anchors: [root.pem, content], untrusted: [content] })
    },
  },
  {
    name: 'trust.validate.crls',
    form: 'der',
    seeds: ['crl'],
    parse: (octets) =>
      call('trust.validate', { ...question, crls: [contentOf(octets)], revocation: 'require' }),
  },
  {
    name: 'trust.validate.ocsp',
    form: 'der',
    seeds: ['ocspResponse'],
    parse: (octets) => call('trust.validate', { ...question, ocsp: [base64(octets)], revocation: 'require' }),
  },
  {
    name: 'trust.explain.bundle',
    form: 'der',
    seeds: ['certificate', 'pkcs7', 'crl', 'ocspResponse'],
    parse: (octets) => {
      const content = contentOf(octets)
      const caIssuers = [{ name: 'regional.p7c', content }]
      const leaf = content.includes('-----BEGIN ') ? `${developer.pem}${content}` : content
      return call('trust.explain', { ...question, leaf, caIssuers, all: true })
    },
  },
  {
    name: 'issuance',
    form: 'der',
    seeds: ['request'],
    // Without the proof of possession, which would let nothing through that is mutated.
    parse(octets) {
      const { subject, subjectPublicKeyInfo, extensions } = readCertificationRequest(octets)
      const prepared = prepare({
        profile: builtInProfile('developer'),
        issuer: regional.certificate,
        subjectPublicKeyInfo,
        subject,
        asked: extensions,
        serialNumber: Uint8Array.from({ length: 20 }, (_, index) => index + 1),
        notBefore: at,
        days: 30,
        at,
      })
      issue(prepared, regional.key.signer)
    },
  },
]

function base64(octets: Uint8Array): string {
  return Buffer.from(octets).toString('base64')
}
