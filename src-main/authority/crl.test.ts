import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { issueFor, journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { partProfile } from '../testing/part-profile.ts'
import { refusalOf } from '../testing/refusal.ts'
import { newRequest } from '../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })
const day = 86_400_000
const instantAfter = (instant: string, milliseconds: number) =>
  `${new Date(Date.parse(instant) + milliseconds).toISOString().slice(0, 19)}Z`
const issueIn = (office: MeetupKeep, more = {}) => office.call('crl.issue', { issuer: 'seattle', ...more })
const issue = (more = {}) => issueIn(keep, more)

describe('crl.issue', () => {
  test('counts each authority’s own numbers from 1, one by one', async () => {
    const numbers = [await issue(), await issue(), await issue({ issuer: 'conf' }), await issue()]
    expect(numbers.map(({ crl }) => crl.crlNumber)).toEqual(['1', '2', '1', '3'])
  })

  test('lists who is revoked, once revoked', async () => {
    const { certificate } = await issueFor(keep, 'zenspider')
    const before = await issue()
    const { sha256, serialNumber } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'keyCompromise' })
    const { crl, files } = await issue()
    expect(crl.entries).toBe(before.crl.entries + 1)
    const issuerCertificate = keep.seattle.pem
    const read = await keep.call('crl.inspect', { crl: files[0]?.content ?? '', issuerCertificate })
    expect(read).toMatchObject({ issuer: 'CN=Seattle.rb', crlNumber: crl.crlNumber, signatureValid: true })
    expect(read.first).toContainEqual(expect.objectContaining({ serialNumber, reason: 'keyCompromise' }))
    expect(read.text).toContain('keyCompromise')
  })

  test('lasts thirty days, or as long as was asked', async () => {
    const { crl } = await issue()
    expect(Date.parse(crl.nextUpdate) - Date.parse(crl.thisUpdate)).toBe(30 * day)
    const period = { thisUpdate: crl.thisUpdate, nextUpdate: instantAfter(crl.thisUpdate, day) }
    expect((await issue(period)).crl).toMatchObject(period)
  })

  test('ends with its issuer where it would last longer', async () => {
    const later = await makeMeetupKeep()
    const { notAfter } = later.seattle.certificate
    later.setClock(instantAfter(notAfter, -day))
    expect((await issueIn(later)).crl.nextUpdate).toBe(notAfter)
    later.setClock(instantAfter(notAfter, 1000))
    await expect(issueIn(later)).rejects.toEqual(coded('crl.invalid-period'))
    await later.remove()
  })

  test('is refused while the clock is behind the list before it, unless a time is stated', async () => {
    const later = await makeMeetupKeep()
    later.setClock(instantAfter(new Date().toISOString(), 30 * day))
    const { crl } = await issueIn(later)
    later.setClock(new Date().toISOString())
    await expect(issueIn(later)).rejects.toEqual(coded('crl.invalid-period'))
    const stated = await issueIn(later, { thisUpdate: crl.thisUpdate })
    expect(stated.crl.thisUpdate).toBe(crl.thisUpdate)
    await later.remove()
  })

  test('spends no number on a period that cannot be', async () => {
    const { crl } = await issue()
    const before = await journalLength(keep)
    const { notAfter, notBefore } = keep.seattle.certificate
    const invalid = coded('crl.invalid-period')
    const at = crl.thisUpdate
    await expect(issue({ thisUpdate: at, nextUpdate: at })).rejects.toEqual(invalid)
    await expect(issue({ nextUpdate: instantAfter(notAfter, 1000) })).rejects.toEqual(invalid)
    await expect(issue({ thisUpdate: instantAfter(notBefore, -1000) })).rejects.toEqual(invalid)
    expect(await journalLength(keep)).toBe(before)
    expect((await issue()).crl.crlNumber).toBe(String(Number(crl.crlNumber) + 1))
  })

  test('is issued by a revoked authority too, whose certificates must be found revoked', async () => {
    const brief = { name: 'brief', subject: 'CN=Brief', algorithm: 'ec-p256', issuer: 'conf' } as const
    const { certificate } = await keep.call('authority.create-subordinate', brief)
    const revoked = { issuer: 'conf', sha256: certificate.sha256, reason: 'cessationOfOperation' } as const
    await keep.call('revocation.revoke', revoked)
    expect((await issue({ issuer: 'brief' })).crl.crlNumber).toBe('1')
  })
})

