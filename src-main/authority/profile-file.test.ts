import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readProfile } from './profile-file.ts'

const profiles = new URL('../../resources/profiles/', import.meta.url)
const endEntity = `name: x
title: X
certifies: endEntity
keyAlgorithms: [ec-p256]
validity: { days: 10 }
basicConstraints: { cA: false }
keyUsage: [digitalSignature]
`

const ca = endEntity
  .replace('endEntity', 'subordinate')
  .replace('cA: false', 'cA: true')
  .replace('digitalSignature', 'keyCertSign')

describe('readProfile', () => {
  test.each(readdirSync(profiles))('accepts the built-in %s under its own name', (file) => {
    const reading = readProfile(readFileSync(new URL(file, profiles), 'utf8'))
    expect(reading.findings).toEqual([])
    expect(`${reading.name}.yaml`).toBe(file)
  })

  test.each([
    ['an unknown key', `${endEntity}colour: red\n`, 8, 1],
    ['a key one level down', endEntity.replace('days: 10', 'days: 10, years: 2'), 5, 23],
    ['a validity of no days', endEntity.replace('days: 10', 'days: 0'), 5, 19],
    ['an unknown key algorithm', endEntity.replace('ec-p256', 'ec-p256, dsa-1024'), 4, 26],
    ['keyCertSign without cA', endEntity.replace('digitalSignature', 'keyCertSign'), 7, 11],
    ['an end entity with cA', endEntity.replace('cA: false', 'cA: true'), 6, 25],
    ['a key written twice', `${endEntity}title: Y\n`, 8, 1],
    ['an unclosed bracket', 'name: [x', 1, 9],
    ['a purpose that no one knows', `${endEntity}extKeyUsage: { purposes: [webServing] }\n`, 8, 27],
    [
      'timeStamping in company',
      `${endEntity}extKeyUsage: { purposes: [timeStamping, codeSigning] }\n`,
      8,
      26,
    ],
    ['a wrong criticality', `${endEntity}critical: { authorityInfoAccess: true }\n`, 8, 34],
    ['policy mappings of an end entity', `${endEntity}inhibitAnyPolicy: 0\n`, 8, 19],
    [
      'a mapping of a policy that is not there',
      `${ca}policyMappings:\n  - { issuerDomainPolicy: 1.2.3, subjectDomainPolicy: 1.2.4 }\n`,
      9,
      5,
    ],
    ['a CA whose constraints are not critical', `${ca}critical: { basicConstraints: false }\n`, 8, 31],
    ['constraints of nothing', `${ca}nameConstraints: {}\n`, 8, 18],
    [
      'a subtree that is no address',
      `${ca}nameConstraints:\n  excludedSubtrees:\n    - { kind: iPAddress, value: 10.0.0.1/99 }\n`,
      10,
      7,
    ],
    ['fewer days at most than by default', endEntity.replace('days: 10', 'days: 10, maximumDays: 9'), 5, 36],
    ['an attribute type that no one knows', `${endEntity}subject: { required: [NAMEN] }\n`, 8, 23],
    ['a fixed country of three letters', `${endEntity}subject: { fixed: { C: USA } }\n`, 8, 24],
    ['what is fixed but not allowed', `${endEntity}subject: { allowed: [CN], fixed: { O: a } }\n`, 8, 39],
    [
      'a second basicConstraints',
      `${endEntity}extensions:\n  - { oid: 2.5.29.19, hex: "3003 0101 ff" }\n`,
      9,
      5,
    ],
    ['a value that is not DER', `${endEntity}extensions:\n  - { oid: 1.2.3, hex: "0c 05 67" }\n`, 9, 5],
    [
      'a value that YAML takes for a number',
      `${endEntity}extensions:\n  - { oid: 1.2.3, hex: 0500 }\n`,
      9,
      24,
    ],
    ['a value in two ways', `${endEntity}extensions:\n  - { oid: 1.2.3, hex: "0500", base64: BQA= }\n`, 9, 5],
    [
      'a request that may say what it may do',
      `${endEntity}request: { extensions: [subjectAltName, keyUsage] }\n`,
      8,
      41,
    ],
    ['a request that may say so by number', `${endEntity}request: { extensions: [2.5.29.30] }\n`, 8, 25],
    [
      'what profile and request both decide',
      `${endEntity}ocspNoCheck: true\nextKeyUsage: { purposes: [OCSPSigning] }\nrequest: { extensions: [extKeyUsage] }\n`,
      10,
      25,
    ],
    ['the TLS feature of no server', `${endEntity}tlsFeature: [status_request]\n`, 8, 13],
    ['encipherOnly by itself', endEntity.replace('digitalSignature', 'encipherOnly'), 7, 11],
  ])('names line and column of %s', (_, yaml, line, column) => {
    const { profile, findings } = readProfile(yaml)
    expect(profile).toBeNull()
    expect(findings[0]).toMatchObject({ severity: 'error', line, column })
  })

  test('says with a fault what the field is for', () => {
    const { findings } = readProfile(endEntity.replace('days: 10', 'days: ten'))
    expect(findings[0]?.message).toMatch(/^validity\.days: .*\(from notBefore, where no end is asked;/)
  })

  test.each(['', '- a', '42', 'null', '!!js/function "x"'])('refuses %j, which is no profile', (yaml) => {
    expect(readProfile(yaml).findings).not.toEqual([])
  })

  test('refuses a text that unfolds without end', () => {
    const bomb = [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]',
      'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]',
      'd: [*c,*c,*c,*c,*c,*c,*c,*c]',
    ]
    expect(() => readProfile(bomb.join('\n'))).toThrow(expect.objectContaining({ code: 'profile.invalid' }))
  })
})
