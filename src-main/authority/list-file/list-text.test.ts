import { describe, expect, test } from 'vitest'
import { listText } from './list-text.ts'

describe('listText, as CSV', () => {
  const { begin, page, end } = listText('csv', ['name', 'count', 'kinds'])

  test('has a line of names, and a line of cells for each row, which end with CR LF', () => {
    expect(begin).toBe('name,count,kinds\r\n')
    const rows = [
      { name: 'drbrain', count: 2, kinds: ['a', 'b'] },
      { name: 'zenspider', count: 0, kinds: null },
    ]
    expect(page(rows, true)).toBe('drbrain,2,a b\r\nzenspider,0,\r\n')
    expect(end).toBe('')
  })

  test.each([
    { text: 'Seattle, WA', cell: '"Seattle, WA"' },
    { text: 'a "quoted" one', cell: '"a ""quoted"" one"' },
    { text: 'two\nlines', cell: '"two\nlines"' },
    // As a spreadsheet would run them.
    { text: '=1+1', cell: "'=1+1" },
    { text: '+1', cell: "'+1" },
    { text: '-1', cell: "'-1" },
    { text: '@SUM(A1)', cell: "'@SUM(A1)" },
    { text: '\t=1', cell: "'\t=1" },
    { text: '\r=1', cell: '"\'\r=1"' },
    { text: '=HYPERLINK("http://evil.example","x")', cell: '"\'=HYPERLINK(""http://evil.example"",""x"")"' },
    { text: 'CN==1', cell: 'CN==1' },
  ])('writes $text as $cell', ({ text, cell }) => {
    expect(page([{ name: text, count: 1, kinds: [] }], true)).toBe(`${cell},1,\r\n`)
  })
})

describe('listText, as JSON', () => {
  test('is one array over all pages', () => {
    const { begin, page, end } = listText('json', ['name', 'count'])
    const text = begin + page([{ name: 'a', count: 1 }], true) + page([{ name: '=b', count: 2 }], false) + end
    expect(text).toBe('[\n{"name":"a","count":1},\n{"name":"=b","count":2}\n]\n')
  })

  test('is an empty array where there is nothing', () => {
    const { begin, end } = listText('json', ['name'])
    expect(JSON.parse(begin + end)).toEqual([])
  })
})
