// How the window's language writes lists and sizes and puts names in order. Dates and counts are in instant.ts; serials,
// fingerprints, names and versions are data and written alike in every language.

import i18next from 'i18next'

/** The person's own way of the window's language: `en-GB` where the window speaks `en`. */
export function locale(): string {
  const language = i18next.language ?? 'en'
  return navigator.languages.find((each) => each.split('-')[0] === language) ?? language
}

/** `a, b, c`, in Japanese and Chinese `a、b、c`: things beside each other, without a word between them. */
export function formatList(things: readonly string[]): string {
  const parts = new Intl.ListFormat(locale(), { type: 'conjunction' }).formatToParts(['1', '2', '3', '4'])
  const comma = parts.find(({ type }) => type === 'literal')?.value ?? ', '
  return things.join(comma)
}

/** Sentences in a row: with spaces between them where the language has any. */
export function formatSentences(sentences: readonly string[]): string {
  return sentences.join(/^(ja|zh)/.test(locale()) ? '' : ' ')
}

/** Says which of two names comes first, as a person looks them up: `10` after `9`, `Ä` beside `A`. */
export function compareNames(a: string, b: string): number {
  return collator().compare(a, b)
}

const collator = byLocale((tag) => new Intl.Collator(tag, { numeric: true }))

/** Answers what `make` makes of the window's locale, once for each: what is dear to make is asked for with every row. */
export function byLocale<Made>(make: (tag: string) => Made): () => Made {
  const made = new Map<string, Made>()
  return () => {
    const tag = locale()
    const known = made.get(tag) ?? make(tag)
    made.set(tag, known)
    return known
  }
}
