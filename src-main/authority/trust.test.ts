import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { extension } from '../pki/extension/extension.ts'
import { authorityInfoAccess } from '../pki/extension/information-access.ts'
import { accessMethod } from '../pki/oid.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { testPassphrase } from '../testing/keep.ts'
import { type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { signCertificate } from '../testing/signed-certificate.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterEach(() => keep.setClock(new Date().toISOString()))
afterAll(() => keep.remove())

const day = 86_400_000
const states = async () => {
  const { nodes } = await keep.call('trust.tree', {})
  return Object.fromEntries(nodes.map(({ title, state }) => [title, state]))
}
const setClock = (instant: string, more: number) =>
  keep.setClock(new Date(Date.parse(instant) + more).toISOString())

describe('trust.tree', () => {
  test('hangs each under who issued it', async () => {
    const { nodes } = await keep.call('trust.tree', {})
    const [root, regional, developer] = nodes
    expect(root).toMatchObject({
      id: keep.conf.authority.id,
      parent: null,
      certifies: 'root',
      key: 'here',
      name: 'conf',
    })
    expect(regional).toMatchObject({ parent: root?.id, certifies: 'subordinate', name: 'seattle' })
    expect(developer).toMatchObject({
      id: keep.drbrain.certificate.sha256,
      parent: regional?.id,
      certifies: 'endEntity',
      key: 'elsewhere',
      name: null,
    })
    expect(nodes).toHaveLength(3)
  })

  test('tells the states of another present', async () => {
    const [valid, expired] = ['valid', 'expired']
    expect(await states()).toEqual({ 'RubyConf Root': valid, 'Seattle.rb': valid, drbrain: valid })
    setClock(keep.conf.certificate.notBefore, -day)
    expect(await states()).toMatchObject({ 'RubyConf Root': 'notYetValid', drbrain: 'notYetValid' })
    setClock(keep.drbrain.certificate.notAfter, -29 * day)
    expect(await states()).toEqual({ 'RubyConf Root': valid, 'Seattle.rb': valid, drbrain: 'expiring' })
    setClock(keep.drbrain.certificate.notAfter, 1000)
    expect(await states()).toEqual({ 'RubyConf Root': valid, 'Seattle.rb': valid, drbrain: expired })
    setClock(keep.seattle.certificate.notAfter, 1000)
    expect(await states()).toEqual({ 'RubyConf Root': valid, 'Seattle.rb': expired, drbrain: expired })
  })

  test('shows holds and revocations, and the OCSP delegate’s key here', async () => {
    const target = { issuer: 'seattle', sha256: keep.drbrain.certificate.sha256 } as const
    await keep.call('revocation.revoke', { ...target, reason: 'certificateHold' })
    expect(await states()).toMatchObject({ drbrain: 'onHold' })
    await keep.call('revocation.revoke', { ...target, reason: 'keyCompromise' })
    expect(await states()).toMatchObject({ drbrain: 'revoked' })
    await keep.call('ocsp.delegate', { issuer: 'seattle', algorithm: 'ec-p256' })
    const { nodes } = await keep.call('trust.tree', {})
    const delegate = nodes.find(({ title }) => title === 'seattle OCSP signer')
    expect(delegate).toMatchObject({ key: 'here', parent: keep.seattle.authority.id })
  })

  test('needs no unlocked vault', async () => {
    await keep.call('vault.lock', {})
    expect((await keep.call('trust.tree', {})).nodes).toHaveLength(4)
  })
})

describe('trust.validate', () => {
  test('judges at the keep’s present where no instant is named', async () => {
    const question = { anchors: [keep.conf.pem], untrusted: [keep.seattle.pem], leaf: keep.drbrain.pem }
    const { valid, path } = await keep.call('trust.validate', question)
    const all = [keep.drbrain, keep.seattle, keep.conf].map(({ certificate }) => certificate.sha256)
    expect({ valid, path }).toEqual({ valid: true, path: all })
    setClock(keep.drbrain.certificate.notAfter, 1000)
    expect(await keep.call('trust.validate', question)).toMatchObject({ valid: false })
    const at = keep.drbrain.certificate.notAfter
    expect(await keep.call('trust.validate', { ...question, at })).toMatchObject({ valid: true })
  })
})

describe('trust.explain', () => {
  test('answers from the keep where it is asked to: roots, other CAs and the CRLs in force', async () => {
    const question = { leaf: keep.drbrain.pem, fromKeep: true, revocation: 'prefer' } as const
    const { valid, paths } = await keep.call('trust.explain', question)
    expect(valid).toBe(true)
    expect(paths[0]?.certificates.map(({ source }) => source)).toEqual(['given', 'keep', 'keep'])
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    await keep.call('crl.issue', { issuer: 'seattle' })
    const after = await keep.call('trust.explain', question)
    expect(after.valid).toBe(false)
    expect(after.paths[0]?.findings[0]).toMatchObject({
      code: 'path.revoked',
      certificate: 0,
      compared: { reasonCode: 'keyCompromise' },
    })
  })

  test('takes an issuer from the keep where a certificate names one, and not otherwise', async () => {
    const { root, regional } = createHierarchy()
    const location = { kind: 'uniformResourceIdentifier', value: 'http://pki.example/ca.crt' } as const
    const access = [{ accessMethod: accessMethod.caIssuers, accessLocation: location }]
    const extensions = [extension(authorityInfoAccess, access, false)]
    const naming = signCertificate({ subject: 'CN=naming', issuer: regional, extensions })
    const silent = signCertificate({ subject: 'CN=silent', issuer: regional })
    const ask = (leaf: string) =>
      keep.call('trust.explain', { anchors: [root.pem], leaf, at: '2026-11-21T00:00:00Z' })
    expect((await ask(naming.pem)).valid).toBe(false)
    await keep.call('authority.import', { certificate: regional.pem, name: 'elsewhere' })
    const { valid, paths } = await ask(naming.pem)
    expect(valid).toBe(true)
    expect(paths[0]?.certificates[1]?.source).toBe('keep')
    expect((await ask(silent.pem)).valid).toBe(false)
  })

  test('trusts no one where it is told of no anchor', async () => {
    const refusal = keep.call('trust.explain', { leaf: keep.drbrain.pem })
    await expect(refusal).rejects.toMatchObject({ code: 'input.invalid' })
    const none = await keep.call('trust.explain', { leaf: keep.drbrain.pem, anchors: [] })
    expect(none.paths[0]?.findings[0]?.code).toBe('path.no-issuer')
  })
})
