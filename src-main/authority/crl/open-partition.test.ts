import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '../../contract/contract.ts'
import { type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { partProfile } from '../../testing/part-profile.ts'
import { newRequest } from '../../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
  await keep.call('profile.save', { yaml: partProfile('parted', 'http://crl.example/{partition}.crl', 2) })
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })
const parted = { issuer: 'seattle', profile: 'parted' } as const

function issue(name: string, by: { issuer: string; profile: string } = parted) {
  return keep.call('certificate.issue', { ...by, request: newRequest(`CN=${name}`) })
}

async function addressOf({ certificate }: Output<'certificate.issue'>): Promise<string | undefined> {
  const { text } = await keep.call('certificate.describe', { sha256: certificate.sha256 })
  return /http:\/\/crl\.[^\s,"]+/.exec(text)?.[0]
}

describe('OpenPartition', () => {
  test('puts certificates into the open part until it has as many as the profile says', async () => {
    const addresses = []
    for (const name of ['one', 'two', 'three']) addresses.push(await addressOf(await issue(name)))
    expect(addresses).toEqual([
      'http://crl.example/1.crl',
      'http://crl.example/1.crl',
      'http://crl.example/2.crl',
    ])
  })

  test('goes on where it was in a batch, and opens parts within it', async () => {
    const requests = ['four', 'five', 'six'].map((name) => {
      return { name: `${name}.csr`, content: newRequest(`CN=${name}`) }
    })
    const { results } = await keep.call('certificate.issue-batch', { ...parted, requests })
    const addresses = []
    for (const { certificate } of results) {
      if (certificate) addresses.push(await addressOf({ certificate, pem: '', findings: [] }))
    }
    expect(addresses).toEqual([
      'http://crl.example/2.crl',
      'http://crl.example/3.crl',
      'http://crl.example/3.crl',
    ])
  })

  test('opens a part for another profile, and for an address that has changed', async () => {
    const yaml = partProfile('others', 'http://crl.example/others-{partition}.crl')
    await keep.call('profile.save', { yaml })
    expect(await addressOf(await issue('other', { issuer: 'seattle', profile: 'others' }))).toBe(
      'http://crl.example/others-4.crl',
    )
    await keep.call('profile.save', { yaml: yaml.replace('crl.example', 'crl.moved') })
    expect(await addressOf(await issue('moved', { issuer: 'seattle', profile: 'others' }))).toBe(
      'http://crl.moved/others-5.crl',
    )
    expect(await addressOf(await issue('again', { issuer: 'seattle', profile: 'others' }))).toBe(
      'http://crl.moved/others-5.crl',
    )
  })

  test('numbers the parts of each authority for itself', async () => {
    expect(await addressOf(await issue('of-conf', { issuer: 'conf', profile: 'parted' }))).toBe(
      'http://crl.example/1.crl',
    )
  })
})

describe('crl.issue of a part by its number', () => {
  test('lists what was revoked in it, and serial numbers that are known from elsewhere', async () => {
    const { certificate } = await issue('seven')
    await keep.call('revocation.revoke', {
      issuer: 'seattle',
      sha256: certificate.sha256,
      reason: 'superseded',
    })
    const { issuer } = parted
    const elsewhere = { issuer, serialNumber: '7eadbeef', issuedElsewhere: true } as const
    await keep.call('revocation.revoke', { ...elsewhere, reason: 'superseded' })
    const { crl } = await keep.call('crl.issue', { issuer, partition: 1 })
    expect(crl).toMatchObject({ partition: 1, entries: 1 })
    expect((await keep.call('crl.issue', { issuer, partition: 6 })).crl.entries).toBe(2)
    await expect(keep.call('crl.issue', { issuer, partition: 9 })).rejects.toEqual(coded('input.invalid'))
  })
})

describe('status.due of parts', () => {
  test('asks for each part in which a certificate lives, and for none that has ended', async () => {
    const parts = async () => {
      const { due } = await keep.call('status.due', { issuers: ['seattle'] })
      return due.flatMap(({ partition, state }) => (partition === null ? [] : [`${partition} ${state}`]))
    }
    expect((await parts()).toSorted()).toEqual([
      '1 later',
      '2 overdue',
      '3 overdue',
      '4 overdue',
      '5 overdue',
      '6 later',
    ])
    const { calendar } = await keep.call('status.calendar', { issuers: ['seattle'] })
    expect(calendar).toContain('SUMMARY:Publish part 6 of the CRL of Seattle.rb')
    const { certificate } = await issue('eight')
    keep.setClock(new Date(Date.parse(certificate.notAfter) + 1000).toISOString())
    expect(await parts()).toEqual([])
    keep.setClock(new Date().toISOString())
  })
})

describe('a profile with {partition}', () => {
  const check = async (yaml: string) =>
    (await keep.call('profile.check', { yaml })).findings.map((each) => each.line)
  const yaml = partProfile('faulty', 'http://crl.example/{partition}.crl', 5)

  test('is refused where its addresses disagree, or nothing has parts', async () => {
    expect(await check(yaml)).toEqual([])
    expect(await check(yaml.replace(".crl']", ".crl', 'http://crl.example/all.crl']"))).toHaveLength(1)
    expect(await check(yaml.replace('{partition}', 'all'))).toHaveLength(1)
    expect(await check(`${yaml}freshestCRL: ['http://crl.example/{partition}-delta.crl']\n`)).toHaveLength(1)
  })
})
