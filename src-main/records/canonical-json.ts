// JSON in the one form that is hashed: RFC 8785 (members sorted by UTF-16 code units, no white space).

export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }

/** RFC 8785 §3.2; numbers and strings are serialised there exactly as ECMAScript does. */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
