import { describe, expect, test } from 'vitest'
import type { CertificateSummary } from '../../src-main/contract/certificate.ts'
import { unfitToRenew, unfitToRevoke } from './batch-fitness.ts'

const issued: CertificateSummary = {
  sha256: '0'.repeat(64),
  serialNumber: '0a',
  subject: 'CN=drbrain',
  issuer: 'CN=Seattle.rb',
  title: 'drbrain',
  certifies: 'endEntity',
  state: 'valid',
  notBefore: '2026-11-20T00:00:00Z',
  notAfter: '2027-11-20T00:00:00Z',
  keyAlgorithm: 'ec-p256',
  profile: 'developer',
  issuerAuthority: '2',
  authority: null,
  issuedAt: '2026-11-20T00:00:00Z',
}

describe('unfitToRevoke', () => {
  test.each([
    { name: 'a valid one', more: {}, reason: 'superseded', unfit: null },
    { name: 'an expired one', more: { state: 'expired' }, reason: 'superseded', unfit: null },
    { name: 'a hold, for good', more: { state: 'onHold' }, reason: 'keyCompromise', unfit: null },
    { name: 'a hold, again', more: { state: 'onHold' }, reason: 'certificateHold', unfit: 'onHold' },
    { name: 'one revoked', more: { state: 'revoked' }, reason: 'superseded', unfit: 'revoked' },
    { name: 'a stranger’s', more: { issuerAuthority: null }, reason: 'superseded', unfit: 'elsewhere' },
  ] as const)('$name', ({ more, reason, unfit }) => {
    expect(unfitToRevoke({ ...issued, ...more }, reason)).toBe(unfit)
  })
})

describe('unfitToRenew', () => {
  test.each([
    { name: 'a valid one', more: {}, unfit: null },
    { name: 'an expired one', more: { state: 'expired' }, unfit: null },
    { name: 'one revoked', more: { state: 'revoked' }, unfit: 'revoked' },
    { name: 'one on hold', more: { state: 'onHold' }, unfit: 'onHold' },
    { name: 'an authority’s', more: { authority: '2' }, unfit: 'authority' },
    { name: 'one taken in', more: { issuedAt: null }, unfit: 'elsewhere' },
  ] as const)('$name', ({ more, unfit }) => {
    expect(unfitToRenew({ ...issued, ...more })).toBe(unfit)
  })
})
