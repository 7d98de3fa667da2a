import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHierarchy } from '../testing/hierarchy.ts'
import { issueFor, journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { refusalOf } from '../testing/refusal.ts'
import { newRequest } from '../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })
const seattle = { issuer: 'seattle' } as const
const fresh = async (name: string) => (await issueFor(keep, name)).certificate
const upperProfile = `
name: upper
title: A CA of CAs
certifies: subordinate
keyAlgorithms: [ec]
validity: { days: 365 }
basicConstraints: { cA: true, pathLenConstraint: 1 }
keyUsage: [keyCertSign, cRLSign]
`
const stateOf = async (sha256: string) => (await keep.call('certificate.describe', { sha256 })).state

describe('revocation.revoke', () => {
  test('takes the certificate by file, by fingerprint or by serial number', async () => {
    const file = await issueFor(keep, 'file')
    const [byFingerprint, bySerial] = [await fresh('fingerprint'), await fresh('serial')]
    const ways = [
      { certificate: file.pem },
      { sha256: byFingerprint.sha256 },
      { serialNumber: bySerial.serialNumber },
    ]
    for (const way of ways) {
      await keep.call('revocation.revoke', { ...seattle, ...way, reason: 'keyCompromise' })
    }
    const { revocations } = await keep.call('revocation.list', seattle)
    expect(revocations.map(({ subject }) => subject)).toEqual(['CN=serial', 'CN=fingerprint', 'CN=file'])
    expect(await stateOf(byFingerprint.sha256)).toBe('revoked')
  })

  test('needs exactly one of the three', async () => {
    const { sha256, serialNumber } = await fresh('contradiction')
    const revoke = (way: object) =>
      keep.call('revocation.revoke', { ...seattle, ...way, reason: 'superseded' })
    await expect(revoke({})).rejects.toEqual(coded('input.invalid'))
    await expect(revoke({ sha256, serialNumber })).rejects.toEqual(coded('input.invalid'))
  })

  test('notes reason and dates in the journal, and in the certificate’s detail', async () => {
    const { sha256, notBefore } = await fresh('dates')
    const dates = { revokedAt: notBefore, invalidityDate: '2020-01-01T00:00:00Z' }
    await keep.call('revocation.revoke', { ...seattle, sha256, reason: 'keyCompromise', ...dates })
    const { revocation } = await keep.call('certificate.describe', { sha256 })
    expect(revocation).toMatchObject({ reason: 'keyCompromise', ...dates })
    const [entry] = (await keep.call('journal.list', { limit: 1 })).entries
    expect(entry).toMatchObject({ verb: 'revocation.revoke', details: { reason: 'keyCompromise', ...dates } })
  })

  test.each([
    { name: 'a date in the future', dates: { revokedAt: '2999-01-01T00:00:00Z' } },
    { name: 'an invalidity after the revocation', dates: { invalidityDate: '2999-01-01T00:00:00Z' } },
  ])('refuses $name', async ({ dates }) => {
    const { sha256 } = await fresh('impossible')
    const before = await journalLength(keep)
    const revoking = keep.call('revocation.revoke', { ...seattle, sha256, reason: 'superseded', ...dates })
    await expect(revoking).rejects.toEqual(coded('revocation.date-invalid'))
    expect(await journalLength(keep)).toBe(before)
  })

  test('refuses a serial number that the authority has not given, and another authority’s certificate', async () => {
    const { sha256 } = await fresh('other')
    const revoke = (by: object) => keep.call('revocation.revoke', { ...seattle, ...by, reason: 'superseded' })
    await expect(revoke({ serialNumber: '0102' })).rejects.toEqual(coded('certificate.unknown'))
    await expect(revoke({ sha256: '0'.repeat(64) })).rejects.toEqual(coded('certificate.unknown'))
    const wrongIssuer = coded('revocation.wrong-issuer')
    await expect(revoke({ issuer: 'conf', sha256 })).rejects.toEqual(wrongIssuer)
    await expect(revoke({ certificate: createHierarchy().developer.pem })).rejects.toEqual(wrongIssuer)
    await expect(revoke({ issuer: 'tacoma', sha256 })).rejects.toEqual(coded('authority.unknown'))
  })

  test('refuses a second revocation, but makes a hold into another reason', async () => {
    const { sha256 } = await fresh('twice')
    const revoke = (reason: 'certificateHold' | 'superseded') =>
      keep.call('revocation.revoke', { ...seattle, sha256, reason })
    await revoke('certificateHold')
    await expect(revoke('certificateHold')).rejects.toEqual(coded('revocation.already-revoked'))
    await revoke('superseded')
    expect(await stateOf(sha256)).toBe('revoked')
    await expect(revoke('certificateHold')).rejects.toEqual(coded('revocation.already-revoked'))
  })

  test('revokes what has expired already', async () => {
    const { sha256, notAfter } = await fresh('expired')
    keep.setClock(new Date(Date.parse(notAfter) + 86_400_000).toISOString())
    expect(await stateOf(sha256)).toBe('expired')
    await keep.call('revocation.revoke', { ...seattle, sha256, reason: 'keyCompromise' })
    expect(await stateOf(sha256)).toBe('revoked')
    keep.setClock(new Date().toISOString())
  })
})

describe('revocation.revoke of a serial number from elsewhere', () => {
  test('needs to be told so in words, and is listed then', async () => {
    const elsewhere = { ...seattle, serialNumber: '000badc0de', reason: 'keyCompromise' } as const
    expect(await refusalOf(keep.call, 'revocation.revoke', elsewhere)).toBe('certificate.unknown')
    const { revocation } = await keep.call('revocation.revoke', { ...elsewhere, issuedElsewhere: true })
    expect(revocation).toMatchObject({ serialNumber: '0badc0de', certificate: null, subject: null })
    const { files } = await keep.call('crl.issue', seattle)
    const { first } = await keep.call('crl.inspect', { crl: files[0]?.content ?? '' })
    expect(first).toContainEqual(expect.objectContaining({ serialNumber: '0badc0de' }))
  })
})

describe('revocation.consequences', () => {
  const consequences = (sha256: string, issuer = 'conf') =>
    keep.call('revocation.consequences', { issuer, sha256 })

  test('of an end entity are its own alone', async () => {
    const { sha256, serialNumber } = await fresh('alone')
    expect(await consequences(sha256, 'seattle')).toEqual({
      serialNumber,
      certificate: expect.objectContaining({ sha256 }),
      authority: null,
      survivedBy: [],
      authorities: [],
      certificates: 0,
    })
  })

  test('of an issuer are all below it that lead nowhere else', async () => {
    const algorithm = 'ec-p256'
    const upper = { name: 'upper', subject: 'CN=Upper', algorithm, profile: 'upper', issuer: 'conf' } as const
    await keep.call('profile.save', { yaml: upperProfile })
    const { certificate } = await keep.call('authority.create-subordinate', upper)
    const lower = { name: 'lower', subject: 'CN=Lower', algorithm, issuer: 'upper' } as const
    await keep.call('authority.create-subordinate', lower)
    const request = newRequest('CN=below')
    await keep.call('certificate.issue', { issuer: 'lower', profile: 'developer', request })
    const fallen = {
      authority: 'upper',
      survivedBy: [],
      authorities: [
        { name: 'upper', title: 'Upper', certificates: 0 },
        { name: 'lower', title: 'Lower', certificates: 1 },
      ],
      certificates: 1,
    }
    expect(await consequences(certificate.sha256)).toMatchObject(fallen)
    expect(await stateOf(certificate.sha256)).toBe('valid')
    await keep.call('authority.cross-certify', { issuer: 'conf', authority: 'lower', profile: 'regional' })
    expect(await consequences(certificate.sha256)).toMatchObject({
      authorities: [expect.objectContaining({ name: 'upper' })],
      certificates: 0,
    })
  })

  test('are none where the authority has another certificate in force', async () => {
    const { sha256 } = keep.seattle.certificate
    const { certificates } = await consequences(sha256)
    expect(certificates).toBeGreaterThan(0)
    const renewed = await keep.call('authority.renew', { authority: 'seattle' })
    expect(await consequences(sha256)).toMatchObject({
      authority: 'seattle',
      survivedBy: [expect.objectContaining({ sha256: renewed.certificate.sha256 })],
      authorities: [],
      certificates: 0,
    })
  })
})

describe('revocation.release', () => {
  test('lifts a hold, and the next CRL no longer lists it', async () => {
    const { sha256, serialNumber } = await fresh('held')
    await keep.call('revocation.revoke', { ...seattle, sha256, reason: 'certificateHold' })
    expect(await stateOf(sha256)).toBe('onHold')
    const { crl: held } = await keep.call('crl.issue', seattle)
    const released = await keep.call('revocation.release', { ...seattle, serialNumber })
    expect(released).toEqual({ serialNumber, certificate: sha256 })
    expect(await stateOf(sha256)).toBe('valid')
    const { crl } = await keep.call('crl.issue', seattle)
    expect(crl.entries).toBe(held.entries - 1)
  })

  test('lifts nothing else', async () => {
    const { sha256 } = await fresh('for good')
    const release = () => keep.call('revocation.release', { ...seattle, sha256 })
    await expect(release()).rejects.toEqual(coded('revocation.not-revoked'))
    await keep.call('revocation.revoke', { ...seattle, sha256, reason: 'keyCompromise' })
    await expect(release()).rejects.toEqual(coded('revocation.not-on-hold'))
    expect(await stateOf(sha256)).toBe('revoked')
  })
})

describe('revocation.list', () => {
  test('goes page by page, newest first', async () => {
    const all = (await keep.call('revocation.list', {})).revocations.map(({ serialNumber }) => serialNumber)
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = await keep.call('revocation.list', { limit: 2, ...(after && { after }) })
      paged.push(...page.revocations.map(({ serialNumber }) => serialNumber))
      after = page.next ?? undefined
    } while (after)
    expect(all.length).toBeGreaterThan(4)
    expect(paged).toEqual(all)
    await expect(keep.call('revocation.list', { after: 'here' })).rejects.toEqual(coded('input.invalid'))
  })
})
