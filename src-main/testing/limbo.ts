// The cases of x509-limbo as questions of the contract. Where the suite is absent there are none, and that is said.

import type { Input } from '../contract/contract.ts'
import { isAtHand, readSuite, suiteFile } from './suites.ts'

interface PeerName {
  readonly kind: 'DNS' | 'IP' | 'RFC822'
  readonly value: string
}

export interface LimboCase {
  readonly id: string
  readonly trusted_certs: readonly string[]
  readonly untrusted_intermediates: readonly string[]
  readonly peer_certificate: string
  readonly crls: readonly string[]
  readonly validation_time: string | null
  readonly validation_kind: 'SERVER' | 'CLIENT'
  readonly expected_peer_name: PeerName | null
  readonly expected_peer_names: readonly PeerName[]
  readonly max_chain_depth: number | null
  readonly expected_result: 'SUCCESS' | 'FAILURE'
}

/** For cases that are about the present: a day on which none of them has expired. */
export const limboNow = '2026-11-20T00:00:00Z'

/** The cases, or null where the suite is absent. */
export function limboCases(): readonly LimboCase[] | null {
  const file = suiteFile('limbo.json')
  if (!isAtHand('x509-limbo', [file])) return null
  return readSuite<{ readonly testcases: readonly LimboCase[] }>(file)?.testcases ?? null
}

/** Fractions of a second are cut off; 64 is the contract's largest depth. */
export function limboQuestion(limbo: LimboCase): Input<'trust.validate'> {
  const { expected_peer_name: one, expected_peer_names: several, max_chain_depth: depth } = limbo
  return {
    anchors: [...limbo.trusted_certs],
    untrusted: [...limbo.untrusted_intermediates],
    leaf: limbo.peer_certificate,
    crls: [...limbo.crls],
    at: limbo.validation_time === null ? limboNow : `${limbo.validation_time.slice(0, 19)}Z`,
    purpose: limbo.validation_kind === 'SERVER' ? 'serverAuth' : 'clientAuth',
    names: [...(one ? [one] : []), ...several].map(nameOf),
    maxDepth: depth === null ? null : Math.min(depth, 64),
    revocation: limbo.crls.length > 0 ? 'require' : 'prefer',
    rules: limbo.id.startsWith('webpki::') ? 'webpki' : 'rfc5280',
  }
}

function nameOf({ kind, value }: PeerName) {
  return kind === 'DNS' ? { dns: value } : kind === 'IP' ? { ip: value } : { email: value }
}
