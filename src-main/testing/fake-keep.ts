// Answers of a keep that holds the start of a meetup, for tests of the command line: what a door does with
// answers is judged, not how they come about. The PEM and DER in here are words, not certificates.

import type { Handlers, Output } from '../contract/contract.ts'
import { vaultStatus } from './command-line.ts'

type Certificate = Output<'authority.create-root'>['certificate']

const drbrain: Certificate = {
  sha256: 'd7'.repeat(32),
  serialNumber: '1f3a00c2',
  subject: 'CN=drbrain',
  issuer: 'CN=Seattle.rb',
  title: 'drbrain',
  certifies: 'endEntity',
  state: 'valid',
  notBefore: '2026-11-20T09:00:00Z',
  notAfter: '2027-11-20T09:00:00Z',
  keyAlgorithm: 'ec-p256',
  profile: 'developer',
  issuerAuthority: 'seattle',
  authority: null,
  issuedAt: '2026-11-20T09:00:00Z',
}
const seattle: Certificate = {
  ...drbrain,
  subject: 'CN=Seattle.rb',
  issuer: 'CN=RubyConf Root',
  title: 'Seattle.rb',
  certifies: 'subordinate',
}
const crl: Output<'crl.issue'>['crl'] = {
  sha256: 'c4'.repeat(32),
  issuer: 'seattle',
  crlNumber: '3',
  kind: 'full',
  baseCrlNumber: null,
  partition: null,
  thisUpdate: '2026-11-20T09:00:00Z',
  nextUpdate: '2026-12-20T09:00:00Z',
  entries: 1,
}
const authority = {
  id: 'a1',
  name: 'seattle',
  title: 'Seattle.rb',
  subject: 'CN=Seattle.rb',
  certifies: 'subordinate',
  parent: null,
  key: 'here',
  keyAlgorithm: 'ec-p256',
  certificate: seattle,
  issuedCertificates: 1,
  revokedCertificates: 0,
  retiredAt: null,
} as const
const warning = {
  code: 'lint.validity-long',
  severity: 'warning',
  clause: 'RFC 5280 §4.1.2.5',
  certificate: null,
  message: 'The validity is long.',
} as const
const node = {
  certifies: 'root',
  state: 'valid',
  key: 'here',
  notAfter: '2030-01-01T00:00:00Z',
  crossCertifiedBy: [] as string[],
  group: null,
} as const

/** `seattle` certifies drbrain; a name with a bidirectional override is among its developers. */
export const fakeKeep: Partial<Handlers> = {
  'vault.create': () => vaultStatus({ exists: true, locked: false }),
  'vault.change-passphrase': () => vaultStatus({ exists: true, locked: false }),
  'vault.configure': () => vaultStatus({ exists: true, locked: false }),
  'authority.create-root': () => ({ certificate: seattle, findings: [], pem: 'ROOT PEM\n', authority }),
  'authority.list': () => ({ authorities: [], waiting: [] }),
  'authority.chain': ({ format }) => ({
    files:
      format === 'pem'
        ? [{ name: 'seattle-chain.pem', encoding: 'text', content: 'CHAIN PEM\n' }]
        : ['1-seattle.der', '2-conf.der'].map((name) => ({ name, encoding: 'base64', content: 'MAA=' })),
  }),
  'certificate.issue': () => ({ certificate: drbrain, findings: [warning], pem: 'DRBRAIN PEM\n' }),
  'certificate.issue-batch': ({ requests }) => ({
    issued: 1,
    refused: requests.length - 1,
    results: requests.map(({ name }, index) => ({
      name,
      ok: index === 0,
      certificate: index === 0 ? drbrain : null,
      error: index === 0 ? null : { code: 'request.bad-signature', message: 'The signature is wrong.' },
    })),
    files: [{ name: 'drbrain.pem', encoding: 'text', content: 'DRBRAIN PEM\n' }],
  }),
  'certificate.list': () => ({
    certificates: [drbrain, { ...drbrain, title: 'evil\u202Etxt\u001B[2J', state: 'revoked' }],
    next: null,
    total: 2,
  }),
  'revocation.revoke': ({ serialNumber, reason }) => ({
    revocation: {
      issuer: 'seattle',
      serialNumber: serialNumber ?? drbrain.serialNumber,
      reason,
      revokedAt: '2026-11-20T09:00:00Z',
      invalidityDate: null,
      certificate: null,
      subject: 'CN=drbrain',
    },
  }),
  'crl.issue': ({ format }) => ({
    crl,
    files: [
      format === 'pem'
        ? { name: 'seattle.crl', encoding: 'text', content: 'CRL PEM\n' }
        : { name: 'seattle.crl', encoding: 'base64', content: 'MAA=' },
    ],
    findings: [],
  }),
  'ocsp.respond': () => ({
    answered: true,
    responseStatus: 'successful',
    response: 'MAMKAQE=',
    signer: seattle,
    responses: [],
    findings: [],
  }),
  'trust.tree': () => ({
    nodes: [
      {
        ...node,
        id: 'r',
        parent: null,
        title: 'RubyConf',
        subject: '',
        certificate: 'aa'.repeat(32),
        name: 'conf',
      },
      ...['Seattle.rb', 'DC.rb'].map((title) => ({
        ...node,
        id: title,
        parent: 'r',
        certifies: 'subordinate' as const,
        key: title === 'DC.rb' ? ('elsewhere' as const) : ('here' as const),
        title,
        subject: '',
        certificate: 'bb'.repeat(32),
        name: null,
      })),
      {
        ...node,
        id: 'd',
        parent: 'Seattle.rb',
        certifies: 'endEntity',
        key: 'elsewhere',
        state: 'revoked',
        title: 'drbrain',
        subject: '',
        certificate: 'cc'.repeat(32),
        name: null,
      },
    ],
    strangers: null,
    lifetime: null,
  }),
  'trust.validate': ({ at }) => {
    const valid = at === null
    const finding = {
      code: 'path.expired',
      severity: 'error',
      clause: 'RFC 5280 §6.1.3',
      certificate: 0,
    } as const
    return {
      valid,
      path: valid ? ['aa'.repeat(32)] : [],
      findings: valid ? [] : [{ ...finding, message: 'The certificate has expired.' }],
      policies: [],
    }
  },
  'journal.verify': () => ({ valid: true, entries: 7, head: null, authenticated: true, findings: [] }),
}
