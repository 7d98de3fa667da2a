// CRLs that were issued here as OpenSSL, GnuTLS, NSS and Java judge them: alone, and against a certification
// path before and after the revocation. The clock is the machine's, as those programs have no other.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, instantOfSeconds } from '../../contract/instant.ts'
import { createHierarchy, type Hierarchy, type TestEntity } from '../../testing/hierarchy.ts'
import { type ProgramResult, run, scratchFolder } from '../../testing/program.ts'
import { writePem } from '../pem.ts'
import { type CrlOptions, issueCrl, prepareCrl } from './issuance.ts'
import type { RevokedCertificate } from './revoked-certificates.ts'

const thisUpdate = instantOfSeconds(Date.now() / 1000 - 3600)

/** Unspecified without a date, a serial number with its high bit set, every kind of entry extension. */
const others: readonly RevokedCertificate[] = [
  { serialNumber: 'ff', revokedAt: thisUpdate, reason: null, invalidityDate: thisUpdate },
  { serialNumber: '0f', revokedAt: thisUpdate, reason: 'superseded', invalidityDate: null },
  { serialNumber: '0a', revokedAt: thisUpdate, reason: 'unspecified', invalidityDate: null },
]

function compromised({ certificate }: TestEntity): RevokedCertificate {
  const { serialNumber } = certificate
  return { serialNumber, revokedAt: thisUpdate, reason: 'keyCompromise', invalidityDate: null }
}

function issueDer(by: TestEntity, options: Pick<CrlOptions, 'crlNumber' | 'entries'> & Partial<CrlOptions>) {
  const period = { thisUpdate, nextUpdate: addDays(thisUpdate, 7) }
  return issueCrl(prepareCrl({ issuer: by.certificate, ...period, ...options }), by.key.signer).der
}

/** A command line without quotes or spaces in its words. */
function command(line: string): ProgramResult {
  const [program = '', ...args] = line.split(' ')
  return run(program, args)
}

describe.each(['rsa-3072', 'ec-p256', 'ec-p384'] as const)('issueCrl with %s', (algorithm) => {
  const folder = scratchFolder()
  const at = (name: string) => join(folder.path, name)
  let hierarchy: Hierarchy

  beforeAll(() => {
    hierarchy = createHierarchy({ algorithm, at: thisUpdate })
    const { root, regional, developer } = hierarchy
    for (const [name, { pem }] of Object.entries({ root, regional, developer })) writeFileSync(at(name), pem)
    const after = issueDer(regional, { crlNumber: 8n, entries: [...others, compromised(developer)] })
    const crls = {
      'root.crl': issueDer(root, { crlNumber: 1n, entries: [] }),
      'before.crl': issueDer(regional, { crlNumber: 7n, entries: others }),
      'after.crl': after,
    }
    for (const [name, der] of Object.entries(crls)) writeFileSync(at(name), writePem('X509 CRL', der))
    writeFileSync(at('after.der'), after)
  })
  afterAll(() => folder[Symbol.dispose]())

  test('openssl crl accepts the signature', () => {
    const { status, output } = command(`openssl crl -in ${at('before.crl')} -CAfile ${at('regional')} -noout`)
    expect(output).toContain('verify OK')
    expect(status).toBe(0)
  })

  test('openssl verify accepts the leaf before its revocation and refuses it after', () => {
    const path = `-CAfile ${at('root')} -untrusted ${at('regional')} -CRLfile ${at('root.crl')}`
    const verify = `openssl verify -x509_strict -crl_check_all ${path}`
    expect(command(`${verify} -CRLfile ${at('before.crl')} ${at('developer')}`).status).toBe(0)
    const { status, output } = command(`${verify} -CRLfile ${at('after.crl')} ${at('developer')}`)
    expect(output).toContain('certificate revoked')
    expect(status).toBe(2)
  })

  test('certtool accepts the signature', () => {
    const { status, output } = command(
      `certtool --verify-crl --load-ca-certificate ${at('regional')} --infile ${at('after.crl')}`,
    )
    expect(output).toContain('Verified.')
    expect(output).toContain(`Serial Number (hex): ${hierarchy.developer.certificate.serialNumber}`)
    expect(status).toBe(0)
  })

  test('NSS imports it under its issuer and reads number and reason', () => {
    const database = `-d sql:${folder.path}`
    command(`certutil -N ${database} --empty-password`)
    for (const name of ['root', 'regional']) {
      expect(command(`certutil -A ${database} -n ${name} -t CT,C,C -i ${at(name)}`).status).toBe(0)
    }
    expect(command(`crlutil -I ${database} -t 1 -i ${at('after.der')}`).status).toBe(0)
    const { output } = command(`crlutil -L ${database} -n regional`)
    expect(output).toContain('Data: 8 (0x8)')
    expect(output).toContain('Name: CRL reason code\n            Data: 1 (0x1)')
    expect(output).toContain('Entry 4 (0x4)')
  })

  test('Java prints every entry, unspecified without a reason', () => {
    const { output } = command(`keytool -printcrl -file ${at('after.crl')}`)
    expect(output).toContain('Revoked Certificates: 4')
    expect(output).toMatch(/SerialNumber: 0a .*\n\n?\[2\] SerialNumber: 0f/)
    expect(output).toContain('Reason Code: SUPERSEDED')
    expect(output).toContain('Reason Code: KEY_COMPROMISE')
  })
})

