// Whether the words of a profile mean something to the rules: attribute types, purposes, names, addresses, DER,
// extensions that may pass. What contradicts itself is said by the contract (profile-contradiction.ts).

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { furtherExtension } from './further-extension.ts'
import { generalNameFromText } from './general-name-text.ts'
import { extensionType } from './oid.ts'
import { passingOid } from './passing-extensions.ts'
import { profileExtensions, purposeOf } from './profile-extensions.ts'
import { attributeTypeOf, subjectRuleOf } from './subject-rule.ts'

/** A field of the profile, by its path, and what is wrong with it. */
export interface ProfileFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

type Path = ProfileFault['path']

/** What is wrong with each field; empty when certificates can be issued under the profile. Throws nothing. */
export function profileFaults(profile: Profile): ProfileFault[] {
  const faults = [
    ...subjectFaults(profile.subject),
    ...each(profile.extKeyUsage?.purposes, ['extKeyUsage', 'purposes'], purposeOf),
    ...each(profile.issuerAltName, ['issuerAltName'], (name) => generalNameFromText(name)),
    ...subtreeFaults(profile),
    ...each(profile.extensions, ['extensions'], furtherExtension),
    ...each(profile.request.extensions, ['request', 'extensions'], passingOid),
  ]
  if (faults.length > 0) return faults
  const whole = attempt(() => profileExtensions(profile), [])
  return whole.length > 0 ? whole : doublyDecided(profile)
}

function subjectFaults(subject: Profile['subject']): ProfileFault[] {
  const { required, allowed, order, fixed, encodings } = subject
  const words = [
    ...each(required, ['subject', 'required'], attributeTypeOf),
    ...each(allowed, ['subject', 'allowed'], attributeTypeOf),
    ...each(order, ['subject', 'order'], attributeTypeOf),
    ...Object.keys(encodings).flatMap((word) =>
      attempt(() => attributeTypeOf(word), ['subject', 'encodings', word]),
    ),
  ]
  if (words.length > 0) return words
  return Object.entries(fixed).flatMap(([word, value]) =>
    attempt(() => subjectRuleOf({ ...subject, fixed: { [word]: value } }), ['subject', 'fixed', word]),
  )
}

function subtreeFaults({ nameConstraints: rule }: Profile): ProfileFault[] {
  return (['permittedSubtrees', 'excludedSubtrees'] as const).flatMap((list) =>
    each(rule?.[list], ['nameConstraints', list], (name) => generalNameFromText(name, 'subtree')),
  )
}

/** What the profile writes itself cannot come from a request as well. */
function doublyDecided(profile: Profile): ProfileFault[] {
  return each(profile.request.extensions, ['request', 'extensions'], (word) => checkUndecided(profile, word))
}

const types: Readonly<Record<string, string>> = extensionType

function checkUndecided(profile: Profile, word: string): void {
  const decided = profileExtensions(profile).map(({ oid }) => oid)
  if (!decided.includes(types[word] ?? word)) return
  throw new RootkeepError('profile.invalid', `The profile decides ${word} itself`, { extension: word })
}

function each<T>(items: readonly T[] | undefined, path: Path, check: (item: T) => unknown): ProfileFault[] {
  return (items ?? []).flatMap((item, at) => attempt(() => check(item), [...path, at]))
}

function attempt(act: () => unknown, path: Path): ProfileFault[] {
  try {
    act()
    return []
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return [{ path, message: thrown.message }]
    throw thrown
  }
}
