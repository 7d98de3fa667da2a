import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { encode, explicit, objectIdentifier, octetString, sequence } from './der/writer.ts'
import { readPkcs7, writePkcs7 } from './pkcs7.ts'

const { root, regional } = createHierarchy()
const certificates = [regional, root].map(({ certificate }) => certificate.der)
const bundle = writePkcs7({ certificates, crls: [] })

describe('readPkcs7', () => {
  test('gives back what was bundled, in its order', () => {
    const read = readPkcs7(writePkcs7({ certificates: [...certificates].reverse(), crls: [] }))
    expect(read.certificates.map(hexOf)).toEqual([...certificates].reverse().map(hexOf))
    expect(read.crls).toEqual([])
  })

  test('refuses PKCS#7 that is no bundle, and a bundle of nothing', () => {
    const data = [objectIdentifier('1.2.840.113549.1.7.1'), explicit(0, octetString(new Uint8Array(3)))]
    expect(() => readPkcs7(encode(sequence(data)))).toThrow(
      expect.objectContaining({ code: 'input.wrong-kind' }),
    )
    expect(() => readPkcs7(writePkcs7({ certificates: [], crls: [] }))).toThrow(
      expect.objectContaining({ code: 'der.malformed' }),
    )
  })

  test('throws nothing but RootkeepError for spoiled octets', () => {
    const changes = fc.array(fc.tuple(fc.nat(bundle.length - 1), fc.nat(255)), { maxLength: 3 })
    fc.assert(
      fc.property(changes, fc.nat(bundle.length), (changed, length) => {
        const der = Buffer.from(length % 3 === 0 ? bundle.subarray(0, length) : bundle)
        for (const [offset, value] of changed) der[offset % Math.max(1, der.length)] = value
        try {
          readPkcs7(der)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}
