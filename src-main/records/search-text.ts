// What a person types into a search box as an FTS5 query: every word must occur, each as a beginning
// (https://sqlite.org/fts5.html §3). Nothing typed can be an operator.

/** Null when the text holds no word, which finds nothing. Words split as the `unicode61` tokenizer does. */
export function matchExpression(text: string): string | null {
  const words = text.split(/[^\p{L}\p{N}\p{M}\p{Co}]+/u).filter((word) => word !== '')
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ')
}
