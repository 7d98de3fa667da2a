import { describe, expect, test } from 'vitest'
import { noteForm } from './unsaved-forms.ts'

describe('noteForm', () => {
  test('tells when the first form holds something, and when none does any more', () => {
    const [one, two] = [{}, {}]
    const told = [noteForm(one, true), noteForm(one, true), noteForm(two, true), noteForm(one, false)]
    expect(told).toEqual([true, null, null, null])
    expect(noteForm(two, false)).toBe(false)
    expect(noteForm(two, false)).toBeNull()
  })
})
