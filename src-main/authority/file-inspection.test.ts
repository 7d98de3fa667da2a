import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { refusalOf } from '../testing/refusal.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const refused = (file: string, object = 0) => refusalOf(keep.call, 'file.inspect-der', { file, object })
const inspect = (file: string, object = 0) => keep.call('file.inspect-der', { file, object })

describe('file.inspect-der', () => {
  test('lays out a certificate from PEM and from DER alike, with its octets', async () => {
    const fromPem = await inspect(keep.drbrain.pem)
    expect(fromPem).toMatchObject({
      kind: 'certificate',
      label: 'CERTIFICATE',
      objects: 1,
      complete: true,
      fault: null,
    })
    expect(fromPem.elements[0]).toMatchObject({ offset: 0, type: 'SEQUENCE', constructed: true })
    expect(fromPem.elements.map(({ value }) => value)).toContain('"drbrain"')
    const fromDer = await inspect(fromPem.octets)
    expect(fromDer).toEqual({ ...fromPem, label: null })
  })

  test('chooses among the objects of a file', async () => {
    const both = `${keep.drbrain.pem}${keep.seattle.pem}`
    expect((await inspect(both, 1)).octets).toBe((await inspect(keep.seattle.pem)).octets)
    expect((await inspect(both)).objects).toBe(2)
    expect(await refused(both, 2)).toBe('input.invalid')
  })

  test('shows what comes before a fault', async () => {
    // SEQUENCE { NULL, BOOLEAN that is neither 00 nor ff }
    const { elements, fault, kind } = await inspect(Buffer.from('30050500010107', 'hex').toString('base64'))
    expect(elements.map(({ type }) => type)).toEqual(
      ['SEQUENCE', 'NULL', 'BOOLEAN'].slice(0, elements.length),
    )
    expect(fault).toMatchObject({ code: 'der.malformed', offset: 6 })
    expect(kind).toBe('unknown')
  })

  test('shows no private key, whatever its label', async () => {
    const key = readFileSync(new URL('../pki/testdata/key-files/plain.key', import.meta.url), 'latin1')
    expect(await refused(key)).toBe('input.wrong-kind')
    expect(await refused(key.replace(/-----[^-]+-----|\s/g, ''))).toBe('input.wrong-kind')
    expect(await refused(key.replaceAll('PRIVATE KEY', 'CERTIFICATE'))).toBe('input.wrong-kind')
  })

  test('refuses what is neither PEM nor DER', async () => {
    expect(await refused('')).toBe('input.empty')
    expect(await refused('no file at all')).toBe('input.not-pem')
  })
})