describe('crl.issue of a delta', () => {
  const reasons = async (files: readonly { content: string }[]) => {
    const { first } = await keep.call('crl.inspect', { crl: files[0]?.content ?? '' })
    return first.map(({ serialNumber, reason }) => `${serialNumber} ${reason}`).sort()
  }

  test('says what was revoked and released since the last full CRL, under the next number', async () => {
    const [before, after] = [await issueFor(keep, 'before'), await issueFor(keep, 'after')]
    const held = { issuer: 'seattle', sha256: before.certificate.sha256 } as const
    await keep.call('revocation.revoke', { ...held, reason: 'certificateHold' })
    const { crl: base } = await issue({ freshestCrl: ['http://crl.example/seattle-delta.crl'] })
    expect((await issue({ delta: true })).crl).toMatchObject({ entries: 0, baseCrlNumber: base.crlNumber })
    const compromised = { issuer: 'seattle', sha256: after.certificate.sha256 } as const
    await keep.call('revocation.revoke', { ...compromised, reason: 'keyCompromise' })
    await keep.call('revocation.release', held)
    const { crl, files } = await issue({ delta: true })
    expect(crl).toMatchObject({ kind: 'delta', baseCrlNumber: base.crlNumber })
    expect(Number(crl.crlNumber)).toBe(Number(base.crlNumber) + 2)
    expect(await reasons(files)).toEqual(
      [
        `${after.certificate.serialNumber} keyCompromise`,
        `${before.certificate.serialNumber} removeFromCRL`,
      ].sort(),
    )
    expect(files[0]?.name).toBe('seattle-delta.crl')
    expect(await keep.call('crl.export', { issuer: 'seattle', delta: true })).toEqual({ crl, files })
    const { crl: next } = await issue()
    expect(Number(next.crlNumber)).toBe(Number(crl.crlNumber) + 1)
    expect((await issue({ delta: true })).crl).toMatchObject({ entries: 0, baseCrlNumber: next.crlNumber })
  })

  test('lasts a week', async () => {
    const { crl } = await issue({ delta: true })
    expect(Date.parse(crl.nextUpdate) - Date.parse(crl.thisUpdate)).toBe(7 * day)
  })

  test('is refused without a full CRL, and spends no number', async () => {
    const brief = { name: 'fresh', subject: 'CN=Fresh', algorithm: 'ec-p256', issuer: 'conf' } as const
    await keep.call('authority.create-subordinate', brief)
    const delta = { issuer: 'fresh', delta: true }
    expect(await refusalOf(keep.call, 'crl.issue', delta)).toBe('crl.base-missing')
    expect((await issue({ issuer: 'fresh' })).crl.crlNumber).toBe('1')
  })
})

describe('crl.issue of a part', () => {
  const distributionPoint = 'http://crl.example/seattle-1.crl'
  test('lists who names its place, and whom this keep knows by the serial number alone', async () => {
    const revoked = async (name: string, uri: string) => {
      await keep.call('profile.save', { yaml: partProfile(name, uri) })
      const request = newRequest(`CN=${name}`)
      const { certificate } = await keep.call('certificate.issue', {
        issuer: 'seattle',
        profile: name,
        request,
      })
      const { sha256 } = certificate
      await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'superseded' })
      return certificate.serialNumber
    }
    const own = await revoked('part-one', distributionPoint)
    await revoked('part-two', 'http://crl.example/seattle-2.crl')
    const { crl, files } = await issue({ partition: 1, distributionPoint })
    expect(crl).toMatchObject({ kind: 'full', partition: 1, entries: 1 })
    const { first, extensions } = await keep.call('crl.inspect', { crl: files[0]?.content ?? '' })
    expect(first.map(({ serialNumber }) => serialNumber)).toEqual([own])
    expect(extensions).toContainEqual(
      expect.objectContaining({
        name: 'issuingDistributionPoint',
        critical: true,
        words: [expect.stringContaining(distributionPoint)],
      }),
    )
    expect(files[0]?.name).toBe('seattle-1.crl')
    expect((await keep.call('crl.export', { issuer: 'seattle' })).crl.partition).toBeNull()
    expect((await keep.call('crl.export', { issuer: 'seattle', partition: 1 })).crl).toEqual(crl)
  })

  test.each([
    { name: 'a place without a number', input: { distributionPoint } },
    { name: 'a number without a certificate', input: { partition: 1 } },
    { name: 'a delta', input: { partition: 1, distributionPoint, delta: true } },
  ])('refuses $name', async ({ input }) => {
    const asked = { issuer: 'seattle', ...input }
    expect(await refusalOf(keep.call, 'crl.issue', asked)).toBe('input.invalid')
  })
})

