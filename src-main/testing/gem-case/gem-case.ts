// A case of the conformance table: a gem, whom the verifier trusts, at what instant, and what the strict policy must
// make of it. What RubyGems makes of it nobody writes down: its own program says.

import type { Instant } from '../../contract/instant.ts'
import type { TestEntity } from '../hierarchy.ts'
import { gemOctets, type MadeGem, makeGem } from './gem-maker.ts'
import { caseInstant, usualChain } from './gem-world.ts'

export interface GemCase {
  readonly name: string
  readonly octets: Uint8Array
  /** PEM of each certificate in the trust directory, under the name that gem looks for. */
  readonly trusted: readonly TestEntity[]
  readonly at: Instant
  /** Whether the strict policy accepts it. */
  readonly strict: boolean
  /** PEM, root first, of a gem whose archive is in order, for other verifiers of chains. */
  readonly chain: readonly string[] | null
}

interface ChainCase {
  readonly chain: readonly TestEntity[]
  /** The first of the chain, unless said otherwise. */
  readonly trusted?: readonly TestEntity[]
  readonly at?: Instant
  readonly strict: boolean
}

/** A gem in order, signed by the last of a chain. */
export function chainCase(name: string, { chain, trusted, at = caseInstant, strict }: ChainCase): GemCase {
  const [first] = chain
  return {
    name,
    octets: gemOctets(makeGem({ chain: chain.map(({ pem }) => pem), signer: chain.at(-1)?.key ?? null })),
    trusted: trusted ?? (first ? [first] : []),
    at,
    strict,
    chain: chain.map(({ pem }) => pem),
  }
}

const [top, middle, leaf] = usualChain()

/** A gem of the usual chain, changed before its octets are laid down, and refused by the strict policy. */
export function tamperedCase(name: string, change: (gem: MadeGem) => MadeGem, strict = false): GemCase {
  const gem = makeGem({ chain: [top, middle, leaf].map(({ pem }) => pem), signer: leaf.key })
  return { name, octets: gemOctets(change(gem)), trusted: [top], at: caseInstant, strict, chain: null }
}

/** As `tamperedCase`, changed in its octets. */
export function brokenCase(name: string, change: (octets: Buffer) => Uint8Array, strict = false): GemCase {
  const gem = makeGem({ chain: [top, middle, leaf].map(({ pem }) => pem), signer: leaf.key })
  return { name, octets: change(gemOctets(gem)), trusted: [top], at: caseInstant, strict, chain: null }
}

/** The key that signs in tampered cases, and PEM of the chain above it, root first. */
export const caseSigner = leaf.key
export const caseChain: readonly string[] = [top, middle, leaf].map(({ pem }) => pem)
