// Octets that a stranger has spoiled: whatever was changed in a CRL, reading it and all that is in it ends in a
// value or in the one error of the house.

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../../contract/errors.ts'
import { readCertificate } from '../certificate.ts'
import { readOnePemOrDer } from '../imported-object.ts'
import { crlText } from '../text/crl.ts'
import { readCrl, verifyCrlSignature } from './crl.ts'

const vector = (name: string) => readFileSync(new URL(`testdata/openssl/${name}`, import.meta.url))
const seeds = ['full.der', 'scoped.der', 'empty.der', 'version-1.der'].map(vector)
const issuer = readCertificate(readOnePemOrDer(vector('issuer.pem').toString('latin1'), ['certificate']))

/** A seed with some octets overwritten, one stretch cut out, and one put in. */
const spoiled = fc
  .record({
    seed: fc.constantFrom(...seeds),
    changes: fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { maxLength: 4 }),
    cut: fc.tuple(fc.nat(700), fc.constantFrom(0, 0, 1, 7)),
    insertion: fc.tuple(fc.nat(700), fc.uint8Array({ maxLength: 3 })),
  })
  .map(({ seed, changes, cut: [from, length], insertion: [at, octets] }) => {
    const changed = Buffer.from(seed)
    for (const [offset, value] of changes) changed[offset % changed.length] = value
    const kept = Buffer.concat([changed.subarray(0, from), changed.subarray(from + length)])
    return Buffer.concat([kept.subarray(0, at), octets, kept.subarray(at)])
  })

function readAll(der: Uint8Array): void {
  const crl = readCrl(der)
  crlText(crl)
  for (const { serialNumberOctets } of crl.revokedCertificates)
    crl.revokedCertificates.findAll(serialNumberOctets)
  verifyCrlSignature(crl, issuer)
}

describe('readCrl', () => {
  test('throws nothing but RootkeepError for spoiled octets', () => {
    fc.assert(
      fc.property(spoiled, (der) => {
        try {
          readAll(der)
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RootkeepError)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
