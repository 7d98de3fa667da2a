// The glossary against itself and the window: terms lead only to terms, none is out of reach, and words are plain.

import { describe, expect, test } from 'vitest'
import { en } from '../messages/en.ts'
import { termsOfFields } from '../profile/field-terms.ts'
import { glossary, subjects, termNames } from './glossary.ts'
import { findTerms, type ToldTerm } from './search.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob(['../**/*.tsx', '!./**'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const window = Object.values(sources).join('\n')

const told: readonly ToldTerm[] = termNames.map((name) => ({
  ...glossary[name],
  name,
  word: en[`term.${name}`],
  meaning: en[`term.${name}.meaning`],
  why: en[`term.${name}.why`],
}))

describe('glossary', () => {
  test('holds some sixty terms, of every subject', () => {
    expect(termNames.length).toBeGreaterThanOrEqual(60)
    expect(new Set(told.map(({ subject }) => subject))).toEqual(new Set(subjects))
  })

  test('leads from a term to others that exist, and never to itself', () => {
    for (const name of termNames) {
      const { related } = glossary[name]
      expect(related.length, name).toBeGreaterThan(0)
      expect(new Set(related).size, name).toBe(related.length)
      expect(related, name).not.toContain(name)
    }
  })

  test('reaches every term from the labels of the window', () => {
    const reached = new Set([
      ...termsOfFields,
      ...termNames.filter((name) => window.includes(`name="${name}"`)),
    ])
    expect(reached.size).toBeGreaterThan(0)
    // A set grows while it is walked over.
    for (const name of reached) for (const other of glossary[name].related) reached.add(other)
    expect(termNames.filter((name) => !reached.has(name))).toEqual([])
  })

  test('says each in one or two sentences that fit a small window', () => {
    for (const { name, meaning, why } of told) {
      expect(meaning.length, name).toBeLessThanOrEqual(140)
      expect(why.length, name).toBeLessThanOrEqual(140)
      expect(`${meaning}|${why}`, name).toMatch(/^[A-Z].*\.\|.*\.$/)
    }
  })
})

describe('findTerms', () => {
  const namesOf = (text: string) =>
    findTerms(told, text).flatMap(({ terms }) => terms.map(({ name }) => name))

  test('finds all for nothing typed', () => {
    expect(namesOf(' ')).toHaveLength(termNames.length)
  })

  test('finds a term by its name in the standard, in any case', () => {
    expect(namesOf('PATHLENCONSTRAINT')[0]).toBe('pathLenConstraint')
  })

  test('finds by clause, and by words of the meaning', () => {
    expect(namesOf('4.2.1.12')).toEqual(['extKeyUsage'])
    expect(namesOf('eight words')).toEqual(['journalHead'])
  })

  test('puts the terms of that name before those that mention it', () => {
    expect(namesOf('delta')[0]).toBe('deltaCrl')
  })

  test('finds nothing for what no term says', () => {
    expect(findTerms(told, 'zeppelin')).toEqual([])
  })
})
