import { describe, expect, test } from 'vitest'
import { sizeText } from './size-text.ts'

describe('sizeText', () => {
  test.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [137_645, '138 kB'],
    [1_234_567_890, '1.23 GB'],
    [1_234_567_890_123, '1,230 GB'],
  ])('says %d octets as %s', (octets, text) => expect(sizeText(octets)).toBe(text))
})
