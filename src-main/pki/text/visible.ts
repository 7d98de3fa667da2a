// Any text made safe to show, on a screen or a terminal: what would act on the screen, hide, or pass for
// another letter is written out as `\u{202e}`. Nothing is removed, so that two texts stay two.

/** Control, format (bidirectional, zero-width), unassigned, private and default-ignorable code points, lone
 *  surrogates, separators, and spaces other than U+0020, of which U+2800 is one to the eye. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu

/** Letters of the scripts whose letters look like Latin ones. */
const lookAlike =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}]/gu

/**
 * `text` with every invisible character, and every letter of a look-alike script within a word that also has
 * Latin letters (UTS #39 §5.1, mixed script), written as `\u{hex}`. Line breaks are escaped too.
 */
export function visibleText(text: string): string {
  if (/^[ -~]*$/.test(text)) return text
  return text.replace(invisible, escapeCharacter).replace(/[\p{L}\p{M}]+/gu, visibleWord)
}

function visibleWord(word: string): string {
  return /\p{Script=Latin}/u.test(word) ? word.replace(lookAlike, escapeCharacter) : word
}

function escapeCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
