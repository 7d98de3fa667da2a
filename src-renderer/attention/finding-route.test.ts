import { describe, expect, test } from 'vitest'
import type { AttentionFinding } from '../../src-main/contract/attention.ts'
import { routeOfFinding } from './finding-route.ts'

const finding: AttentionFinding = {
  code: 'crlOverdue',
  severity: 'error',
  subject: 'Seattle.rb',
  instant: '2026-11-01T00:00:00Z',
  count: 1,
  act: 'crl.issue',
  authority: 'seattle',
  certificate: 'ab'.repeat(32),
  detail: null,
  message: 'The list ended.',
}

describe('routeOfFinding', () => {
  test('opens an authority at the tab where its list is issued', () => {
    expect(routeOfFinding(finding)).toEqual({ screen: 'authority', id: 'seattle', tab: 'crl' })
  })

  test('opens one certificate that ends, and searches for several', () => {
    const ending = { ...finding, code: 'certificatesEnd', act: 'certificate.renew' } as const
    expect(routeOfFinding(ending)).toEqual({ screen: 'certificate', sha256: finding.certificate })
    expect(routeOfFinding({ ...ending, count: 2 })).toEqual({
      screen: 'certificates',
      text: 'expires:<30d issuer:seattle',
    })
  })

  test('sends one that waits for its parent to where certificates are taken back', () => {
    const waiting = { ...finding, code: 'authorityWaiting', act: 'authority.adopt' } as const
    expect(routeOfFinding(waiting)).toEqual({ screen: 'authorities' })
    expect(routeOfFinding({ ...waiting, code: 'authorityEnds' })).toEqual({
      screen: 'authority',
      id: 'seattle',
    })
  })
})
