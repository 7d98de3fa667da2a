import { describe, expect, test } from 'vitest'
import { startCommand } from './start-command.ts'

describe('startCommand', () => {
  test.each([
    { directory: '/home/officer/keep', word: '/home/officer/keep' },
    { directory: "/home/o'hara/my keep", word: "'/home/o'\\''hara/my keep'" },
    { directory: '/tmp/$(x)', word: "'/tmp/$(x)'" },
    { directory: '', word: "''" },
  ])('names $directory as a shell reads it', ({ directory, word }) => {
    expect(startCommand(directory)).toBe(`rootkeep --keep ${word} responder start --listen 127.0.0.1:8080`)
  })
})
