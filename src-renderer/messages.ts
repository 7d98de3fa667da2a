// The texts of the face: one typed catalogue a language, through i18next. A screen names a text by a flat key,
// so that it can be found with grep; a key that the English catalogue lacks does not compile.

import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { ErrorCode } from '../src-main/contract/errors.ts'
import { type Catalogue, en, enErrors } from './messages/en.ts'
import type { ErrorWords } from './messages/error-words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: Catalogue }
  }
}

const errorCatalogues: Readonly<Record<string, Readonly<Record<ErrorCode, ErrorWords>>>> = { en: enErrors }

/** Makes the catalogues ready; to be awaited before the first screen. */
export async function startMessages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    resources: { en: { translation: en } },
    // React escapes what it writes; escaping twice would show entities.
    interpolation: { escapeValue: false },
  })
}

/** The sentences for an error code in the language of the window. */
export function errorWords(code: ErrorCode): ErrorWords {
  return (errorCatalogues[i18next.language] ?? enErrors)[code]
}
