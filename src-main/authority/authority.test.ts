import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })
const root = { name: 'other', subject: 'CN=Other Root', algorithm: 'ec-p256' } as const

/** One of each family that is made in no time; algorithm.interop.test.ts has all. */
const quickAlgorithms = [
  'rsa-2048',
  'rsa-pss-2048',
  'ec-p256',
  'ec-p384',
  'ec-p521',
  'ed25519',
  'ed448',
  'ml-dsa-65',
  'slh-dsa-sha2-128f',
] as const

describe('authority.create-root', () => {
  test.each(quickAlgorithms)('makes one of %s', async (algorithm) => {
    const subject = `CN=Root of ${algorithm}`
    const { pem, authority } = await keep.call('authority.create-root', {
      name: algorithm,
      subject,
      algorithm,
    })
    const certificate = new X509Certificate(pem)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.ca).toBe(true)
    expect(authority).toMatchObject({
      certifies: 'root',
      parent: null,
      key: 'here',
      keyAlgorithm: algorithm,
    })
  })

  test('refuses a name that is taken, a profile for something else, a wrong subject: no key stays behind', async () => {
    const [entries, { keys }] = [await journalLength(keep), await keep.call('vault.status', {})]
    const create = (more: object) => keep.call('authority.create-root', { ...root, ...more })
    await expect(create({ name: 'conf' })).rejects.toEqual(coded('authority.name-taken'))
    await expect(create({ profile: 'regional' })).rejects.toEqual(coded('profile.wrong-kind'))
    await expect(create({ subject: 'O=No Common Name' })).rejects.toEqual(coded('certificate.subject-needed'))
    await expect(create({ subject: 'CN=a\u202eb' })).rejects.toEqual(coded('name.forbidden-character'))
    await expect(create({ subject: 'no name' })).rejects.toEqual(coded('name.malformed'))
    await expect(create({ days: 1, notAfter: '2999-01-01T00:00:00Z' })).rejects.toEqual(
      coded('certificate.validity-invalid'),
    )
    expect((await keep.call('vault.status', {})).keys).toBe(keys)
    expect(await journalLength(keep)).toBe(entries)
  })

  test('warns of a subject that another authority has', async () => {
    const subject = 'O=RUBYCONF , CN=rubyconf  root'.split(' , ').reverse().join(',')
    const { findings } = await keep.call('authority.create-root', { ...root, name: 'twin', subject })
    expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual([
      'authority.same-subject',
      'warning',
    ])
  })
})

describe('authority.create-subordinate', () => {
  test('hangs the new authority below its issuer', async () => {
    const { authority } = keep.seattle
    expect(authority).toMatchObject({
      name: 'seattle',
      certifies: 'subordinate',
      parent: keep.conf.authority.id,
    })
    const certificate = new X509Certificate(keep.seattle.pem)
    expect(certificate.checkIssued(new X509Certificate(keep.conf.pem))).toBe(true)
  })

  test('refuses a fourth generation below pathLenConstraint 0, and keeps no key', async () => {
    const { keys } = await keep.call('vault.status', {})
    const deeper = keep.call('authority.create-subordinate', { ...root, name: 'deeper', issuer: 'seattle' })
    await expect(deeper).rejects.toEqual(coded('issuer.path-length-exceeded'))
    expect((await keep.call('vault.status', {})).keys).toBe(keys)
  })
})

describe('authority.describe', () => {
  test('tells the last CRL, what was issued and what was revoked', async () => {
    const before = await keep.call('authority.describe', { authority: 'seattle' })
    expect(before).toMatchObject({ lastCrl: null, issuedCertificates: 1, revokedCertificates: 0 })
    expect(before.generations.map(({ sha256 }) => sha256)).toEqual([keep.seattle.certificate.sha256])
    const { sha256 } = keep.drbrain.certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'superseded' })
    const { crl } = await keep.call('crl.issue', { issuer: 'seattle' })
    const after = await keep.call('authority.describe', { authority: before.id })
    const { crlNumber, thisUpdate, nextUpdate } = crl
    expect(after).toMatchObject({
      lastCrl: { crlNumber, thisUpdate, nextUpdate, entries: 1 },
      revokedCertificates: 1,
    })
  })

  test('knows an authority by name and by id, and no other', async () => {
    const byName = await keep.call('authority.describe', { authority: 'conf' })
    expect(await keep.call('authority.describe', { authority: byName.id })).toEqual(byName)
    for (const authority of ['tacoma', '4711', '0', '-1', '1 ']) {
      const unknown = keep.call('authority.describe', { authority })
      await expect(unknown).rejects.toEqual(coded('authority.unknown'))
    }
  })
})

describe('authority.chain', () => {
  const chain = async (more = {}) =>
    (await keep.call('authority.chain', { authority: 'seattle', ...more })).files

  test('is one PEM file leaf first, and one file a certificate root first', async () => {
    const [leafFirst, ...others] = await chain()
    expect(others).toEqual([])
    expect(leafFirst).toEqual({
      name: 'seattle.pem',
      encoding: 'text',
      content: keep.seattle.pem + keep.conf.pem,
    })
    const rootFirst = await chain({ order: 'root-first' })
    expect(rootFirst.map(({ name, content }) => [name, content])).toEqual([
      ['seattle-1.pem', keep.conf.pem],
      ['seattle-2.pem', keep.seattle.pem],
    ])
  })

  test('is one file a certificate as DER, one as PKCS#7, named after the authority also when asked by id', async () => {
    const ders = await chain({ format: 'der', authority: keep.seattle.authority.id })
    const raw = (pem: string) => new X509Certificate(pem).raw.toString('base64')
    expect(ders).toEqual([
      { name: 'seattle-1.cer', encoding: 'base64', content: raw(keep.seattle.pem) },
      { name: 'seattle-2.cer', encoding: 'base64', content: raw(keep.conf.pem) },
    ])
    const [bundle, ...none] = await chain({ format: 'pkcs7' })
    expect([bundle?.name, none]).toEqual(['seattle.p7b', []])
  })

  test('of a root is the root', async () => {
    const files = await chain({ authority: 'conf', order: 'root-first' })
    expect(files).toEqual([{ name: 'conf.pem', encoding: 'text', content: keep.conf.pem }])
  })
})
