import { describe, expect, test } from 'vitest'
import { type TrustListFormat, type TrustScope, unlimitedScope } from '../../contract/trust-list.ts'
import { lostScope } from './export-warning.ts'

const names: Partial<TrustScope> = { permitted: [{ kind: 'dNSName', value: 'example.org' }] }
const issued: Partial<TrustScope> = { issuedUntil: '2026-12-31T00:00:00Z' }
const until: Partial<TrustScope> = { until: '2026-12-31T00:00:00Z' }

describe('lostScope', () => {
  test.each<{ format: TrustListFormat; scope: Partial<TrustScope>; codes: string[] }>([
    { format: 'pem', scope: {}, codes: [] },
    { format: 'pem', scope: { purposes: ['serverAuth'] }, codes: ['purposes-not-carried'] },
    { format: 'pkcs7', scope: names, codes: ['names-not-carried'] },
    { format: 'jks', scope: until, codes: ['dates-not-carried'] },
    { format: 'ca-certificates', scope: { purposes: ['gem'] }, codes: ['purposes-not-carried'] },
    { format: 'gem', scope: { purposes: ['gem'] }, codes: [] },
    { format: 'gem', scope: { purposes: ['codeSigning'] }, codes: [] },
    { format: 'gem', scope: { purposes: ['serverAuth'] }, codes: ['purposes-not-carried'] },
    { format: 'pkcs12', scope: { purposes: ['serverAuth'], ...names }, codes: ['names-not-carried'] },
    { format: 'pkcs12', scope: { purposes: ['gem'] }, codes: ['purposes-widened'] },
    { format: 'pkcs12', scope: { purposes: ['gem', 'codeSigning'] }, codes: [] },
    { format: 'p11-kit', scope: { purposes: ['serverAuth'], ...names, ...issued }, codes: [] },
    { format: 'p11-kit', scope: { purposes: ['codeSigning'], ...issued }, codes: ['dates-not-carried'] },
    { format: 'p11-kit', scope: issued, codes: ['dates-not-carried'] },
    { format: 'p11-kit', scope: { purposes: ['serverAuth'], ...until }, codes: ['dates-not-carried'] },
  ])('says what $format does not hold of $scope', ({ format, scope, codes }) => {
    const warnings = lostScope('Root', { ...unlimitedScope, ...scope }, format)
    expect(warnings.map(({ code }) => code)).toEqual(codes)
  })
})