describe('crl.issue of expired certificates', () => {
  test('keeps them where the authority has issued under a profile that says so, and not else', async () => {
    const keep = await makeMeetupKeep()
    const saysSinceWhen = async (issuer: string) => {
      const { files } = await keep.call('crl.issue', { issuer })
      const { extensions } = await keep.call('crl.inspect', { crl: files[0]?.content ?? '' })
      return extensions.some(({ name }) => name === 'expiredCertsOnCRL')
    }
    // The root has certified an authority, by the profile `regional`; seattle a developer, who signs.
    expect([await saysSinceWhen('conf'), await saysSinceWhen('seattle')]).toEqual([false, true])
    await keep.remove()
  })

  test('keeps them and says since when, or drops them once they were listed after their end', async () => {
    const keep = await makeMeetupKeep()
    const { certificate } = await issueFor(keep, 'outlived')
    const { sha256, serialNumber, notAfter } = certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'superseded' })
    await issueIn(keep)
    keep.setClock(instantAfter(notAfter, day))
    const lists = async (more: object) => {
      const { files } = await issueIn(keep, more)
      const { first, extensions } = await keep.call('crl.inspect', { crl: files[0]?.content ?? '' })
      return {
        isListed: first.some((entry) => entry.serialNumber === serialNumber),
        since: extensions.find(({ name }) => name === 'expiredCertsOnCRL')?.words[0] ?? null,
      }
    }
    expect(await lists({ expired: 'drop' })).toEqual({ isListed: true, since: null })
    expect(await lists({ expired: 'drop' })).toEqual({ isListed: false, since: null })
    expect(await lists({})).toEqual({
      isListed: true,
      since: expect.stringContaining(keep.seattle.certificate.notBefore),
    })
    await keep.remove()
  })
})

describe('crl.export', () => {
  test('gives the newest, or one by its number, as PEM or DER', async () => {
    const { crl, files } = await issue()
    const newest = await keep.call('crl.export', { issuer: 'seattle' })
    expect(newest).toEqual({ crl, files })
    const first = await keep.call('crl.export', { issuer: 'seattle', crlNumber: '1', format: 'der' })
    expect(first.crl.crlNumber).toBe('1')
    expect(first.files).toEqual([expect.objectContaining({ name: 'seattle.crl', encoding: 'base64' })])
  })

  test('knows no others', async () => {
    const unknown = coded('crl.unknown')
    const exported = (crlNumber: string) => keep.call('crl.export', { issuer: 'seattle', crlNumber })
    await expect(exported('4711')).rejects.toEqual(unknown)
    await expect(exported('9'.repeat(48))).rejects.toEqual(unknown)
  })
})

describe('crl.list', () => {
  test('lists the newest first, of all authorities or of one', async () => {
    const { crls } = await keep.call('crl.list', { limit: 1000 })
    expect(new Set(crls.map(({ issuer }) => issuer))).toEqual(new Set(['conf', 'seattle', 'brief', 'fresh']))
    const own = await keep.call('crl.list', { issuer: 'seattle', limit: 2 })
    expect(own.crls.map(({ crlNumber }) => Number(crlNumber))).toEqual([
      expect.any(Number),
      Number(own.crls[0]?.crlNumber) - 1,
    ])
  })
})

describe('crl.inspect', () => {
  test('finds the signature of another issuer wrong, and says nothing without an issuer', async () => {
    const [file] = (await issue()).files
    const crl = file?.content ?? ''
    expect(await keep.call('crl.inspect', { crl })).toMatchObject({ signatureValid: null })
    const stranger = await keep.call('crl.inspect', { crl, issuerCertificate: keep.conf.pem })
    expect(stranger.signatureValid).toBe(false)
  })

  test('shows an entry whose serial number is longer than any certificate may have', async () => {
    // TBSCertList of CN=a with one entry of 30 octets, unsigned.
    const serialNumber = '55'.repeat(30)
    const name = '300c310a300806035504030c0161'
    const entry = `302f021e${serialNumber}170d3236313130313030303030305a`
    const times = '170d3236313130313030303030305a170d3236313230313030303030305a'
    const list = `3069020101300506032b6570${name}${times}3031${entry}`
    const crl = Buffer.from(`3077${list}300506032b6570030300aaaa`, 'hex').toString('base64')
    const { first } = await keep.call('crl.inspect', { crl })
    expect(first.map((each) => each.serialNumber)).toEqual([serialNumber])
  })

  test('refuses a certificate in its place', async () => {
    const inspecting = keep.call('crl.inspect', { crl: keep.conf.pem })
    await expect(inspecting).rejects.toEqual(coded('input.wrong-kind'))
  })
})
