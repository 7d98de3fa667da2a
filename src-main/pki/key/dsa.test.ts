import { describe, expect, test } from 'vitest'
import { algorithmSample } from '../../testing/algorithm-samples.ts'
import { bitString, encode, integer, objectIdentifier, sequence } from '../der/writer.ts'
import { algorithmType } from '../oid.ts'
import { dsaVerifier } from './dsa.ts'

interface Group {
  readonly name: string
  readonly digest: string
  readonly p: string
  readonly q: string
  readonly g: string
  readonly cases: readonly { msg: string; y: string; r: string; s: string; valid: boolean }[]
}
const groups: readonly Group[] = JSON.parse(algorithmSample('cavp-dsa-sigver.json'))

function keyInfo({ p, q, g }: Omit<Group, 'name' | 'digest' | 'cases'>, y: string): Uint8Array {
  const parameters = sequence([p, q, g].map(numberOf))
  return encode(
    sequence([sequence([objectIdentifier(algorithmType.dsa), parameters]), bitString(encode(numberOf(y)))]),
  )
}

const numberOf = (hex: string) => integer(BigInt(`0x${hex}`))

describe('dsaVerifier', () => {
  test.each(groups)('judges the signatures of NIST for $name as NIST does', ({ digest, cases, ...group }) => {
    for (const { msg, y, r, s, valid } of cases) {
      const signature = encode(sequence([numberOf(r), numberOf(s)]))
      const isSignature = dsaVerifier(keyInfo(group, y))
      expect(isSignature?.(digest, Buffer.from(msg, 'hex'), signature) ?? false).toBe(valid)
    }
  })

  const [{ digest, cases, ...parameters }] = groups as [Group]
  const valid = cases.find((each) => each.valid) ?? { msg: '', y: '', r: '', s: '' }
  const message = Buffer.from(valid.msg, 'hex')

  test.each([
    { name: 'r of zero', signature: sequence([integer(0), numberOf(valid.s)]) },
    { name: 's of zero', signature: sequence([numberOf(valid.r), integer(0)]) },
    { name: 'a negative r', signature: sequence([integer(-1), numberOf(valid.s)]) },
    {
      name: 's beyond q',
      signature: sequence([numberOf(valid.r), integer(BigInt(`0x${valid.s}`) + BigInt(`0x${parameters.q}`))]),
    },
    { name: 'a third number', signature: sequence([numberOf(valid.r), numberOf(valid.s), integer(1)]) },
  ])('is not taken in by $name', ({ signature }) => {
    expect(dsaVerifier(keyInfo(parameters, valid.y))?.(digest, message, encode(signature))).toBe(false)
  })

  test.each([
    { name: 'g of 1', change: { g: '01' } },
    { name: 'q of 1', change: { q: '01' } },
    { name: 'p of 0', change: { p: '00' } },
    { name: 'a modulus of 4096 bits', change: { p: 'ff'.repeat(512) } },
  ])('takes a key with $name for none', ({ change }) => {
    expect(dsaVerifier(keyInfo({ ...parameters, ...change }, valid.y))).toBeNull()
  })
})
