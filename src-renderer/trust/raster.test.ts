import { describe, expect, test } from 'vitest'
import { scaleOf } from './raster.ts'

describe('scaleOf', () => {
  test('is two for what fits, and less for what a canvas has no room for', () => {
    expect(scaleOf({ width: 1000, height: 800 })).toBe(2)
    expect(scaleOf({ width: 32_768, height: 100 })).toBe(0.5)
    expect(scaleOf({ width: 8192, height: 16_384 })).toBe(0.5)
  })
})
