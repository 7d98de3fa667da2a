// Profiles that say nothing, too much or nonsense: the real program names line and column and keeps none of them.
// And the good ones: saved, shown, issued under, and described as JSON Schema.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentsOfKeep } from '../testing/unchanged.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

const guest = `name: guest
title: Guest
certifies: endEntity
keyAlgorithms: [ec-p256]
validity: {days: 30}
basicConstraints: {cA: false}
keyUsage: [digitalSignature]
`

let place: Workplace

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
})
afterAll(() => place?.[Symbol.dispose]())

const faults = [
  { name: 'an unknown key', yaml: `${guest}colour: red\n`, at: '8:1' },
  { name: 'CA:FALSE with keyCertSign', yaml: guest.replace('digitalSignature', 'keyCertSign'), at: '7:11' },
  { name: 'a validity of 0', yaml: guest.replace('30', '0'), at: '5:18' },
  { name: 'a purpose that no one knows', yaml: `${guest}extKeyUsage: {purposes: [web]}\n`, at: '8:26' },
  { name: 'DER that is none', yaml: `${guest}extensions: [{oid: 1.2.3, hex: "30"}]\n`, at: '8:14' },
  { name: 'keyUsage from a request', yaml: `${guest}request: {extensions: [keyUsage]}\n`, at: '8:24' },
]

describe('profile check', () => {
  test.each(faults)('names line and column of $name, and ends with 1', ({ yaml, at }) => {
    place.write('bad.yaml', yaml)
    const checked = place.rootkeep(['profile', 'check', '--yaml', 'bad.yaml', '--json'])
    const { valid, findings } = JSON.parse(checked.stdout)
    expect(checked.status).toBe(1)
    expect(valid).toBe(false)
    expect(`${findings[0].line}:${findings[0].column}`).toBe(at)
  })
})

describe('profile save', () => {
  test.each(faults)('refuses $name and keeps nothing', ({ yaml, at }) => {
    place.write('bad.yaml', yaml)
    const before = contentsOfKeep(place.keep)
    const refused = place.rootkeep(['profile', 'save', '--yaml', 'bad.yaml', '--json'])
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('"profile.invalid"') })
    expect(refused.stderr).toContain(at)
    expect(contentsOfKeep(place.keep)).toEqual(before)
  })

  test("keeps a good one, which is shown octet for octet and listed as one's own", () => {
    place.write('guest.yaml', guest)
    place
      .session(['profile save --yaml guest.yaml', 'profile show --profile guest --out shown.yaml'])
      .forEach(valueIn)
    expect(place.read('shown.yaml')).toBe(guest)
    const { profiles } = JSON.parse(place.rootkeep(['profile', 'list', '--json']).stdout)
    expect(profiles.at(-1)).toMatchObject({ name: 'guest', builtIn: false })
  })
})

describe('profile schema', () => {
  test('writes JSON Schema', () => {
    expect(place.rootkeep(['profile', 'schema', '--out', 'schema.json']).status).toBe(0)
    expect(JSON.parse(place.read('schema.json'))).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['name', 'certifies', 'keyUsage']),
    })
  })
})
