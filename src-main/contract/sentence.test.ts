import { describe, expect, test } from 'vitest'
import { fillSentence } from './sentence.ts'

describe('fillSentence', () => {
  test('puts values in their places, also twice, and as they are', () => {
    const filled = fillSentence('{{name}} has {{count}} octets: {{name}}', { name: '$& {{count}}', count: 7 })
    expect(filled).toBe('$& {{count}} has 7 octets: $& {{count}}')
  })

  test('leaves out what no value is given for', () => {
    expect(fillSentence('a {{b}} c', {})).toBe('a  c')
  })
})
