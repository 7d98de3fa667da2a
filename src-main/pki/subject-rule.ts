// What a profile asks of a subject: attribute types that must be there, and those that may, in which order and
// encoding, and values that are always the same. Which characters a name may have is name-rule.ts.

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { keywordOfType, typeOfKeyword } from './attribute-keyword.ts'
import { type Attribute, attribute, type Name, nameOf, type RelativeDistinguishedName } from './name.ts'
import { checkName } from './name-rule.ts'

export interface SubjectRule {
  readonly required: readonly string[]
  /** Null: any. */
  readonly allowed: ReadonlySet<string> | null
  /** By type; what every subject has. */
  readonly fixed: ReadonlyMap<string, Attribute>
  /** Most significant first; null: as it was asked. */
  readonly order: readonly string[] | null
  /** Types whose text is written as PrintableString. */
  readonly printable: ReadonlySet<string>
}

/** The profile's keywords as attribute types; throws `profile.invalid` and, for a fixed value, `name.*`. */
export function subjectRuleOf({
  required,
  allowed,
  fixed,
  order,
  encodings,
}: Profile['subject']): SubjectRule {
  const printable = new Set(
    Object.entries(encodings).flatMap(([word, encoding]) =>
      encoding === 'printableString' ? [attributeTypeOf(word)] : [],
    ),
  )
  const fixedValues = Object.entries(fixed).map(([word, text]) => {
    const type = attributeTypeOf(word)
    return [type, encoded({ type, text }, printable)] as const
  })
  checkName(nameOf(fixedValues.map(([, value]) => [value])))
  return {
    required: required.map(attributeTypeOf),
    allowed: allowed === undefined ? null : new Set(allowed.map(attributeTypeOf)),
    fixed: new Map(fixedValues),
    order: order === undefined ? null : order.map(attributeTypeOf),
    printable,
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

/**
 * The subject as the rule writes it: fixed values in place of others or in front, the encodings, the order.
 * The very same name where the rule has nothing to say. Throws `name.malformed` for text that an encoding
 * cannot hold.
 */
export function settleSubject(subject: Name, rule: SubjectRule): Name {
  if (rule.fixed.size === 0 && rule.order === null && rule.printable.size === 0) return subject
  const written = withFixed(subject.rdns, rule.fixed).map((rdn) =>
    rdn.map((each) => (each.text === null || !rule.printable.has(each.type) ? each : printableOf(each))),
  )
  return nameOf(rule.order === null ? written : inOrder(written, rule.order))
}

function withFixed(
  rdns: readonly RelativeDistinguishedName[],
  fixed: ReadonlyMap<string, Attribute>,
): RelativeDistinguishedName[] {
  const missing = new Map(fixed)
  const replaced = rdns.map((rdn) =>
    rdn.flatMap((each) => {
      if (!fixed.has(each.type)) return [each]
      const value = missing.get(each.type)
      missing.delete(each.type)
      return value ? [value] : []
    }),
  )
  const added = [...missing.values()].map((value) => [value])
  return [...added, ...replaced.filter((rdn) => rdn.length > 0)]
}

function inOrder(rdns: readonly RelativeDistinguishedName[], order: readonly string[]) {
  const rank = (rdn: RelativeDistinguishedName) =>
    Math.min(...rdn.map(({ type }) => (order.includes(type) ? order.indexOf(type) : order.length)))
  return rdns.toSorted((one, other) => rank(one) - rank(other))
}

function printableOf({ type, text }: Attribute): Attribute {
  return attribute(type, text ?? '', 'printableString')
}

function encoded({ type, text }: Pick<Attribute, 'type'> & { text: string }, printable: ReadonlySet<string>) {
  return printable.has(type) ? attribute(type, text, 'printableString') : attribute(type, text)
}

/** A keyword or dotted decimal as dotted decimal; throws `profile.invalid` for a keyword that is none. */
export function attributeTypeOf(word: string): string {
  const type = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(word) ? word : typeOfKeyword(word)
  if (type !== undefined) return type
  throw new RootkeepError('profile.invalid', `There is no attribute type ${word}`, { attribute: word })
}

function wordFor(type: string): string {
  return keywordOfType(type) ?? type
}
