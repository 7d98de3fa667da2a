import { describe, expect, test } from 'vitest'
import { familyOf, keyWords } from './key-words.ts'

describe('keyWords', () => {
  test.each([
    ['rsa-3072', 'RSA 3072'],
    ['rsa-pss-4096', 'RSA-PSS 4096'],
    ['ec-p256', 'EC P-256'],
    ['ed25519', 'Ed25519'],
    ['ed448', 'Ed448'],
    ['ml-dsa-65', 'ML-DSA-65'],
    ['slh-dsa-sha2-128s', 'SLH-DSA-SHA2-128s'],
    ['slh-dsa-shake-256f', 'SLH-DSA-SHAKE-256f'],
    ['dsa-2048', 'DSA 2048'],
    ['unknown', 'unknown'],
  ])('says %s as %s', (algorithm, words) => {
    expect(keyWords(algorithm)).toBe(words)
  })
})

describe('familyOf', () => {
  test.each([
    ['rsa-2048', 'rsa'],
    ['rsa-pss-2048', 'rsa-pss'],
    ['ec-p521', 'ec'],
    ['ed448', 'ed448'],
    ['ml-dsa-87', 'ml-dsa'],
    ['slh-dsa-sha2-192f', 'slh-dsa'],
  ])('of %s is %s', (algorithm, family) => {
    expect(familyOf(algorithm)).toBe(family)
  })
})
