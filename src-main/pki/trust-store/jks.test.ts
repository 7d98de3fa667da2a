import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusing } from '../../testing/refusing.ts'
import { trustStoreVector, vectorPassword, vectorRoot } from '../../testing/trust-store-vector.ts'
import { isJks, readJks, writeJks } from './jks.ts'

const der = vectorRoot()
const store = trustStoreVector('java17.jks')

describe('readJks', () => {
  test('reads what keytool wrote', () => {
    const { certificates, warnings } = readJks(store, vectorPassword)
    expect(certificates.map(({ label }) => label)).toEqual(['vector root'])
    expect(Buffer.from(certificates[0]?.der ?? []).equals(der)).toBe(true)
    expect(warnings).toEqual([])
  })

  test('passes over a private key with its chain', () => {
    const { certificates, warnings } = readJks(trustStoreVector('java17-with-key.jks'), vectorPassword)
    expect(certificates.map(({ label }) => label)).toEqual(['vector root'])
    expect(warnings).toMatchObject([{ code: 'passed-over', subject: 'mine' }])
  })

  test('refuses a wrong password, none, and any octet that was changed', () => {
    expect(() => readJks(store, 'changeme')).toThrow(refusing('trust.wrong-password'))
    expect(() => readJks(store, null)).toThrow(refusing('trust.password-needed'))
    fc.assert(
      fc.property(fc.nat(store.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = Buffer.from(store)
        copy[at] = (copy[at] ?? 0) ^ change
        expect(() => readJks(copy, vectorPassword)).toThrow(refusing('trust.wrong-password'))
      }),
      { numRuns: 100 },
    )
  })
})

describe('writeJks', () => {
  test('writes the octets that keytool wrote', () => {
    // The date that keytool gave the entry: 8 octets after the tag and the alias.
    const createdAt = Number(store.readBigInt64BE(12 + 4 + 2 + 'vector root'.length))
    const written = writeJks([{ alias: 'vector root', der, createdAt }], vectorPassword)
    expect(Buffer.from(written).equals(store)).toBe(true)
  })

  test.each(['short', 'pässword', ''])('refuses the password %j', (password) => {
    expect(() => writeJks([], password)).toThrow(refusing('trust.password-unfit'))
  })
})

describe('isJks', () => {
  test('tells by the first four octets', () => {
    expect(isJks(store)).toBe(true)
    expect(isJks(trustStoreVector('java17.p12'))).toBe(false)
    expect(isJks(new Uint8Array(3))).toBe(false)
  })
})
