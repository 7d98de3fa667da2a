// The words of the menu and the dialogs: every language has its own, and none loses what is to be named.

import { describe, expect, test } from 'vitest'
import { languages } from '../contract/language.ts'
import { words } from './words.ts'

describe('words', () => {
  test.each(languages)('name every entry of the menu otherwise in %s', (language) => {
    const labels = Object.values(words[language].menu)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test.each(languages)('say in %s how many files would be replaced, and one of them', (language) => {
    const values = [...words[language].replace.message.matchAll(/\{\w+\}/g)].map(([value]) => value)
    expect(values.toSorted()).toEqual(['{all}', '{count}', '{name}'])
  })

  test.each(languages.slice(1))('leave nothing in English in %s', (language) => {
    const { menu, asked, replace } = words[language]
    const said = [menu, asked, replace].flatMap((each) => Object.values(each))
    const english = [words.en.menu, words.en.asked, words.en.replace].flatMap((each) => Object.values(each))
    expect(said.filter((text, at) => text === english[at])).toEqual([])
  })
})
