import { describe, expect, test } from 'vitest'
import { touchedBy } from './freshness.ts'

const acted = (procedure: string) => touchedBy({ kind: 'changed', procedure })

describe('touchedBy', () => {
  test('has everything read again after an act on certificates, authorities or keys', () => {
    for (const act of ['certificate.issue', 'authority.retire', 'revocation.revoke', 'key.import']) {
      expect(acted(act)('trust.tree')).toBe(true)
      expect(acted(act)('certificate.list')).toBe(true)
    }
  })

  test('has everything read again after a keep was restored or unlocked', () => {
    expect(acted('vault.restore')('certificate.list')).toBe(true)
    expect(touchedBy({ kind: 'unlocked' })('certificate.list')).toBe(true)
  })

  test('leaves the lists after an act that is not about certificates, but not the journal and what is due', () => {
    for (const act of ['journal.checkpoint', 'vault.backup', 'vault.configure', 'gem.policy-save']) {
      expect(acted(act)('certificate.list')).toBe(false)
      expect(acted(act)('trust.tree')).toBe(false)
      expect(acted(act)('journal.list')).toBe(true)
      expect(acted(act)('vault.status')).toBe(true)
      expect(acted(act)('status.attention')).toBe(true)
    }
  })

  test('has gems and paths read again after what is trusted', () => {
    expect(acted('trust.add')('gem.verify')).toBe(true)
    expect(acted('trust.add')('trust.explain')).toBe(true)
    expect(acted('trust.add')('request.list')).toBe(false)
  })

  test('leaves everything while a call goes on or a responder answers', () => {
    expect(touchedBy({ kind: 'progress', call: '1', done: 1, total: 2 })('vault.status')).toBe(false)
    const counts = { requests: 1, signed: 1, connections: 1 }
    expect(touchedBy({ kind: 'responder', ...counts })('responder.plan')).toBe(false)
  })
})
