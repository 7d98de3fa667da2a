// Hand-made chains judged by openssl as well: what both accept or refuse is no opinion of ours.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { TestEntity } from '../../testing/hierarchy.ts'
import { askPath, plainOptions, testAuthority, testCrl } from '../../testing/path-question.ts'
import { run, scratchFolder } from '../../testing/program.ts'
import { type SignedParts, signCertificate } from '../../testing/signed-certificate.ts'
import type { Crl } from '../crl/crl.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { basicConstraints } from '../extension/basic-constraints.ts'
import { certificatePolicies } from '../extension/certificate-policies.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { extension } from '../extension/extension.ts'
import { keyUsage } from '../extension/key-usage.ts'
import { type NameConstraints, nameConstraints } from '../extension/name-constraints.ts'
import { policyConstraints } from '../extension/policy-constraints.ts'
import { generalNameFromText } from '../general-name-text.ts'
import { keyPurpose } from '../oid.ts'
import { writePem } from '../pem.ts'
import type { PathOptions } from './path-options.ts'

interface Chain {
  readonly root: TestEntity
  readonly authorities: readonly TestEntity[]
  readonly leaf: TestEntity
  readonly crls?: readonly Crl[]
}

const root = testAuthority('CN=Root,O=RubyConf', 'self')

/** A leaf below one CA below the root, either of them changed. */
function chain(authority: Partial<SignedParts>, leaf: Partial<SignedParts> = {}): Chain {
  const regional = testAuthority('CN=Regional', root, authority)
  return {
    root,
    authorities: [regional],
    leaf: signCertificate({ subject: 'CN=x', issuer: regional, ...leaf }),
  }
}

function opensslAccepts({ root, authorities, leaf, crls = [] }: Chain, more: readonly string[]): boolean {
  using folder = scratchFolder()
  const file = (name: string, text: string) => {
    const path = join(folder.path, name)
    writeFileSync(path, text)
    return path
  }
  const crlFile = crls.map(({ der }) => writePem('X509 CRL', der)).join('')
  const { status } = run('openssl', [
    ...['verify', '-x509_strict', '-attime', String(Date.parse(plainOptions.at) / 1000)],
    ...['-CAfile', file('root.pem', root.pem)],
    ...['-untrusted', file('untrusted.pem', `${authorities.map(({ pem }) => pem).join('')}\n`)],
    ...(crls.length > 0 ? ['-crl_check_all', '-CRLfile', file('crls.pem', crlFile)] : []),
    ...more,
    file('leaf.pem', leaf.pem),
  ])
  return status === 0
}

type Subtree = [kind: 'dNSName' | 'rfc822Name' | 'iPAddress' | 'directoryName', base: string]

function constrained(list: keyof NameConstraints, [kind, value]: Subtree): Partial<SignedParts> {
  const base = generalNameFromText({ kind, value }, 'subtree')
  const constraints = { permittedSubtrees: [], excludedSubtrees: [], [list]: [base] }
  return { extensions: [extension(nameConstraints, constraints, true)] }
}

function named([kind, value]: Subtree): Partial<SignedParts> {
  return { extensions: [extension(subjectAltName, [generalNameFromText({ kind, value })], false)] }
}

function stated(...oids: readonly string[]) {
  return extension(
    certificatePolicies,
    oids.map((policyIdentifier) => ({ policyIdentifier, policyQualifiers: [] })),
    false,
  )
}

const explicit = extension(policyConstraints, { requireExplicitPolicy: 0, inhibitPolicyMapping: null }, true)
const serverAuth = { purpose: 'serverAuth' } as const
const asServer = ['-purpose', 'sslserver']
const purposes = (...oids: readonly string[]) => ({ extensions: [extension(extKeyUsage, oids, false)] })

interface Case {
  readonly name: string
  readonly made: Chain
  readonly isValid: boolean
  readonly changes?: Partial<PathOptions>
  readonly flags?: readonly string[]
}

const withoutCa = extension(basicConstraints, { cA: false, pathLenConstraint: null }, true)
const plain = chain({})
const [regional] = plain.authorities
const listed = regional ? [testCrl(root, []), testCrl(regional, [plain.leaf])] : []
const unlisted = regional ? [testCrl(root, []), testCrl(regional, [])] : []

