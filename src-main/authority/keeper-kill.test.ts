import { describe, expect, test } from 'vitest'
import { killKeepers } from '../testing/keeper-killing.ts'

describe('a keep that is created, backed up, restored or migrated while its process is killed', () => {
  test('opens by the old way or the new one, and every backup that was answered restores', {
    timeout: 600_000,
  }, async () => {
    const { kills, done } = await killKeepers({ kills: 20 })
    expect(kills).toBe(20)
    // That the runs worked at all: otherwise there was nothing to cut short.
    expect(Object.keys(done)).toEqual(expect.arrayContaining(['create', 'backup']))
  })
})
