import { createHash } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headCode, headPhrase, isKnownHead, readKnownHead } from './head-phrase.ts'

const head = { sequence: 1234, hash: '5a'.repeat(32) }
const phrase = '1234 satoshi body husband ten salmon scrap flush extra'
const code = `ROOTKEEP:HEAD:1234:${'5A'.repeat(32)}`
const known = (text: string) => isKnownHead(readKnownHead(text), head)
const refusal = expect.objectContaining({ code: 'journal.phrase-misspelt' })

describe('headPhrase', () => {
  test('is the number of the entry and eight words', () => {
    expect(headPhrase(head)).toBe(phrase)
  })

  test('has for words 80 bits of the digest of FORMAT.md and 8 bits that check them', () => {
    const sequence = Buffer.from('00000000000004d2', 'hex')
    const label = Buffer.from('rootkeep journal phrase v1\0rootkeep journal head v1\0', 'latin1')
    const hash = Buffer.from(head.hash, 'hex')
    const digest = createHash('sha256')
      .update(Buffer.concat([label, sequence, hash]))
      .digest()
      .subarray(0, 10)
    const check = createHash('sha256').update(digest).digest().subarray(0, 1)
    const bits = [...digest, ...check].map((octet) => octet.toString(2).padStart(8, '0')).join('')
    const words = bits.match(/.{11}/g)?.map((word) => wordlist[Number.parseInt(word, 2)])
    expect(headPhrase(head)).toBe(`1234 ${words?.join(' ')}`)
  })
})

describe('readKnownHead', () => {
  test.each([
    { name: 'the phrase', text: phrase },
    { name: 'the phrase in capitals, on two lines', text: ` ${phrase.toUpperCase().replace(' ', '\n')} ` },
    { name: 'the phrase with commas', text: phrase.replaceAll(' ', ', ') },
    { name: 'the code', text: code },
    { name: 'the code in small letters', text: code.toLowerCase() },
  ])('knows a head by $name', ({ text }) => expect(known(text)).toBe(true))

  test('does not know another head', () => {
    expect(known(headPhrase({ ...head, sequence: 1235 }))).toBe(false)
    expect(known(headPhrase({ ...head, hash: '5b'.repeat(32) }))).toBe(false)
    expect(known(headCode({ ...head, hash: '5b'.repeat(32) }))).toBe(false)
  })

  test.each([
    '',
    'zoo',
    phrase.split(' ').slice(0, 8).join(' '),
    `${phrase} zoo`,
    phrase.replace(/\w+$/, 'zoo'),
    phrase.replace(/\w+$/, 'rootkeep'),
    code.slice(0, -1),
  ])('says of %j that it is misspelt, not that the keep is older', (text) => {
    expect(() => readKnownHead(text)).toThrow(refusal)
  })

  test('answers or refuses any text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...wordlist, '7', ',')).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        try {
          readKnownHead(text)
        } catch (thrown) {
          expect(thrown).toEqual(refusal)
        }
      }),
    )
  })
})
