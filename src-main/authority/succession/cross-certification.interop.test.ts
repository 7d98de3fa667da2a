// Another CA certified under an authority of this keep: what it issued verifies through both roots.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { opensslCertificate, opensslKey, opensslRequest } from '../../testing/openssl.ts'
import { run } from '../../testing/program.ts'
import { refusalOf } from '../../testing/refusal.ts'
import { certtoolVerify, opensslVerify } from '../../testing/verifiers.ts'

let ours: TestKeep
let theirs: TestKeep
let ourRoot: string
let theirRoot: string
let theirRegional: string
let leaf: string

const root = (name: string) => ({ name, subject: `CN=${name}`, algorithm: 'ec-p256' }) as const

beforeAll(async () => {
  ours = await makeTestKeep()
  theirs = await makeTestKeep()
  ourRoot = (await ours.call('authority.create-root', root('ours'))).pem
  theirRoot = (await theirs.call('authority.create-root', root('theirs'))).pem
  theirRegional = (
    await theirs.call('authority.create-subordinate', { ...root('regional'), issuer: 'theirs' })
  ).pem
  const request = opensslRequest(opensslKey('ec-p256'), '/CN=drbrain')
  leaf = (await theirs.call('certificate.issue', { issuer: 'regional', profile: 'developer', request })).pem
})
afterAll(async () => {
  await ours?.remove()
  await theirs?.remove()
})

describe('authority.cross-certify', () => {
  test('makes a leaf of the other root valid through both, for openssl, certtool and trust.validate', async () => {
    const crossed = await ours.call('authority.cross-certify', {
      issuer: 'ours',
      certificate: theirRoot,
      name: 'theirs',
    })
    for (const path of [
      { leaf, intermediates: [theirRegional], root: theirRoot },
      { leaf, intermediates: [theirRegional, crossed.pem], root: ourRoot },
    ]) {
      expect(opensslVerify(path)).toMatchObject({ status: 0 })
      expect(certtoolVerify(path)).toMatchObject({ status: 0 })
      const question = { anchors: [path.root], untrusted: path.intermediates, leaf }
      expect(await ours.call('trust.validate', question)).toMatchObject({ valid: true })
    }
  })

  test('draws a second edge to one node, and takes the name and key octet for octet', async () => {
    const { nodes } = await ours.call('trust.tree', {})
    const mine = nodes.find(({ name }) => name === 'ours')
    expect(nodes).toHaveLength(2)
    expect(nodes.find(({ name }) => name === 'theirs')).toMatchObject({
      certifies: 'root',
      parent: null,
      key: 'elsewhere',
      crossCertifiedBy: [mine?.id],
    })
    const detail = await ours.call('authority.describe', { authority: 'theirs' })
    expect(detail.generations).toHaveLength(1)
    const compared = await ours.call('certificate.compare', {
      certificate: theirRoot,
      otherSha256: detail.crossCertificates[0]?.sha256,
    })
    const same = compared.fields.filter(({ verdict }) => verdict === 'same').map(({ field }) => field)
    expect(same).toEqual(expect.arrayContaining(['subject', 'subjectPublicKeyInfo', 'subjectKeyIdentifier']))
  })

  test('loses the edge when the cross-certificate is revoked', async () => {
    const { crossCertificates } = await ours.call('authority.describe', { authority: 'theirs' })
    const sha256 = crossCertificates[0]?.sha256
    await ours.call('revocation.revoke', { issuer: 'ours', sha256, reason: 'cessationOfOperation' })
    const { nodes } = await ours.call('trust.tree', {})
    expect(nodes.find(({ name }) => name === 'theirs')?.crossCertifiedBy).toEqual([])
  })

  test('certifies an authority of the same keep under a second root', async () => {
    await ours.call('authority.create-root', root('second'))
    await ours.call('authority.create-subordinate', { ...root('paris'), issuer: 'ours' })
    const crossed = await ours.call('authority.cross-certify', { issuer: 'second', authority: 'paris' })
    expect(crossed.authority).toMatchObject({ name: 'paris', certificate: { issuer: 'CN=ours' } })
    const chain = await ours.call('authority.chain', { authority: 'paris' })
    expect(chain.files[0]?.content).toContain(ourRoot)
    const second = (await ours.call('authority.chain', { authority: 'second' })).files[0]?.content ?? ''
    const path = { leaf: crossed.pem, intermediates: [], root: second }
    expect(opensslVerify(path)).toMatchObject({ status: 0 })
  })

  test('keeps the key identifier that another program gave, by which its certificates name their issuer', async () => {
    const foreign = opensslCertificate(opensslKey('ec-p256'), '/CN=Foreign', [
      ...['-addext', 'keyUsage=critical,keyCertSign,cRLSign', '-days', '30'],
      // By its default openssl writes the SHA-1 of the key, which is not ours.
    ])
    const { pem } = await ours.call('authority.cross-certify', {
      issuer: 'ours',
      certificate: foreign,
      name: 'foreign',
    })
    expect(keyIdentifierIn(pem)).toBe(keyIdentifierIn(foreign))
  })

  test('warns where nothing proves that the CA has its key', async () => {
    await theirs.call('authority.create-root', root('hidden'))
    const { pem } = await theirs.call('authority.create-subordinate', { ...root('below'), issuer: 'hidden' })
    const { findings } = await ours.call('authority.cross-certify', {
      issuer: 'ours',
      certificate: pem,
      name: 'below',
    })
    expect(findings.map(({ code }) => code)).toContain('authority.possession-unproved')
  })

  test.each([
    ['certificate.not-a-ca', 'an end entity', () => ({ certificate: leaf, name: 'x' })],
    ['certificate.same-key', 'itself', () => ({ authority: 'ours' })],
    ['certificate.bad-signature', 'a forged root', () => ({ certificate: forged(theirRoot), name: 'x' })],
    [
      'authority.name-taken',
      'a stranger under a taken name',
      () => ({ certificate: another(), name: 'paris' }),
    ],
    ['input.invalid', 'a stranger without a name', () => ({ certificate: another() })],
    ['input.invalid', 'nobody', () => ({})],
    ['input.invalid', 'its own subordinate', () => ({ authority: 'paris' })],
    [
      'profile.wrong-kind',
      'with a profile of end entities',
      () => ({ authority: 'second', profile: 'developer' }),
    ],
  ] as const)('refuses with %s: %s', async (code, _, choice) => {
    const input = { issuer: 'ours', ...choice() }
    expect(await refusalOf(ours.call, 'authority.cross-certify', input)).toBe(code)
  })

  test('refuses a CA that has expired', async () => {
    const input = { issuer: 'ours', certificate: another(), name: 'x' }
    ours.setClock(new Date(Date.now() + 31 * 86_400_000).toISOString())
    const code = await refusalOf(ours.call, 'authority.cross-certify', input)
    ours.setClock(new Date().toISOString())
    expect(code).toBe('certificate.expired')
  })

  test('refuses an issuer at the end of its pathLenConstraint', async () => {
    const input = { issuer: 'paris', certificate: another(), name: 'x' }
    expect(await refusalOf(ours.call, 'authority.cross-certify', input)).toBe('issuer.path-length-exceeded')
  })
})

function another(): string {
  return opensslCertificate(opensslKey('ec-p256'), '/CN=Another')
}

/** The same certificate with a bit of its signature changed. */
function forged(pem: string): string {
  const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64')
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`
}

function keyIdentifierIn(pem: string): string {
  const { output } = run('openssl', ['x509', '-noout', '-ext', 'subjectKeyIdentifier'], { input: pem })
  return output.trim()
}
