// The five policies of RubyGems (Gem::Security::Policies), as a table: what each looks at. Their names promise more
// than they keep; what they really decide is rubygems-decision.ts.

import type { RubygemsPolicyName } from '../../contract/gem.ts'

export interface RubygemsPolicy {
  /** The signatures are checked against the signer's key. */
  readonly verifyData: boolean
  /** The signer's certificate is valid now. */
  readonly verifySigner: boolean
  /** Each certificate was signed by the one before, and is valid now. */
  readonly verifyChain: boolean
  /** The first certificate signed itself, and is valid now. */
  readonly verifyRoot: boolean
  /** The first certificate's key is in the trust directory. */
  readonly onlyTrusted: boolean
  readonly onlySigned: boolean
}

const nothing: RubygemsPolicy = {
  verifyData: false,
  verifySigner: false,
  verifyChain: false,
  verifyRoot: false,
  onlyTrusted: false,
  onlySigned: false,
}
const medium: RubygemsPolicy = {
  verifyData: true,
  verifySigner: true,
  verifyChain: true,
  verifyRoot: true,
  onlyTrusted: true,
  onlySigned: false,
}

export const rubygemsPolicies: Readonly<Record<RubygemsPolicyName, RubygemsPolicy>> = {
  NoSecurity: nothing,
  AlmostNoSecurity: { ...nothing, verifyData: true },
  LowSecurity: { ...nothing, verifyData: true, verifySigner: true },
  MediumSecurity: medium,
  HighSecurity: { ...medium, onlySigned: true },
}

/** Whether it is one of the five by name. */
export function isRubygemsPolicy(policy: unknown): policy is RubygemsPolicyName {
  return typeof policy === 'string' && Object.hasOwn(rubygemsPolicies, policy)
}
