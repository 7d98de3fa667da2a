import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { open, seal } from './seal.ts'
import { Secret } from './secret.ts'

const key = Secret.copy(Buffer.alloc(32, 7))
const binding = { vaultId: '00', purpose: 'key', entry: { keyId: '01', algorithm: 'ed25519' } } as const
const sealed = () => seal(key, Secret.copy(Buffer.from('private')), { binding, random: randomBytes })

describe('open', () => {
  test('gives back what was sealed', () => {
    expect(open(key, sealed(), binding)?.octets.toString()).toBe('private')
  })

  test.each([
    { name: 'another vault', changed: { ...binding, vaultId: '02' } },
    { name: 'another purpose', changed: { ...binding, purpose: 'slot' as const } },
    { name: 'another key id', changed: { ...binding, entry: { ...binding.entry, keyId: '02' } } },
    { name: 'another algorithm', changed: { ...binding, entry: { ...binding.entry, algorithm: 'rsa' } } },
    { name: 'one member more', changed: { ...binding, entry: { ...binding.entry, more: 1 } } },
  ])('opens nothing for $name', ({ changed }) => {
    expect(open(key, sealed(), changed)).toBeNull()
  })

  test('opens nothing with another key', () => {
    expect(open(Secret.copy(Buffer.alloc(32, 8)), sealed(), binding)).toBeNull()
  })

  test('opens nothing of which a bit has changed', () => {
    const { nonce, ciphertext } = sealed()
    const flipped = (text: string, bit: number) => {
      const octets = Buffer.from(text, 'base64')
      const index = (bit >> 3) % octets.length
      octets[index] = (octets[index] ?? 0) ^ (1 << (bit & 7))
      return octets.toString('base64')
    }
    fc.assert(
      fc.property(fc.nat(1000), fc.boolean(), (bit, inNonce) => {
        const changed = inNonce
          ? { nonce: flipped(nonce, bit), ciphertext }
          : { nonce, ciphertext: flipped(ciphertext, bit) }
        expect(open(key, changed, binding)).toBeNull()
      }),
    )
  })
})

describe('seal', () => {
  test('never uses a nonce twice', () => {
    expect(sealed().nonce).not.toBe(sealed().nonce)
  })
})
