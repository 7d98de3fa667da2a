// Delta CRLs and partitioned CRLs from the records as openssl judges a path with them, before and after
// revocation and release. The clock is the machine's, as openssl has no other.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { partProfile } from '../testing/part-profile.ts'
import { mustRun, type ProgramResult, run, scratchFolder } from '../testing/program.ts'
import { newRequest } from '../testing/request.ts'

const folder = scratchFolder()
const at = (name: string) => join(folder.path, name)
let keep: MeetupKeep

beforeAll(async () => {
  keep = await makeMeetupKeep()
  for (const name of ['conf', 'seattle', 'drbrain'] as const) writeFileSync(at(name), keep[name].pem)
  await crl('conf.crl', { issuer: 'conf' })
})
afterAll(async () => {
  folder[Symbol.dispose]()
  await keep.remove()
})

const drbrain = () => ({ issuer: 'seattle', sha256: keep.drbrain.certificate.sha256 }) as const

async function crl(name: string, more: object): Promise<void> {
  const { files } = await keep.call('crl.issue', { issuer: 'seattle', ...more })
  writeFileSync(at(name), files[0]?.content ?? '')
}

function verify(crls: readonly string[], flags: readonly string[] = [], leaf = 'drbrain'): ProgramResult {
  const lists = ['conf.crl', ...crls].flatMap((name) => ['-CRLfile', at(name)])
  const path = ['-CAfile', at('conf'), '-untrusted', at('seattle'), ...lists, at(leaf)]
  return run('openssl', ['verify', '-x509_strict', '-crl_check_all', ...flags, ...path])
}

const withDeltas = ['-extended_crl', '-use_deltas']

describe('crl.issue of a delta', () => {
  test('openssl -use_deltas follows a hold, its release and a revocation for good', async () => {
    const freshestCrl = ['http://crl.example/seattle-delta.crl']
    await crl('base.crl', { freshestCrl })
    expect(verify(['base.crl']).status).toBe(0)
    await keep.call('revocation.revoke', { ...drbrain(), reason: 'certificateHold' })
    await crl('held.crl', { delta: true })
    expect(verify(['base.crl', 'held.crl']).status).toBe(0)
    const held = verify(['base.crl', 'held.crl'], withDeltas)
    expect(held.output).toContain('certificate revoked')
    expect(held.status).toBe(2)

    await crl('second-base.crl', { freshestCrl })
    expect(verify(['second-base.crl']).status).toBe(2)
    await keep.call('revocation.release', drbrain())
    await crl('released.crl', { delta: true })
    expect(verify(['second-base.crl', 'released.crl'], withDeltas).status).toBe(0)
    const words = mustRun('openssl', ['crl', '-in', at('released.crl'), '-noout', '-text'])
    expect(words).toMatch(/Delta CRL Indicator: critical\s+3\n/)
    expect(words).toContain('Remove From CRL')

    await keep.call('revocation.revoke', { ...drbrain(), reason: 'keyCompromise' })
    await crl('compromised.crl', { delta: true })
    expect(verify(['second-base.crl', 'compromised.crl'], withDeltas).status).toBe(2)
  })

  test('certtool and openssl accept its signature', () => {
    const verified = ['crl', '-in', at('compromised.crl'), '-CAfile', at('seattle'), '-noout']
    expect(run('openssl', verified).output).toContain('verify OK')
    const certtool = [
      '--verify-crl',
      '--load-ca-certificate',
      at('seattle'),
      '--infile',
      at('compromised.crl'),
    ]
    expect(run('certtool', certtool).output).toContain('Verified.')
  })
})

describe('crl.issue of a part', () => {
  test('openssl takes the part that the certificate names, and no other', async () => {
    const [one, two] = ['http://crl.example/1.crl', 'http://crl.example/2.crl']
    await keep.call('profile.save', { yaml: partProfile('part-one', one) })
    const request = newRequest('CN=pabs')
    const { pem } = await keep.call('certificate.issue', { issuer: 'seattle', profile: 'part-one', request })
    writeFileSync(at('pabs'), pem)
    await crl('one.crl', { partition: 1, distributionPoint: one })
    await crl('two.crl', { partition: 2, distributionPoint: two })
    expect(verify(['one.crl'], [], 'pabs').status).toBe(0)
    expect(verify(['two.crl'], [], 'pabs').output).toContain('different CRL scope')
    await keep.call('revocation.revoke', { issuer: 'seattle', certificate: pem, reason: 'superseded' })
    await crl('one.crl', { partition: 1, distributionPoint: one })
    const refused = verify(['one.crl'], [], 'pabs')
    expect(refused.output).toContain('certificate revoked')
    expect(refused.status).toBe(2)
  })
})

describe('crl.issue of the parts that certificates were put into', () => {
  const yaml = partProfile('parted', 'http://crl.example/{partition}.crl', 1)
  const issued: string[] = []

  test('openssl finds each certificate good by its own part alone, whose scope is critical', async () => {
    await keep.call('profile.save', { yaml })
    for (const name of ['first', 'second']) {
      const request = newRequest(`CN=${name}`)
      const { pem } = await keep.call('certificate.issue', { issuer: 'seattle', profile: 'parted', request })
      writeFileSync(at(name), pem)
      issued.push(pem)
    }
    for (const partition of [1, 2]) await crl(`part-${partition}.crl`, { partition })
    const words = mustRun('openssl', ['crl', '-in', at('part-2.crl'), '-noout', '-text'])
    expect(words).toMatch(
      /Issuing Distribution Point: critical\s+Full Name:\s+URI:http:\/\/crl.example\/2.crl/,
    )
    expect(verify(['part-1.crl'], [], 'first').status).toBe(0)
    expect(verify(['part-2.crl'], [], 'second').status).toBe(0)
    expect(verify(['part-1.crl'], [], 'second').output).toContain('different CRL scope')
  })

  test('openssl refuses a revoked one by its part, and finds nothing of it in the other', async () => {
    await keep.call('revocation.revoke', { issuer: 'seattle', certificate: issued[1], reason: 'superseded' })
    for (const partition of [1, 2]) await crl(`part-${partition}.crl`, { partition })
    expect(verify(['part-2.crl'], [], 'second').output).toContain('certificate revoked')
    expect(verify(['part-1.crl'], [], 'first').status).toBe(0)
    const words = mustRun('openssl', ['crl', '-in', at('part-1.crl'), '-noout', '-text'])
    expect(words).toContain('No Revoked Certificates.')
  })
})
