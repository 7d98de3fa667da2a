import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorLines, remarkLines, valueLines } from './print.ts'
import { columnsOf, table } from './table.ts'
import { treeLines } from './tree.ts'
import { visible, visibleLines } from './visible-text.ts'

const plain = { colour: false }

describe('valueLines', () => {
  test('aligns facts, and leaves out what is null, is long or is an artefact', () => {
    const value = {
      notAfter: '2026-11-20T09:00:00Z',
      entries: 0,
      critical: false,
      words: ['a', 'b'],
      parent: null,
      pem: 'a\nb\n',
      response: 'A'.repeat(2000),
      files: [{ name: 'a', encoding: 'text', content: '' }],
    }
    expect(valueLines(value, plain)).toEqual([
      'not after  2026-11-20T09:00:00Z',
      'entries    0',
      'critical   no',
      'words      a, b',
    ])
  })

  test('says which list is which where several have something in them', () => {
    const row = { title: 'Root' }
    expect(valueLines({ added: [row], removed: [row], replaced: [] }, { colour: false })).toEqual([
      ...['added', 'TITLE', 'Root', 'removed', 'TITLE', 'Root', 'no replaced'],
    ])
    expect(valueLines({ added: [row], removed: [] }, { colour: false })).toEqual([
      'TITLE',
      'Root',
      'no removed',
    ])
  })

  test('lets no text of a stranger act on the terminal', () => {
    const hostile = { title: '\u001B[2Jab\u202Ecd\r\u200B' }
    const shown = '\\u{001B}[2Jab\\u{202E}cd\\u{000D}\\u{200B}'
    const finding = { severity: 'error', certificate: 0, message: hostile.title, code: 'a.b', clause: '' }
    expect(valueLines({ ...hostile, certificates: [hostile], findings: [finding] }, plain)).toEqual([
      `title  ${shown}`,
      'TITLE',
      shown,
      `error: certificate 0: ${shown} [a.b]`,
    ])
  })
})

describe('remarkLines', () => {
  test('tells warnings and refused files, and neither remarks nor successes', () => {
    const finding = { certificate: null, message: 'm', code: 'a.b', clause: 'c' }
    const findings = [
      { ...finding, severity: 'warning' },
      { ...finding, severity: 'info' },
    ]
    const results = [
      { name: 'a', ok: true, error: null },
      { name: 'b', ok: false, error: { code: 'x.y', message: 'No.' } },
    ]
    expect(remarkLines({ findings, results }, plain)).toEqual([
      'warning: m [a.b, c]',
      'NAME  OK  ERROR',
      'b     no  No.',
    ])
    expect(remarkLines({}, plain)).toEqual([])
  })

  test('tells of a warning its message, and not what other languages need', () => {
    const message = 'The file rejects some of its uses'
    const warnings = [{ code: 'distrusted', subject: 'a', message, sentence: 'b.c', values: { name: 'd' } }]
    expect(remarkLines({ warnings }, plain)).toEqual([
      'CODE        SUBJECT  MESSAGE',
      `distrusted  a        ${message}`,
    ])
  })
})

describe('errorLines', () => {
  test('adds the details that the message does not say', () => {
    const error = { code: 'a.b', message: 'One thing.', details: { issues: ['One', 'two'], line: 3 } }
    expect(errorLines(error, plain)).toEqual(['rootkeep: One thing. [a.b]', '  two'])
  })
})

describe('columnsOf', () => {
  test('chooses the columns of a list that it knows, and of those the ones that say something', () => {
    const rows = [{ id: 'x', name: 'conf', subject: null, key: 'here' }]
    expect(columnsOf('authorities', rows)).toEqual(['name', 'key', 'id'])
    expect(columnsOf('others', rows)).toEqual(['id', 'name', 'key'])
  })
})

describe('table', () => {
  test('pads by code points, and leaves no blanks at the end', () => {
    expect(
      table([
        ['é\u{1F511}', 'b'],
        ['abc', ''],
      ]),
    ).toEqual(['é\u{1F511}   b', 'abc'])
  })
})

describe('treeLines', () => {
  test('shows a node whose parent is elsewhere as a root', () => {
    const rows = [
      { id: 'b', parent: 'a', title: 'B', state: 'valid' },
      { id: 'c', parent: 'b', title: 'C', state: 'expired' },
      { id: 'd', parent: 'c', title: 'D', state: 'valid' },
      { id: 'e', parent: 'b', title: 'E', state: 'valid' },
    ]
    expect(treeLines(rows)).toEqual(['B  valid', '├─ C  expired', '│  └─ D  valid', '└─ E  valid'])
  })

  test('says who cross-certified a node, which hangs below its own issuer only', () => {
    const rows = [
      { id: 'a', parent: null, title: 'A', state: 'valid', crossCertifiedBy: [] },
      { id: 'b', parent: 'a', title: 'B', state: 'valid', crossCertifiedBy: ['c'] },
      { id: 'c', parent: null, title: 'C\u202e', state: 'valid', crossCertifiedBy: [] },
    ]
    expect(treeLines(rows)).toEqual([
      'A  valid',
      '└─ B  valid, also certified by C\\u{202E}',
      'C\\u{202E}  valid',
    ])
  })
})

describe('visible', () => {
  test('leaves letters of every script alone', () => {
    expect(visible('Zoë 漢字 שלום \u{1F511}')).toBe('Zoë 漢字 שלום \u{1F511}')
    expect(visibleLines('a\n\tb\u0007')).toBe('a\n\tb\\u{0007}')
  })

  test('leaves no control or format character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }),
      { numRuns: 200 },
    )
  })
})
