// What is typed to find certificates, taken apart: terms as `issuer:seattle`, each of which is a chip on the screen, and
// words. What the terms mean is decided in the main process; here is only which there are, and how one is put in.

/** The fields that the window offers; the search refuses others by itself. */
export const termFields = ['state', 'issuer', 'profile', 'kind', 'expires', 'issued', 'key'] as const
export type TermField = (typeof termFields)[number]

export interface SearchTerm {
  readonly field: TermField
  readonly value: string
}

const form = /^([a-z]+):(\S+)$/

/** The terms in a search, in their order. */
export function termsIn(text: string): SearchTerm[] {
  return text.split(/\s+/).flatMap((part) => {
    const [, name, value] = form.exec(part) ?? []
    const field = termFields.find((each) => each === name)
    return field && value !== undefined ? [{ field, value }] : []
  })
}

/** The value of a field's term; null where the search has none. */
export function valueIn(text: string, field: TermField): string | null {
  return termsIn(text).find((term) => term.field === field)?.value ?? null
}

/** The search with this value for a field, in place of the one that it had; without the field where it is null. */
export function withTerm(text: string, field: TermField, value: string | null): string {
  const others = text.split(/\s+/).filter((part) => part !== '' && !part.startsWith(`${field}:`))
  return [...others, ...(value === null ? [] : [`${field}:${value}`])].join(' ')
}

/** The words of a search without its terms. */
export function withoutTerms(text: string): string {
  const isTerm = (part: string) => termFields.some((field) => part.startsWith(`${field}:`))
  return text
    .split(/\s+/)
    .filter((part) => part !== '' && !isTerm(part))
    .join(' ')
}
