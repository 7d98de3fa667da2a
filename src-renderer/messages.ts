// The texts of the face: one typed catalogue a language, through i18next. A screen names a text by a flat key,
// so that it can be found with grep; a key that a catalogue lacks does not compile. English is there from the
// start, the others are chunks of their own, loaded when they are chosen.

import i18next, { type FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { ErrorCode } from '../src-main/contract/errors.ts'
import type { Language } from '../src-main/contract/language.ts'
import { formatCount } from './instant.ts'
import { type Catalogue, type English, en, enErrors } from './messages/en.ts'
import type { ErrorWords } from './messages/error-words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    keySeparator: false
    nsSeparator: false
    resources: { translation: English }
  }
}

/** What is said of every error code, in one language. */
export type ErrorCatalogue = Readonly<Record<ErrorCode, ErrorWords>>

interface Tongue {
  readonly words: Catalogue
  readonly errors: ErrorCatalogue
}

const english: Tongue = { words: en, errors: enErrors }

/** Brings the texts of each language. */
export const catalogues: { readonly [L in Language]: () => Promise<Tongue> } = {
  en: async () => english,
  de: async () => {
    const { de, deErrors } = await import('./messages/de.ts')
    return { words: de, errors: deErrors }
  },
  fr: async () => {
    const { fr, frErrors } = await import('./messages/fr.ts')
    return { words: fr, errors: frErrors }
  },
  es: async () => {
    const { es, esErrors } = await import('./messages/es.ts')
    return { words: es, errors: esErrors }
  },
  pt: async () => {
    const { pt, ptErrors } = await import('./messages/pt.ts')
    return { words: pt, errors: ptErrors }
  },
  ja: async () => {
    const { ja, jaErrors } = await import('./messages/ja.ts')
    return { words: ja, errors: jaErrors }
  },
  zh: async () => {
    const { zh, zhErrors } = await import('./messages/zh.ts')
    return { words: zh, errors: zhErrors }
  },
}

/** Numbers within a text, as the language writes them. */
const numbers: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown) => (typeof value === 'number' ? formatCount(value) : String(value)),
}

const errorCatalogues = new Map<string, ErrorCatalogue>()

/** Makes the texts of that language ready; to be awaited before the first screen. */
export async function startMessages(language: Language): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(numbers)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      keySeparator: false,
      nsSeparator: false,
      resources: { en: { translation: en } },
      interpolation: {
        // React escapes what it writes; escaping twice would show entities.
        escapeValue: false,
        alwaysFormat: true,
      },
    })
  await speak(language)
}

let wanted: Language = 'en'

/** Says everything in that language from now on. A language whose texts can't be read is not changed to. */
export async function speak(language: Language): Promise<void> {
  wanted = language
  const tongue = await catalogues[language]().catch(() => null)
  // Whoever chose another one meanwhile gets that.
  if (!tongue || wanted !== language) return
  i18next.addResourceBundle(language, 'translation', tongue.words)
  errorCatalogues.set(language, tongue.errors)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
}

/** The sentences for an error code in the language of the window. */
export function errorWords(code: ErrorCode): ErrorWords {
  return (errorCatalogues.get(i18next.language) ?? enErrors)[code]
}
