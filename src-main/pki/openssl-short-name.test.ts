import { describe, expect, test } from 'vitest'
import { opensslShortName } from './openssl-short-name.ts'

describe('opensslShortName', () => {
  test.each([
    { type: '2.5.4.3', name: 'CN' },
    { type: '2.5.4.9', name: 'street' },
    { type: '2.5.4.54', name: 'dmdName' },
    { type: '0.9.2342.19200300.100.1.25', name: 'DC' },
    { type: '2.5.4.55', name: '2.5.4.55' },
  ])('writes $type as $name', ({ type, name }) => {
    expect(opensslShortName(type)).toBe(name)
  })
})
