// CRLs that were issued here as OpenSSL, GnuTLS, NSS and Java judge them: alone, and against a certification
// path before and after the revocation. The clock is the machine's, as those programs have no other.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHierarchy, type Hierarchy, type TestEntity } from '../../testing/hierarchy.ts'
import { mustRun, type ProgramResult, run, scratchFolder } from '../../testing/program.ts'
import { writePem } from '../pem.ts'
import { addDays, instantOfSeconds } from '../time.ts'
import { type CrlOptions, issueCrl, prepareCrl } from './issuance.ts'

const algorithms = ['rsa-3072', 'ec-p256', 'ec-p384'] as const
const thisUpdate = instantOfSeconds(Date.now() / 1000 - 3600)
const period = { thisUpdate, nextUpdate: addDays(thisUpdate, 7) }
const noCrls = { entries: [], crlNumber: 1n }

function issueDer(by: TestEntity, options: Omit<CrlOptions, 'issuer' | 'thisUpdate' | 'nextUpdate'>) {
  const prepared = prepareCrl({ issuer: by.certificate, ...period, ...options })
  return issueCrl(prepared, by.key.signer).der
}

function pemOf(der: Uint8Array): string {
  return writePem('X509 CRL', der)
}

/** Unspecified without a date, a serial number with its high bit set, and every kind of entry extension. */
const others = [
  { serialNumber: 'ff', revokedAt: thisUpdate, reason: null, invalidityDate: thisUpdate },
  { serialNumber: '0f', revokedAt: thisUpdate, reason: 'superseded', invalidityDate: null },
  { serialNumber: '0a', revokedAt: thisUpdate, reason: 'unspecified', invalidityDate: null },
] as const

describe.each(algorithms)('issueCrl with %s', (algorithm) => {
  const folder = scratchFolder()
  let hierarchy: Hierarchy
  let before: Uint8Array
  let after: Uint8Array

  const file = (name: string, content: string | Uint8Array) => {
    const path = join(folder.path, name)
    writeFileSync(path, content)
    return path
  }

  beforeAll(() => {
    hierarchy = createHierarchy({ algorithm, at: thisUpdate })
    const { regional, developer } = hierarchy
    const { serialNumber } = developer.certificate
    const revoked = {
      serialNumber,
      revokedAt: thisUpdate,
      reason: 'keyCompromise',
      invalidityDate: thisUpdate,
    } as const
    before = issueDer(regional, { crlNumber: 7n, entries: others })
    after = issueDer(regional, { crlNumber: 8n, entries: [...others, revoked] })
  })
  afterAll(() => folder[Symbol.dispose]())

  test('openssl crl accepts the signature', () => {
    const issuer = file('regional.pem', hierarchy.regional.pem)
    const { status, output } = run('openssl', [
      'crl',
      '-in',
      file('a.crl', pemOf(before)),
      '-CAfile',
      issuer,
      '-noout',
    ])
    expect(output).toContain('verify OK')
    expect(status).toBe(0)
  })

  test('openssl verify accepts the leaf before its revocation and refuses it after', () => {
    const { root, regional, developer } = hierarchy
    const path = ['-CAfile', file('root.pem', root.pem), '-untrusted', file('regional.pem', regional.pem)]
    const rootCrl = file('root.crl', pemOf(issueDer(root, noCrls)))
    const verify = (crl: Uint8Array): ProgramResult =>
      run('openssl', [
        'verify',
        '-x509_strict',
        '-crl_check_all',
        ...path,
        '-CRLfile',
        rootCrl,
        '-CRLfile',
        file('regional.crl', pemOf(crl)),
        file('leaf.pem', developer.pem),
      ])
    expect(verify(before).status).toBe(0)
    expect(verify(after)).toMatchObject({
      status: 2,
      output: expect.stringContaining('certificate revoked'),
    })
  })

  test('certtool accepts the signature', () => {
    const { status, output } = run('certtool', [
      '--verify-crl',
      '--load-ca-certificate',
      file('regional.pem', hierarchy.regional.pem),
      '--infile',
      file('a.crl', pemOf(after)),
    ])
    expect(output).toContain('Verified.')
    expect(output).toContain(`Serial Number (hex): ${hierarchy.developer.certificate.serialNumber}`)
    expect(status).toBe(0)
  })

  test('NSS imports it under its issuer and reads reason and date', () => {
    const database = `sql:${folder.path}`
    mustRun('certutil', ['-N', '-d', database, '--empty-password'])
    for (const name of ['root', 'regional'] as const) {
      const pem = file(`${name}.pem`, hierarchy[name].pem)
      mustRun('certutil', ['-A', '-d', database, '-n', name, '-t', 'CT,C,C', '-i', pem])
    }
    expect(run('crlutil', ['-I', '-d', database, '-t', '1', '-i', file('a.der', after)]).status).toBe(0)
    const { output } = run('crlutil', ['-L', '-d', database, '-n', 'regional'])
    expect(output).toContain('Data: 8 (0x8)')
    expect(output).toContain('Name: CRL reason code\n            Data: 1 (0x1)')
    expect(output).toContain('Entry 4 (0x4)')
  })

  test('Java prints every entry, unspecified without a reason', () => {
    const { output } = run('keytool', ['-printcrl', '-file', file('a.crl', pemOf(after))])
    expect(output).toContain('Revoked Certificates: 4')
    expect(output).toMatch(/SerialNumber: 0a .*\n\n?\[2\] SerialNumber: 0f/)
    expect(output).toContain('Reason Code: SUPERSEDED')
    expect(output).toContain('Reason Code: KEY_COMPROMISE')
  })
})

describe('issueCrl of a delta', () => {
  test('openssl refuses a leaf that only the delta revokes', () => {
    using folder = scratchFolder()
    const { root, regional, developer } = createHierarchy({ at: thisUpdate })
    const file = (name: string, content: string) => {
      const path = join(folder.path, name)
      writeFileSync(path, content)
      return path
    }
    const uri = { kind: 'uniformResourceIdentifier', value: 'http://crl.invalid/delta.crl' } as const
    const distributionPoint = { kind: 'fullName', names: [uri] } as const
    const freshestCRL = [{ distributionPoint, reasons: null, cRLIssuer: null }]
    const { serialNumber } = developer.certificate
    const revoked = {
      serialNumber,
      revokedAt: thisUpdate,
      reason: 'keyCompromise',
      invalidityDate: null,
    } as const
    const base = issueDer(regional, { crlNumber: 4n, entries: [], freshestCRL })
    const delta = issueDer(regional, { crlNumber: 5n, baseCrlNumber: 4n, entries: [revoked] })
    const crls = [issueDer(root, noCrls), base, delta].map(pemOf).join('')
    const verify = (more: readonly string[]) =>
      run('openssl', [
        'verify',
        '-crl_check_all',
        ...more,
        '-CAfile',
        file('root.pem', root.pem),
        '-untrusted',
        file('regional.pem', regional.pem),
        '-CRLfile',
        file('all.crl', crls),
        file('leaf.pem', developer.pem),
      ])
    expect(verify([]).status).toBe(0)
    expect(verify(['-extended_crl', '-use_deltas']).status).toBe(2)
  })
})
