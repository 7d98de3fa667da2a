// Which language the window speaks: the person's own choice, remembered beside the colours, else that of the system.

import { readLocalStorageValue, useLocalStorage } from '@mantine/hooks'
import { useEffect } from 'react'
import { type Language, spokenLanguage } from '../../src-main/contract/language.ts'
import { speakInMenus } from '../bridge.ts'
import { speak } from '../messages.ts'

const key = 'rootkeep-language'

/** What the person chose (null: as the system has it), and how to choose. */
interface Choice {
  readonly chosen: Language | null
  choose(language: Language | null): void
}

export function useLanguageChoice(): Choice {
  const [chosen, choose] = useLocalStorage<Language | null>({
    key,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  return { chosen, choose }
}

/** The language that the window begins with. */
export function firstLanguage(): Language {
  return languageFor(readLocalStorageValue<Language | null>({ key, defaultValue: null }))
}

/** Lets the page, the menu and the pickers speak as chosen, from the moment on when it is. */
export function useLanguageOfWindow(): void {
  const { chosen } = useLanguageChoice()
  const language = languageFor(chosen)
  useEffect(() => {
    void speak(language)
    speakInMenus(language)
  }, [language])
}

/** What was kept may be of a version that knew other languages. */
function languageFor(chosen: string | null): Language {
  return spokenLanguage([...(chosen === null ? [] : [chosen]), ...navigator.languages])
}
