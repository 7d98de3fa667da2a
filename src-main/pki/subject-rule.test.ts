import { describe, expect, test } from 'vitest'
import { profileFields } from '../contract/profile-fields.ts'
import { nameFromText, nameText } from './name-text.ts'
import { checkSubject, settleSubject, subjectRuleOf } from './subject-rule.ts'

/** The rule of a subject as a profile's YAML says it. */
function ruleOf(subject: object) {
  return subjectRuleOf(profileFields.shape.subject.parse(subject))
}

const rule = ruleOf({ required: ['CN', '2.5.4.10'], allowed: ['CN', 'O', 'emailAddress'] })

describe('subjectRuleOf', () => {
  test('knows attribute types by keyword and by number', () => {
    expect(rule.required).toEqual(['2.5.4.3', '2.5.4.10'])
  })

  test('refuses a keyword that is none', () => {
    expect(() => ruleOf({ required: ['NAMEN'] })).toThrow(
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
    const open = ruleOf({ required: [] })
    expect(() => checkSubject(nameFromText('UID=a'), open)).not.toThrow()
  })
})

describe('settleSubject', () => {
  const settled = (rule: object, subject: string) => settleSubject(nameFromText(subject), ruleOf(rule))

  test('leaves a name alone of which the rule says nothing', () => {
    const name = nameFromText('CN=a,O=b')
    expect(settleSubject(name, rule)).toBe(name)
  })

  test.each([
    ['puts a fixed value in front', { fixed: { O: 'RubyConf' } }, 'CN=a', 'CN=a,O=RubyConf'],
    [
      'puts a fixed value in place of another',
      { fixed: { O: 'RubyConf' } },
      'CN=a,O=Evil,C=US',
      'CN=a,O=RubyConf,C=US',
    ],
    ['leaves one of several', { fixed: { OU: 'Gems' } }, 'OU=x,OU=y,CN=a', 'OU=Gems,CN=a'],
    [
      'puts the attributes in order',
      { order: ['C', 'O', 'CN'] },
      'O=b,CN=a,UID=u,C=US',
      'UID=u,CN=a,O=b,C=US',
    ],
    ['keeps the order of equals', { order: ['OU', 'CN'] }, 'CN=a,OU=x,OU=y', 'CN=a,OU=x,OU=y'],
  ])('%s', (_, rule, subject, expected) => {
    expect(nameText(settled(rule, subject))).toBe(expected)
  })

  test('writes a PrintableString where the profile does', () => {
    const { der } = settled({ encodings: { O: 'printableString' } }, 'O=Ruby')
    expect(Buffer.from(der).toString('hex')).toBe('300f310d300b060355040a130452756279')
  })

  test('refuses what a PrintableString cannot hold', () => {
    expect(() => settled({ encodings: { O: 'printableString' } }, 'O=Bücher')).toThrow(
      expect.objectContaining({ code: 'name.malformed' }),
    )
  })
})
