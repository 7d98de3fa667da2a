import { describe, expect, test } from 'vitest'
import { element, encode } from './der/writer.ts'
import { type Attribute, attribute, nameOf } from './name.ts'
import { isWithin, nameKey, namesMatch } from './name-match.ts'
import { nameFromText } from './name-text.ts'
import { attributeType } from './oid.ts'

describe('namesMatch', () => {
  test.each([
    { name: 'case', a: 'CN=Seattle.RB', b: 'CN=seattle.rb' },
    { name: 'runs of spaces', a: 'CN=a  b', b: 'CN=\\ a b' },
    { name: 'composition', a: 'CN=Zoe\u0308', b: 'CN=Zoë' },
    { name: 'compatibility forms', a: 'CN=ﬁn', b: 'CN=FIN' },
    { name: 'sharp s', a: 'CN=Straße', b: 'CN=STRASSE' },
    { name: 'final sigma', a: 'CN=ΟΔΟΣ', b: 'CN=οδος' },
    { name: 'the order within an RDN', a: 'CN=a+O=b', b: 'O=b+CN=a' },
  ])('takes names as one that differ in $name only', ({ a, b }) => {
    expect(namesMatch(nameFromText(a), nameFromText(b))).toBe(true)
  })

  test('takes a PrintableString and a UTF8String of the same text as one', () => {
    const printable: Attribute = {
      type: attributeType.commonName,
      text: 'Root',
      value: encode(element(0x13, [Buffer.from('root')])),
    }
    const other = nameOf([[{ ...printable, text: 'root' }]])
    expect(namesMatch(nameOf([[attribute(attributeType.commonName, 'Root')]]), other)).toBe(true)
  })

  test.each([
    { name: 'text', a: 'CN=a', b: 'CN=b' },
    { name: 'type', a: 'CN=a', b: 'O=a' },
    { name: 'order', a: 'CN=a,O=b', b: 'O=b,CN=a' },
    { name: 'grouping', a: 'CN=a,O=b', b: 'CN=a+O=b' },
    { name: 'length', a: 'CN=a', b: 'CN=a,O=b' },
    { name: 'diacritics', a: 'CN=Zoe', b: 'CN=Zoë' },
    { name: 'a delimiter within a value', a: 'CN=a"\\,"2.5.4.10=b', b: 'CN=a,O=b' },
  ])('keeps names apart that differ in $name', ({ a, b }) => {
    const quote = (text: string) => nameFromText(text.replaceAll('"', '\\"'))
    expect(namesMatch(quote(a), quote(b))).toBe(false)
    expect(nameKey(quote(a))).not.toBe(nameKey(quote(b)))
  })
})

describe('isWithin', () => {
  const base = nameFromText('O=Ruby,C=US')

  test.each([
    { text: 'CN=x,O=RUBY,C=us', within: true },
    { text: 'O=Ruby,C=US', within: true },
    { text: 'C=US', within: false },
    { text: 'CN=x,O=Ruby2,C=US', within: false },
    { text: 'C=US,O=Ruby', within: false },
  ])('$text: $within', ({ text, within }) => {
    expect(isWithin(nameFromText(text), base)).toBe(within)
  })
})
