import { describe, expect, test, vi } from 'vitest'
import { filtersOf, setFilter, watchFilters } from './filter-store.ts'

function storageWith(entries: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(entries))
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

describe('setFilter', () => {
  test('keeps a text by name, in order, and answers what it was before', () => {
    const storage = storageWith()
    expect(setFilter('a', { name: 'weak', text: 'key:rsa<3072' }, storage)).toBeNull()
    expect(setFilter('a', { name: 'ending', text: 'expires:<30d' }, storage)).toBeNull()
    expect(setFilter('a', { name: 'weak', text: 'key:rsa<2048' }, storage)).toBe('key:rsa<3072')
    expect(filtersOf('a', storage).map(({ name }) => name)).toEqual(['ending', 'weak'])
    expect(storage.getItem('rootkeep-filters-a')).toContain('key:rsa<2048')
  })

  test('forgets a name, and tells who watches', () => {
    const storage = storageWith()
    setFilter('b', { name: 'weak', text: 'key:rsa<3072' }, storage)
    const watcher = vi.fn()
    const stop = watchFilters(watcher)
    expect(setFilter('b', { name: 'weak', text: null }, storage)).toBe('key:rsa<3072')
    stop()
    expect(filtersOf('b', storage)).toEqual([])
    expect(watcher).toHaveBeenCalledOnce()
  })
})

describe('filtersOf', () => {
  test.each([
    ['no JSON', '{'],
    ['no list', '{"name": "x"}'],
    ['other things', '[1, null, {"name": 3}]'],
  ])('passes over %s', (name, json) => {
    expect(filtersOf(name, storageWith({ [`rootkeep-filters-${name}`]: json }))).toEqual([])
  })
})
