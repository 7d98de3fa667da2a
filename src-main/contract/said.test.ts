import { describe, expect, test } from 'vitest'
import { inEnglish, said, say, sayOf } from './said.ts'

describe('inEnglish', () => {
  test('leaves a text as it is', () => {
    expect(inEnglish('DNS:a.example')).toBe('DNS:a.example')
  })

  test('fills a sentence, also with another one', () => {
    expect(inEnglish(say('tlsFeature.other', { feature: 12 }))).toBe('the server must offer TLS extension 12')
    const name = say('generalName.rfc822Name', { value: 'a@b.example' })
    expect(inEnglish(sayOf('nameConstraints.permittedSubtree', { name }))).toBe(
      'only within email:a@b.example',
    )
  })
})

describe('said', () => {
  test('is refused with a code that has no sentence', () => {
    expect(said.safeParse({ code: 'toString', values: {} }).success).toBe(false)
    expect(said.safeParse({ code: 'basicConstraints.cA', values: {} }).success).toBe(true)
  })
})
