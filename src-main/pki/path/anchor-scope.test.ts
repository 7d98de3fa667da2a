import { describe, expect, test } from 'vitest'
import { askPath, codesOf, testAuthority } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { subjectAltName } from '../extension/alternative-name.ts'
import { extension } from '../extension/extension.ts'
import type { NameConstraints } from '../extension/name-constraints.ts'
import type { AnchorScope } from './anchor-scope.ts'
import type { PathReport } from './find-path.ts'

const root = testAuthority('CN=Root', 'self')
const regional = testAuthority('CN=Regional', root)
const names = extension(subjectAltName, [{ kind: 'dNSName', value: 'a.example.org' }], false)
const leaf = signCertificate({ subject: 'CN=a', issuer: regional, extensions: [names] })

const none: NameConstraints = { permittedSubtrees: [], excludedSubtrees: [] }
const everything: AnchorScope = { purposes: [], subtrees: none, issuedUntil: null, until: null }
const dns = (value: string) => [{ kind: 'dNSName', value } as const]

function ask(scope: Partial<AnchorScope>, options: Parameters<typeof askPath>[2] = {}): PathReport {
  const scopes = new Map([[root.certificate, { ...everything, ...scope }]])
  return askPath(leaf, { anchors: [root], untrusted: [regional], scopes }, options)
}

describe('anchorScopeFaults', () => {
  // The leaf begins at 2026-01-01T00:00:00Z, and is asked about at 2026-11-20T00:00:00Z.
  test.each<{ name: string; report: PathReport }>([
    { name: 'without limits', report: ask({}) },
    { name: 'for the purpose', report: ask({ purposes: ['clientAuth'] }, { purpose: 'clientAuth' }) },
    { name: 'for code, asked for gems', report: ask({ purposes: ['codeSigning'] }, { purpose: 'gem' }) },
    { name: 'for a purpose, asked for none', report: ask({ purposes: ['timeStamping'] }) },
    { name: 'until now', report: ask({ until: '2026-11-20T00:00:00Z' }) },
    { name: 'for what begins until then', report: ask({ issuedUntil: '2026-01-01T00:00:00Z' }) },
    {
      name: 'within names',
      report: ask({ subtrees: { ...none, permittedSubtrees: dns('example.org') } }),
    },
    {
      name: 'but for other names',
      report: ask({ subtrees: { ...none, excludedSubtrees: dns('b.example.org') } }),
    },
  ])('lets an anchor vouch that is trusted $name', ({ report }) => {
    expect(codesOf(report)).toEqual([])
    expect(report.isValid).toBe(true)
  })

  test.each<{ name: string; report: PathReport; certificate: number }>([
    {
      name: 'for another purpose',
      report: ask({ purposes: ['serverAuth'] }, { purpose: 'clientAuth' }),
      certificate: 2,
    },
    {
      name: 'for gems, asked for code',
      report: ask({ purposes: ['gem'] }, { purpose: 'codeSigning' }),
      certificate: 2,
    },
    { name: 'until yesterday', report: ask({ until: '2026-11-19T23:59:59Z' }), certificate: 2 },
    {
      name: 'for what begins a second earlier',
      report: ask({ issuedUntil: '2025-12-31T23:59:59Z' }),
      certificate: 2,
    },
    {
      name: 'within other names',
      report: ask({ subtrees: { ...none, permittedSubtrees: dns('example.com') } }),
      certificate: 0,
    },
    {
      name: 'but for such names',
      report: ask({ subtrees: { ...none, excludedSubtrees: dns('a.example.org') } }),
      certificate: 0,
    },
  ])('stops an anchor that is trusted $name', ({ report, certificate }) => {
    expect(report.isValid).toBe(false)
    expect(report.findings).toMatchObject([
      { code: 'path.anchor-out-of-scope', severity: 'error', certificate },
    ])
  })

  test('takes another anchor whose scope allows it', () => {
    const other = testAuthority('CN=Root', 'self', { key: root.key })
    const scopes = new Map([[root.certificate, { ...everything, until: '2026-01-01T00:00:00Z' }]])
    const report = askPath(leaf, { anchors: [root, other], untrusted: [regional], scopes })
    expect(report.isValid).toBe(true)
    expect(report.certificates.at(-1)).toBe(other.certificate)
  })

  test('holds for an anchor that is asked about itself', () => {
    const scopes = new Map([[root.certificate, { ...everything, until: '2026-01-01T00:00:00Z' }]])
    const report = askPath(root, { anchors: [root], scopes })
    expect(report.isValid).toBe(false)
    expect(codesOf(report)).toContain('error anchor-out-of-scope')
  })
})
