// The languages of the window. Each has a catalogue in src-renderer/messages and the words of the menu in
// src-main/electron; the command line, the records and the findings' own sentences are English.

import { z } from 'zod'

/** By their primary subtags (BCP 47), English, in which the texts are written, first. */
export const languages = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh'] as const
export const language = z.enum(languages)
export type Language = z.infer<typeof language>

/**
 * The first language of a person's list (`de-AT`, `en-GB`; the best first) that the window speaks; English when it
 * speaks none of them.
 */
export function spokenLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const spoken = languages.find((each) => each === tag.toLowerCase().split('-')[0])
    if (spoken) return spoken
  }
  return 'en'
}
