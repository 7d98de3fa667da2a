// A keep as a meetup leaves it, for tests at the desk: a root `conf` that certified `seattle`, which certified the
// developer drbrain. Free of vitest.

import type { Output } from '../contract/contract.ts'
import { makeTestKeep, type TestDoors, type TestKeep } from './keep.ts'
import { newRequest } from './request.ts'

export interface MeetupKeep extends TestKeep {
  readonly conf: Output<'authority.create-root'>
  readonly seattle: Output<'authority.create-subordinate'>
  readonly drbrain: Output<'certificate.issue'>
}

export const office = { issuer: 'seattle', profile: 'developer' } as const

export async function makeMeetupKeep(doors: TestDoors = {}): Promise<MeetupKeep> {
  const keep = await makeTestKeep(doors)
  const algorithm = 'ec-p256'
  const conf = await keep.call('authority.create-root', {
    name: 'conf',
    subject: 'CN=RubyConf Root,O=RubyConf',
    algorithm,
  })
  const subordinate = { name: 'seattle', subject: 'CN=Seattle.rb', algorithm, issuer: 'conf' } as const
  const seattle = await keep.call('authority.create-subordinate', subordinate)
  const request = newRequest('CN=drbrain,emailAddress=drbrain@segment7.net')
  const drbrain = await keep.call('certificate.issue', { ...office, request })
  return { ...keep, conf, seattle, drbrain }
}

/** Issues for `CN=name` under the developer profile. */
export function issueFor(
  { call }: Pick<TestKeep, 'call'>,
  name: string,
): Promise<Output<'certificate.issue'>> {
  return call('certificate.issue', { ...office, request: newRequest(`CN=${name}`) })
}

/** How many entries the journal has. */
export async function journalLength({ call }: Pick<TestKeep, 'call'>): Promise<number> {
  return (await call('journal.verify', {})).entries
}
