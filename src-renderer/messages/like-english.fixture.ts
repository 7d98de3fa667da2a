// What is written in another language as in English: names and formats in all of them, and the words that happen to
// be the same in one.

import type { Language } from '../../src-main/contract/language.ts'

/** `PKCS#7`, `OCSP`, `EC P-256`, `DER`: no word in small letters but these names. */
const names = /^(?:Rootkeep|DER|PEM|URL|[\p{Lu}\d#.,:()/–·\s-]|\{\{\w+\}\})+$/u

const same: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: [],
  fr: [],
  es: [],
  pt: [],
  ja: [],
  zh: [],
}

/** Whether a text may be in that language what it is in English. */
export function likeEnglish(language: Language, text: string): boolean {
  return names.test(text) || same[language].includes(text)
}
