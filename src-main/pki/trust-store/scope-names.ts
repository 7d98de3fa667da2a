// The names of a scope as the subtrees of name constraints (RFC 5280 §4.2.1.10), both ways: what an anchor may
// vouch for is said and enforced as if its certificate said it.

import { RootkeepError } from '../../contract/errors.ts'
import type { GeneralNameText } from '../../contract/general-name.ts'
import type { TrustScope } from '../../contract/trust-list.ts'
import type { NameConstraints } from '../extension/name-constraints.ts'
import type { GeneralName } from '../general-name.ts'
import { generalNameFromText } from '../general-name-text.ts'
import { ipRangeText } from '../ip-address.ts'
import { nameText } from '../name-text.ts'
import { isSubtreeBase } from '../path/subtree.ts'

type ScopeNames = Pick<TrustScope, 'permitted' | 'excluded'>

/** The subtrees that a scope says. Throws `name.malformed` or `name.forbidden-character`. */
export function subtreesOf({ permitted, excluded }: ScopeNames): NameConstraints {
  return { permittedSubtrees: permitted.map(baseOf), excludedSubtrees: excluded.map(baseOf) }
}

function baseOf(text: GeneralNameText): GeneralName {
  const base = generalNameFromText(text, 'subtree')
  if (isSubtreeBase(base)) return base
  throw new RootkeepError('name.malformed', 'This is not the base of a subtree', text)
}

/**
 * The names of a scope, or null where one of them has no text here: leaving it out would widen the scope. Throws as
 * `subtreesOf` for a base that no one may write.
 */
export function scopeNamesOf({ permittedSubtrees, excludedSubtrees }: NameConstraints): ScopeNames | null {
  const permitted = textsOf(permittedSubtrees)
  const excluded = textsOf(excludedSubtrees)
  if (!permitted || !excluded) return null
  subtreesOf({ permitted, excluded })
  return { permitted, excluded }
}

function textsOf(bases: readonly GeneralName[]): GeneralNameText[] | null {
  const texts = bases.map(textOf)
  return texts.every((text) => text !== null) ? texts : null
}

function textOf(base: GeneralName): GeneralNameText | null {
  switch (base.kind) {
    case 'rfc822Name':
    case 'dNSName':
    case 'uniformResourceIdentifier':
      return base.value === '' ? null : { kind: base.kind, value: base.value }
    case 'iPAddress':
      return { kind: base.kind, value: ipRangeText(base.octets) }
    case 'directoryName':
      return { kind: base.kind, value: nameText(base.name) }
    default:
      return null
  }
}
