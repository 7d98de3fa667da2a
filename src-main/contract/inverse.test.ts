// Each act that is undone, done on a keep and taken back by its inverse: what the keep says afterwards is what it said
// before, and the journal has both acts.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { testAuthority } from '../testing/path-question.ts'
import { newRequest } from '../testing/request.ts'
import type { Client } from './client.ts'
import type { Input, ProcedureName } from './contract.ts'
import { type Call, inverses, type UndoneAct } from './inverse.ts'

let keep: MeetupKeep
let trustDirectory: string
beforeAll(async () => {
  keep = await makeMeetupKeep()
  trustDirectory = mkdtempSync(join(tmpdir(), 'rootkeep-trust-'))
})
afterAll(async () => {
  rmSync(trustDirectory, { recursive: true, force: true })
  await keep.remove()
})

const one = testAuthority('CN=One', 'self')
const two = testAuthority('CN=Two', 'self')
const guest = `name: guest
title: Guest
certifies: endEntity
keyAlgorithms: [ec-p256]
subject:
  required: [CN]
validity:
  days: 3
basicConstraints:
  cA: false
keyUsage: [digitalSignature]
`

/** What an undone act must leave as it was; not when an anchor was added, which the journal says anyway. */
async function state(call: Client): Promise<unknown> {
  const { lists } = await call('trust.list', {})
  const anchors = []
  for (const { name } of lists) anchors.push((await call('trust.list', { list: name })).anchors)
  const { profiles } = await call('profile.list', {})
  const own = profiles.filter(({ builtIn }) => !builtIn)
  const { policies } = await call('gem.policy-list', {})
  return {
    idle: (await call('vault.status', {})).idleLockMinutes,
    lists: lists.map(({ name, note }) => ({ name, note })),
    anchors: anchors
      .flat()
      .map(({ sha256, scope, note, addedBy }) => ({ sha256, scope, note, addedBy }))
      .sort((a, b) => a.sha256.localeCompare(b.sha256)),
    profiles: await Promise.all(own.map(({ name }) => call('profile.show', { profile: name }))),
    policies: policies.map(({ name, title }) => ({ name, title })),
    requests: (await call('request.list', {})).requests,
    gem: (await call('gem.trust-list', { trustDirectory })).certificates.map(({ sha256 }) => sha256),
    revoked: (await call('revocation.list', {})).revocations.map(({ serialNumber, reason }) => ({
      serialNumber,
      reason,
    })),
  }
}

/** The calls that take the act back, after it was done. */
async function done<K extends UndoneAct>(procedure: K, input: Input<K>): Promise<readonly Call[]> {
  const undo = await inverses[procedure](keep.call, input)
  return undo(await keep.call(procedure, input))
}

async function make({ procedure, input }: Call): Promise<void> {
  await (keep.call as (name: ProcedureName, input: unknown) => Promise<unknown>)(procedure, input)
}

async function takesBack<K extends UndoneAct>(procedure: K, input: Input<K>): Promise<void> {
  const before = await state(keep.call)
  const calls = await done(procedure, input)
  expect(await state(keep.call)).not.toEqual(before)
  for (const each of calls) await make(each)
  expect(await state(keep.call)).toEqual(before)
  const { entries } = await keep.call('journal.list', { limit: 1 })
  if (!procedure.startsWith('gem.trust')) expect(entries[0]?.verb).toBe(calls.at(-1)?.procedure)
}

async function waiting(): Promise<string> {
  const requests = [{ name: 'x.csr', content: newRequest('CN=stranger') }]
  const { results } = await keep.call('request.import', { requests })
  return results[0]?.request?.id ?? ''
}

async function issued(): Promise<{ issuer: string; sha256: string }> {
  const { certificates } = await keep.call('certificate.list', { text: 'drbrain' })
  const sha256 = certificates[0]?.sha256 ?? ''
  const { issuerAuthority } = await keep.call('certificate.describe', { sha256 })
  return { issuer: issuerAuthority ?? '', sha256 }
}

