import { describe, expect, test } from 'vitest'
import { nearest } from './nearest.ts'

describe('nearest', () => {
  test.each([
    { word: 'vualt', near: 'vault' },
    { word: 'isue', near: 'issue' },
    { word: 'issue-bacth', near: 'issue-batch' },
    { word: 'trust', near: null },
    { word: '', near: null },
  ])('finds $near for "$word"', ({ word, near }) => {
    expect(nearest(word, ['vault', 'issue', 'issue-batch', 'crl'])).toBe(near)
  })

  test('keeps the first of two that are equally near', () => {
    expect(nearest('lisx', ['list', 'lisp'])).toBe('list')
  })
})
