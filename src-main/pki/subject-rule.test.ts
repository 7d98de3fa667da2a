import { describe, expect, test } from 'vitest'
import { nameFromText } from './name-text.ts'
import { checkSubject, subjectRuleOf } from './subject-rule.ts'

const rule = subjectRuleOf({ required: ['CN', '2.5.4.10'], allowed: ['CN', 'O', 'emailAddress'] })

describe('subjectRuleOf', () => {
  test('knows attribute types by keyword and by number', () => {
    expect(rule.required).toEqual(['2.5.4.3', '2.5.4.10'])
  })

  test('refuses a keyword that is none', () => {
    expect(() => subjectRuleOf({ required: ['NAMEN'] })).toThrow(
      expect.objectContaining({ code: 'profile.invalid' }),
    )
  })
})

describe('checkSubject', () => {
  test.each([
    ['all that is required', 'CN=a,O=b'],
    ['what is allowed besides', 'CN=a,O=b,emailAddress=a@b.example'],
    ['an RDN of several attributes', 'CN=a+O=b'],
  ])('passes %s', (_, subject) => {
    expect(() => checkSubject(nameFromText(subject), rule)).not.toThrow()
  })

  test.each([
    ['certificate.subject-needed', 'CN=a', { attribute: 'O' }],
    ['certificate.name-not-allowed', 'CN=a,O=b,OU=c', { name: 'OU' }],
  ])('throws %s for %s', (code, subject, details) => {
    expect(() => checkSubject(nameFromText(subject), rule)).toThrow(
      expect.objectContaining({ code, details }),
    )
  })

  test('allows any attribute where the profile names none', () => {
    const open = subjectRuleOf({ required: [] })
    expect(() => checkSubject(nameFromText('UID=a'), open)).not.toThrow()
  })
})
