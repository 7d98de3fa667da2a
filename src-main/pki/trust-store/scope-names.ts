// The names of a scope as the subtrees of name constraints (RFC 5280 §4.2.1.10), both ways: what an anchor may
// vouch for is said and enforced as if its certificate said it.

import type { GeneralNameText } from '../../contract/general-name.ts'
import type { TrustScope } from '../../contract/trust-list.ts'
import type { NameConstraints } from '../extension/name-constraints.ts'
import type { GeneralName } from '../general-name.ts'
import { generalNameFromText } from '../general-name-text.ts'
import { ipRangeText } from '../ip-address.ts'
import { nameText } from '../name-text.ts'

type ScopeNames = Pick<TrustScope, 'permitted' | 'excluded'>

/** The subtrees that a scope says. Throws `name.malformed` or `name.forbidden-character`. */
export function subtreesOf({ permitted, excluded }: ScopeNames): NameConstraints {
  return {
    permittedSubtrees: permitted.map((each) => generalNameFromText(each, 'subtree')),
    excludedSubtrees: excluded.map((each) => generalNameFromText(each, 'subtree')),
  }
}

/** The names of a scope, or null where one of them has no text here: leaving it out would widen the scope. */
export function scopeNamesOf({ permittedSubtrees, excludedSubtrees }: NameConstraints): ScopeNames | null {
  const permitted = textsOf(permittedSubtrees)
  const excluded = textsOf(excludedSubtrees)
  return permitted && excluded ? { permitted, excluded } : null
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
