// Text for a terminal: what could move the cursor, hide itself or turn the line around is shown as its code.

/** Controls, format characters (bidirectional ones, zero widths), separators, surrogates, private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu

/** One line in which every unseen character is written as `\u{202E}`. */
export function visible(text: string): string {
  return text.replace(invisible, (character) => `\\u{${hexOf(character)}}`)
}

/** As `visible`, but lines and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(invisible, (character) =>
    character === '\n' || character === '\t' ? character : `\\u{${hexOf(character)}}`,
  )
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
