// Composing the subject and the short name of a new authority from what a person types.

/** What most subjects are made of; whoever needs more writes the whole name. */
export interface SubjectParts {
  readonly commonName: string
  readonly organizationName: string
  readonly countryName: string
}

/** The distinguished name as RFC 4514 text, the common name first; empty parts are left out. */
export function composeSubject({ commonName, organizationName, countryName }: SubjectParts): string {
  return [
    ['CN', commonName],
    ['O', organizationName],
    ['C', countryName.toUpperCase()],
  ]
    .map(([type, value]) => [type, value?.trim() ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([type, value]) => `${type}=${escapeValue(value)}`)
    .join(',')
}

/** Escapes an attribute value: RFC 4514 §2.4. `value` has no space at its ends. */
function escapeValue(value: string): string {
  return value.replace(/[",+;<>\\]/g, '\\$&').replace(/^#/, '\\#')
}

/** A short name for flags and file names, made of a common name: `Seattle.rb` becomes `seattle-rb`. */
export function suggestName(commonName: string): string {
  return commonName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-|-$/g, '')
}