describe('inverses', () => {
  test('vault.configure', () => takesBack('vault.configure', { idleLockMinutes: 33 }))

  test('request.reject and request.reopen', async () => {
    const requestId = await waiting()
    const rejection = { requestId, reason: 'nobody knows them' }
    await takesBack('request.reject', rejection)
    await keep.call('request.reject', rejection)
    await takesBack('request.reopen', { requestId })
  })

  test('request.reject-batch, of those that it rejected', async () => {
    const requestIds = [await waiting(), await waiting()]
    await keep.call('request.reject', { requestId: requestIds[1] ?? '', reason: 'gone' })
    await takesBack('request.reject-batch', { requestIds, reason: 'nobody knows them' })
  })

  test('profile.save of a new and of an old one, and profile.remove', async () => {
    await takesBack('profile.save', { yaml: guest })
    await keep.call('profile.save', { yaml: guest })
    await takesBack('profile.save', { yaml: guest.replace('days: 3', 'days: 4') })
    await takesBack('profile.remove', { profile: 'guest' })
  })

  test('gem.policy-save of a new and of an old one, and gem.policy-remove', async () => {
    const { yaml: strict } = await keep.call('gem.policy', { policy: 'strict' })
    const yaml = strict.replace(/^name: .*$/m, 'name: ours')
    await takesBack('gem.policy-save', { yaml })
    await keep.call('gem.policy-save', { yaml })
    await takesBack('gem.policy-save', { yaml: yaml.replace(/^title: .*$/m, 'title: Ours') })
    await takesBack('gem.policy-remove', { policy: 'ours' })
  })

  test('trust.create, trust.add into a new list, trust.add into an old one', async () => {
    await takesBack('trust.create', { list: 'gems', note: 'for gems' })
    await takesBack('trust.add', { list: 'gems', certificates: [one.pem] })
    await keep.call('trust.add', { list: 'gems', certificates: [one.pem] })
    await takesBack('trust.add', { list: 'gems', certificates: [two.pem], note: 'another' })
  })

  test('trust.import, trust.change, trust.remove of one and of all', async () => {
    const list = 'others'
    await keep.call('trust.create', { list, note: 'of others' })
    const scoped = { purposes: ['gem' as const], note: 'the first', addedBy: 'ada' }
    const { anchors } = await keep.call('trust.add', { list, certificates: [one.pem], ...scoped })
    const sha256 = anchors[0]?.sha256 ?? ''
    await takesBack('trust.import', { list, files: [{ name: 'b.pem', content: one.pem + two.pem }] })
    await takesBack('trust.change', { list, sha256, purposes: ['serverAuth'], note: 'changed' })
    await keep.call('trust.add', { list, certificates: [two.pem] })
    await takesBack('trust.remove', { list, sha256 })
    await takesBack('trust.remove', { list, wholeList: true })
  })

  test('gem.trust-add, but not of what was there', async () => {
    const root = { certificate: one.pem, trustDirectory }
    await takesBack('gem.trust-add', root)
    await keep.call('gem.trust-add', root)
    expect(await done('gem.trust-add', root)).toEqual([])
  })

  test('gem.trust-add in the place of another root of that name, and gem.trust-remove', async () => {
    const namesake = testAuthority('CN=One', 'self')
    await keep.call('gem.trust-add', { certificate: one.pem, trustDirectory })
    await takesBack('gem.trust-add', { certificate: namesake.pem, trustDirectory })
    await takesBack('gem.trust-remove', { certificate: one.pem, trustDirectory })
  })

  test('revocation.revoke of a hold, revocation.release, and a hold of several', async () => {
    const target = await issued()
    const hold = { ...target, reason: 'certificateHold' as const }
    await takesBack('revocation.revoke', hold)
    const several = { certificates: [target.sha256], reason: 'certificateHold' as const }
    await takesBack('revocation.revoke-batch', several)
    await keep.call('revocation.revoke', hold)
    await takesBack('revocation.release', target)
  })

  test('revocation.revoke for another reason has none', async () => {
    expect(await done('revocation.revoke', { ...(await issued()), reason: 'superseded' })).toEqual([])
  })
})

describe('request.reopen', () => {
  test('refuses what was not rejected', async () => {
    const requestId = await waiting()
    const reopening = keep.call('request.reopen', { requestId })
    await expect(reopening).rejects.toMatchObject({ code: 'request.not-rejected' })
  })
})

describe('profile.remove and gem.policy-remove', () => {
  test('refuse what is built in', async () => {
    const profile = keep.call('profile.remove', { profile: 'developer' })
    await expect(profile).rejects.toMatchObject({ code: 'profile.unknown' })
    const policy = keep.call('gem.policy-remove', { policy: 'strict' })
    await expect(policy).rejects.toMatchObject({ code: 'gem.policy-unknown' })
    expect((await keep.call('profile.show', { profile: 'developer' })).summary.builtIn).toBe(true)
  })
})
