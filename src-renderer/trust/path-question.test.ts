import { describe, expect, test } from 'vitest'
import { firstFields, namesOf, questionOf } from './path-question.ts'

const pem = '-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'

describe('questionOf', () => {
  test('puts several files into one, DER in armour', () => {
    const der = 'A'.repeat(68)
    const files = [
      { name: 'chain.pem', content: pem },
      { name: 'leaf.crt', content: der },
    ]
    expect(questionOf(files, firstFields).leaf).toBe(
      `${pem}\n-----BEGIN CERTIFICATE-----\n${'A'.repeat(64)}\nAAAA\n-----END CERTIFICATE-----\n`,
    )
  })

  test('asks about now and for all paths, unless the fields say otherwise', () => {
    const files = [{ name: 'a.pem', content: pem }]
    expect(questionOf(files, firstFields)).toMatchObject({ at: null, all: true, fromKeep: true, anchors: [] })
    const fields = { ...firstFields, at: '2027-01-02T03:04', anchors: [{ name: 'root.pem', content: pem }] }
    expect(questionOf(files, fields)).toMatchObject({ at: '2027-01-02T03:04:00Z', anchors: [pem] })
    expect(questionOf(files, firstFields)).not.toHaveProperty('trustList')
    expect(questionOf(files, { ...firstFields, trustList: 'gems' })).toMatchObject({ trustList: 'gems' })
  })
})

describe('namesOf', () => {
  test('tells names by their shape', () => {
    expect(namesOf(' www.example.org, 192.0.2.1 2001:db8::1,a@example.org ')).toEqual([
      { dns: 'www.example.org' },
      { ip: '192.0.2.1' },
      { ip: '2001:db8::1' },
      { email: 'a@example.org' },
    ])
    expect(namesOf('')).toEqual([])
  })
})
