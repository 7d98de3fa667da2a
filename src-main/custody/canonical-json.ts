// One text for one JSON value: RFC 8785 (JSON Canonicalization Scheme), over the part of JSON that vault.json
// uses: integers, well-formed strings, member names of ASCII letters and digits. Anything else is refused.

/** JSON as vault.json may hold it; a member that is undefined is none, as JSON.stringify has it. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue | undefined }

const memberName = /^[A-Za-z][A-Za-z0-9]*$/
/** Deep enough for every kind of slot to come, shallow enough for any stack. */
const maximumDepth = 16

/** The canonical UTF-8 octets of `value` (RFC 8785 §3.2). Throws a TypeError for what `isCanonical` refuses. */
export function canonicalJson(value: CanonicalValue): Buffer {
  return Buffer.from(canonicalText(value), 'utf8')
}

/** Whether `value` has a canonical form: plain JSON, not nested more than 16 deep. */
export function isCanonical(value: unknown, depth = 0): value is CanonicalValue {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0)
  if (typeof value === 'boolean' || value === null) return true
  if (typeof value !== 'object' || depth === maximumDepth) return false
  if (Array.isArray(value)) return value.every((item) => isCanonical(item, depth + 1))
  return Object.entries(value).every(
    ([name, member]) => memberName.test(name) && isCanonical(member, depth + 1),
  )
}

function canonicalText(value: CanonicalValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  // Ascending by UTF-16 code unit, as RFC 8785 §3.2.3 sorts: the default order of Array.prototype.sort.
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  const texts = members.flatMap(([name, member]) =>
    member === undefined ? [] : [`${JSON.stringify(name)}:${canonicalText(member)}`],
  )
  return `{${texts.join(',')}}`
}
