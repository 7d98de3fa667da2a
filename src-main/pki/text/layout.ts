// The layout that pages of text for people share: lines, names, octets, extensions. What is put in words, and
// that it is safe to show, is each page's.

import type { Extension, Extensions } from '../extension/extension.ts'
import type { Name } from '../name.ts'
import { nameText } from '../name-text.ts'
import { nameOfOid } from '../oid.ts'

/** The lines, each with its line feed. */
export function page(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

/** RFC 4514 text, or `(empty)`. */
export function nameInWords(name: Name): string {
  return nameText(name) || '(empty)'
}

/** Hex in pairs with colons, upper case, as programs show serial numbers and fingerprints. */
export function octetsText(hex: string): string {
  return hex.toUpperCase().replace(/..(?=.)/g, '$&:')
}

/** A title and each extension under it; nothing when there is none. */
export function extensionsInLines(
  title: string,
  { list }: Extensions,
  inWords: (extension: Extension) => string[],
): string[] {
  if (list.length === 0) return []
  const lines = list.flatMap((extension) => [
    `    ${nameOfOid(extension.oid)}${extension.critical ? ' (critical)' : ''}`,
    ...inWords(extension).map((line) => `      ${line}`),
  ])
  return [`  ${title}`, ...lines]
}
