// The catalogue knows the profiles that come with the program, and says nothing of others.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TFunction } from 'i18next'
import { describe, expect, test } from 'vitest'
import { builtInProfiles, profileDescription, profileTitle } from './built-in.ts'

/** Says the key instead of a text. */
const t = ((key: string) => key) as TFunction
const own = { name: 'root', title: 'Our root', description: 'For us.', builtIn: false }

describe('builtInProfiles', () => {
  test('are those that come with the program', () => {
    const files = readdirSync(join(import.meta.dirname, '../../resources/profiles'))
    expect(files.toSorted()).toEqual(builtInProfiles.map((name) => `${name}.yaml`).toSorted())
  })
})

describe('profileTitle', () => {
  test('is the catalogue’s for a profile that comes with the program', () => {
    expect(profileTitle({ ...own, builtIn: true }, t)).toBe('builtIn.root.title')
    expect(profileDescription({ ...own, builtIn: true }, t)).toBe('builtIn.root.description')
  })

  test('is the person’s own for another, also under a name that one of them has', () => {
    expect(profileTitle(own, t)).toBe('Our root')
    expect(profileDescription(own, t)).toBe('For us.')
  })
})
