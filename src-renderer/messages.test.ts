// The catalogue against the sources: every text of the face is in it, and every text in it is used.

import { describe, expect, test } from 'vitest'
import { en } from './messages/en.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['./**/*.{ts,tsx}', '!./messages/**', '!./**/*.test.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const components = Object.entries(sources).filter(([path]) => path.endsWith('.tsx'))
const everything = Object.values(sources).join('\n')

/** Words between tags, or in an attribute that people read or hear. */
const hardCoded =
  /<\/?[A-Za-z][^<>{}]*>\s*[^<>{}\s][^<>{}]*[a-z]{3}[^<>{}]*<\/|\s(?:label|title|alt|description|aria-label)="[^"]*[a-z]{3}[^"]*"/

describe('the catalogue', () => {
  test.each(components)('holds every text of %s', (_path, source) => {
    expect(hardCoded.exec(source)?.[0]).toBeUndefined()
  })

  test('would notice a text that is not in it', () => {
    expect('<Text size="sm">Hello there</Text>').toMatch(hardCoded)
    expect('<Button aria-label="Close it" />').toMatch(hardCoded)
    expect("<Text>{t('ui.close')}</Text>").not.toMatch(hardCoded)
  })

  test('holds nothing that no one says', () => {
    const prefixes = [...everything.matchAll(/`([a-zA-Z0-9.]+\.)\$\{/g)].map(([, prefix = '']) => prefix)
    const unused = Object.keys(en).filter((key) => {
      const said = key.replace(/_(one|other)$/, '')
      return !everything.includes(`'${said}'`) && !prefixes.some((prefix) => said.startsWith(prefix))
    })
    expect(unused).toEqual([])
  })
})