describe('issueCrl of a delta', () => {
  test('openssl refuses a leaf that only the delta revokes', () => {
    using folder = scratchFolder()
    const at = (name: string) => join(folder.path, name)
    const { root, regional, developer } = createHierarchy({ at: thisUpdate })
    const uri = { kind: 'uniformResourceIdentifier', value: 'http://crl.invalid/delta.crl' } as const
    const distributionPoint = { kind: 'fullName', names: [uri] } as const
    const freshestCRL = [{ distributionPoint, reasons: null, cRLIssuer: null }]
    const crls = [
      issueDer(root, { crlNumber: 1n, entries: [] }),
      issueDer(regional, { crlNumber: 4n, entries: [], freshestCRL }),
      issueDer(regional, { crlNumber: 5n, entries: [compromised(developer)], baseCrlNumber: 4n }),
    ]
    writeFileSync(at('crls'), crls.map((der) => writePem('X509 CRL', der)).join(''))
    for (const [name, { pem }] of Object.entries({ root, regional, developer })) writeFileSync(at(name), pem)
    const path = `-CAfile ${at('root')} -untrusted ${at('regional')} -CRLfile ${at('crls')} ${at('developer')}`
    expect(command(`openssl verify -crl_check_all ${path}`).status).toBe(0)
    expect(command(`openssl verify -crl_check_all -extended_crl -use_deltas ${path}`).status).toBe(2)
  })

  test('openssl, GnuTLS and Java read a critical issuingDistributionPoint', () => {
    using folder = scratchFolder()
    const at = (name: string) => join(folder.path, name)
    const { regional } = createHierarchy({ at: thisUpdate })
    const issuingDistributionPoint = {
      distributionPoint: null,
      onlyContainsUserCerts: true,
      onlyContainsCACerts: false,
      onlySomeReasons: ['keyCompromise'],
      indirectCRL: false,
      onlyContainsAttributeCerts: false,
    } as const
    const der = issueDer(regional, { crlNumber: 4n, entries: [], issuingDistributionPoint })
    writeFileSync(at('crl'), writePem('X509 CRL', der))
    writeFileSync(at('regional'), regional.pem)
    const words = command(`openssl crl -in ${at('crl')} -CAfile ${at('regional')} -text -noout`).output
    expect(words).toMatch(/Issuing Distribution Point: critical\s+Only User Certificates/)
    expect(words).toContain('Only Some Reasons:\n                  Key Compromise')
    const verify = `certtool --verify-crl --load-ca-certificate ${at('regional')} --infile ${at('crl')}`
    expect(command(verify).output).toContain('Verified.')
    expect(command(`keytool -printcrl -file ${at('crl')}`).output).toContain('Only contains user certs: true')
  })
})
