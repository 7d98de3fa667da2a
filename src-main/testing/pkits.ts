// The subtests of NIST's PKITS as questions of the contract. Where the suite is absent there are none, and that is
// said; the certificates are those of Debian's python3-cryptography-vectors.

import { readFileSync } from 'node:fs'
import type { Input } from '../contract/contract.ts'
import { isAtHand, readSuite, suiteFile } from './suites.ts'

export interface PkitsCase {
  readonly id: string
  readonly name: string
  /** The anchor first, the leaf last. */
  readonly certs: readonly string[]
  readonly crls: readonly string[]
  readonly should_validate: boolean
  /** Null: any policy. */
  readonly initial_policy_set: readonly string[] | null
  readonly explicit: boolean
  readonly inhibit_map: boolean
  readonly inhibit_any: boolean
  /** Null: NIST-test-policy-1 alone; an empty text: none. */
  readonly user_constrained_policy_set: readonly string[] | null
}

const data = new URL('file:///usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data/')

/** The subtests, or null where the suite is absent. */
export function pkitsCases(): readonly PkitsCase[] | null {
  const file = suiteFile('pkits.json')
  return isAtHand('PKITS', [file, data]) ? readSuite<readonly PkitsCase[]>(file) : null
}

export function pkitsQuestion(pkits: PkitsCase): Input<'trust.validate'> {
  const certificates = pkits.certs.map((name) => read('certs', name))
  return {
    anchors: certificates.slice(0, 1),
    untrusted: certificates.slice(1, -1),
    leaf: certificates.at(-1) ?? '',
    crls: pkits.crls.map((name) => read('crls', name)),
    at: '2011-04-15T00:00:00Z',
    policies: (pkits.initial_policy_set ?? []).map(pkitsPolicy),
    requireExplicitPolicy: pkits.explicit,
    inhibitAnyPolicy: pkits.inhibit_any,
    inhibitPolicyMapping: pkits.inhibit_map,
    revocation: 'require',
  }
}

/** The OID of a policy that the suite names. */
export function pkitsPolicy(name: string): string {
  if (name === 'anyPolicy') return '2.5.29.32.0'
  return name.replace('NIST-test-policy-', '2.16.840.1.101.3.2.1.48.')
}

function read(kind: 'certs' | 'crls', name: string): string {
  const suffix = kind === 'certs' ? 'crt' : 'crl'
  return readFileSync(new URL(`${kind}/${name}.${suffix}`, data)).toString('base64')
}
