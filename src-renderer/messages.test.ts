// The catalogue against the sources: every text of the face is in it, and every text in it is used.

import { describe, expect, test } from 'vitest'
import { en } from './messages/en.ts'
import { hardCodedTexts } from './messages/hard-coded.fixture.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['./**/*.{ts,tsx}', '!./messages/**', '!./**/*.test.ts', '!./**/*.fixture.ts'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const everything = Object.values(sources).join('\n')

/** Each language is named in itself. */
const names = new Set(['Deutsch', 'English', 'Español', 'Français', 'Português', '中文', '日本語'])

describe('the catalogue', () => {
  test.each(Object.entries(sources))('holds every text of %s', (path, source) => {
    expect(hardCodedTexts(path, source).filter((text) => !names.has(text))).toEqual([])
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

describe('hardCodedTexts', () => {
  test.each([
    { name: 'between tags', source: '<Text size="sm">Hello there</Text>', text: 'Hello there' },
    { name: 'one word between tags', source: '<b>today</b>', text: 'today' },
    { name: 'behind a condition', source: '<b>{is && "not yet"}</b>', text: 'not yet' },
    { name: 'in one of two branches', source: "<b>{is ? t('a') : 'another'}</b>", text: 'another' },
    { name: 'in a template', source: `<b>{\`\${count} requests\`}</b>`, text: 'requests' },
    { name: 'in a name for readers', source: '<Button aria-label="Close it" />', text: 'Close it' },
    { name: 'in a placeholder', source: '<Input placeholder="any state" />', text: 'any state' },
    { name: 'where nothing is found', source: "<Select nothingFoundMessage={'none'} />", text: 'none' },
    { name: 'in a column', source: "[{ id: 'days', header: 'Days' }]", text: 'Days' },
    { name: 'in a notice', source: `notify({ message: \`\${name} was saved\` })`, text: 'was saved' },
    { name: 'in a constant', source: "const hint = 'Drop a file here'", text: 'Drop a file here' },
  ])('finds a text $name', ({ source, text }) => {
    expect(hardCodedTexts('a.tsx', source)).toEqual([text])
  })

  test.each([
    { name: 'comes from the catalogue', source: "<Text title={t('ui.close')}>{t('ui.close')}</Text>" },
    { name: 'is a name or a format', source: '<dt title="SHA-256">PEM – </dt>' },
    { name: 'no one reads', source: '<Text size="sm" c="dimmed" role="list" className="two words" />' },
    { name: 'is compared with', source: "<b>{kind === 'delta' && t('crl.delta')}</b>" },
    { name: 'is thrown', source: "throw new Error('The page has no root.')" },
    { name: 'is a word of the contract', source: "const orders = { title: 'subject' }" },
    { name: 'is a style', source: `<style>{\`@page { size: \${width}px }\`}</style>` },
    { name: 'is a type', source: "type Place = 'Above it' | 'Below it'" },
  ])('lets pass what $name', ({ source }) => {
    expect(hardCodedTexts('a.tsx', source)).toEqual([])
  })
})