const cases: readonly Case[] = [
  { name: 'a plain chain', made: plain, isValid: true },
  { name: 'an expired CA', made: chain({ notAfter: '2026-11-19T23:59:59Z' }), isValid: false },
  { name: 'a leaf of tomorrow', made: chain({}, { notBefore: '2026-11-21T00:00:00Z' }), isValid: false },
  { name: 'a CA that is none', made: chain({ extensions: [withoutCa] }), isValid: false },
  {
    name: 'a CA whose key may not sign certificates',
    made: chain({ extensions: [extension(keyUsage, ['cRLSign'], true)] }),
    isValid: false,
  },
  {
    name: 'an unknown critical extension',
    made: chain({}, { extensions: [{ oid: '1.2.3.4', critical: true, value: Buffer.from('0500', 'hex') }] }),
    isValid: false,
  },
  {
    name: 'a host within what is permitted',
    made: chain(
      constrained('permittedSubtrees', ['dNSName', 'example.com']),
      named(['dNSName', 'a.example.com']),
    ),
    isValid: true,
  },
  {
    name: 'a host outside of it',
    made: chain(
      constrained('permittedSubtrees', ['dNSName', 'example.com']),
      named(['dNSName', 'anexample.com']),
    ),
    isValid: false,
  },
  {
    name: 'an address within what is excluded',
    made: chain(
      constrained('excludedSubtrees', ['iPAddress', '192.0.2.0/24']),
      named(['iPAddress', '192.0.2.9']),
    ),
    isValid: false,
  },
  {
    name: 'an address of the other family than what is permitted',
    made: chain(
      constrained('permittedSubtrees', ['iPAddress', '192.0.2.0/24']),
      named(['iPAddress', '2001:db8::1']),
    ),
    isValid: false,
  },
  {
    name: 'a mailbox at a host below what is permitted',
    made: chain(
      constrained('permittedSubtrees', ['rfc822Name', '.example.com']),
      named(['rfc822Name', 'a@b.example.com']),
    ),
    isValid: true,
  },
  {
    name: 'a subject outside of what is permitted, in spaces and case like it',
    made: chain(constrained('permittedSubtrees', ['directoryName', 'O=RubyConf']), {
      subject: 'CN=x,O=rubyconf',
    }),
    isValid: true,
  },
  {
    name: 'a subject outside of what is permitted',
    made: chain(constrained('permittedSubtrees', ['directoryName', 'O=RubyConf']), {
      subject: 'CN=x,O=RailsConf',
    }),
    isValid: false,
  },
  {
    name: 'no policy where a CA wants one',
    made: chain({ extensions: [stated('1.2.3.1'), explicit] }),
    isValid: false,
    flags: ['-policy_check'],
  },
  {
    name: 'another policy than the CA has, where one is wanted',
    made: chain({ extensions: [stated('1.2.3.1'), explicit] }, { extensions: [stated('1.2.3.2')] }),
    isValid: false,
    flags: ['-policy_check'],
  },
  {
    name: 'the policy that the user wants',
    made: chain({ extensions: [stated('1.2.3.1')] }, { extensions: [stated('1.2.3.1')] }),
    isValid: true,
    changes: { policies: ['1.2.3.1'], requireExplicitPolicy: true },
    flags: ['-policy', '1.2.3.1', '-explicit_policy'],
  },
  {
    name: 'another policy than the user wants',
    made: chain({ extensions: [stated('1.2.3.1')] }, { extensions: [stated('1.2.3.1')] }),
    isValid: false,
    changes: { policies: ['1.2.3.2'], requireExplicitPolicy: true },
    flags: ['-policy', '1.2.3.2', '-explicit_policy'],
  },
  {
    name: 'a server',
    made: chain({}, purposes(keyPurpose.serverAuth)),
    isValid: true,
    changes: serverAuth,
    flags: asServer,
  },
  {
    name: 'a client as a server',
    made: chain({}, purposes(keyPurpose.clientAuth)),
    isValid: false,
    changes: serverAuth,
    flags: asServer,
  },
  {
    name: 'a server below a CA for clients',
    made: chain(purposes(keyPurpose.clientAuth), purposes(keyPurpose.serverAuth)),
    isValid: false,
    changes: serverAuth,
    flags: asServer,
  },
  {
    name: 'a leaf that no CRL lists',
    made: { ...plain, crls: unlisted },
    isValid: true,
    changes: { revocation: 'require' },
  },
  {
    name: 'a leaf that is listed',
    made: { ...plain, crls: listed },
    isValid: false,
    changes: { revocation: 'require' },
  },
  {
    name: 'a leaf without its CRL',
    made: { ...plain, crls: unlisted.slice(0, 1) },
    isValid: false,
    changes: { revocation: 'require' },
  },
]

describe('findPath and openssl verify -x509_strict', () => {
  test.each(cases)('agree on $name: $isValid', ({ made, isValid, changes = {}, flags = [] }) => {
    const { authorities: untrusted, crls = [] } = made
    const report = askPath(made.leaf, { anchors: [made.root], untrusted, crls }, changes)
    expect(report.isValid, report.findings[0]?.message).toBe(isValid)
    expect(opensslAccepts(made, flags)).toBe(isValid)
  })
})
