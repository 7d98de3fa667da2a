// What a profile asks of a subject: attribute types that must be there, and those that may. Which characters
// a name may have is name-rule.ts.

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { keywordOfType, typeOfKeyword } from './attribute-keyword.ts'
import type { Name } from './name.ts'
import { checkName } from './name-rule.ts'

export interface SubjectRule {
  readonly required: readonly string[]
  /** Null: any. */
  readonly allowed: ReadonlySet<string> | null
}

/** The profile's keywords as attribute types; throws `profile.invalid` for a keyword that is none. */
export function subjectRuleOf({ required, allowed }: Profile['subject']): SubjectRule {
  return {
    required: required.map(attributeTypeOf),
    allowed: allowed === undefined ? null : new Set(allowed.map(attributeTypeOf)),
  }
}

/**
 * Passes a subject that may be certified under the rule; else throws `certificate.subject-needed` (with the
 * attribute that is missing), `certificate.name-not-allowed`, or what `checkName` throws.
 */
export function checkSubject(subject: Name, { required, allowed }: SubjectRule): void {
  checkName(subject)
  const types = subject.rdns.flat().map(({ type }) => type)
  const missing = required.find((type) => !types.includes(type))
  if (missing !== undefined) {
    throw new RootkeepError('certificate.subject-needed', 'The subject lacks what the profile requires', {
      attribute: wordFor(missing),
    })
  }
  const stray = allowed === null ? undefined : types.find((type) => !allowed.has(type))
  if (stray !== undefined) {
    throw new RootkeepError('certificate.name-not-allowed', 'The profile does not allow this attribute', {
      name: wordFor(stray),
    })
  }
}

function attributeTypeOf(word: string): string {
  const type = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(word) ? word : typeOfKeyword(word)
  if (type !== undefined) return type
  throw new RootkeepError('profile.invalid', `The profile names an unknown attribute type: ${word}`, {
    attribute: word,
  })
}

function wordFor(type: string): string {
  return keywordOfType(type) ?? type
}
