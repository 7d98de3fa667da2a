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
  ])('names line and column of %s', (_, yaml, line, column) => {
    const { profile, findings } = readProfile(yaml)
    expect(profile).toBeNull()
    expect(findings[0]).toMatchObject({ severity: 'error', line, column })
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
