import { describe, expect, test } from 'vitest'
import { reopened, temporaryRecords } from '../testing/temporary-records.ts'

describe('Settings', () => {
  test('remember JSON by key, without the vault', () => {
    const { directory, records } = temporaryRecords()
    expect(records.settings.get('idleLockMinutes')).toBeUndefined()
    records.settings.set('idleLockMinutes', 10)
    records.settings.set('idleLockMinutes', 15)
    records.settings.set('columns', { shown: ['subject'] })
    records.close()
    const again = reopened(directory)
    expect(again.settings.get('idleLockMinutes')).toBe(15)
    expect(again.settings.get('columns')).toEqual({ shown: ['subject'] })
  })
})
