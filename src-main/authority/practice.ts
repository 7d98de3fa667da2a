// A keep to practise in, filled by the same verbs that an officer uses: the sample meetup with its root, two regional
// authorities, developers, one of them revoked, and requests that wait. The window can show it and come back.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CallContext, Handlers, Input, Output, ProcedureName } from '../contract/contract.ts'
import { procedureOf } from '../contract/contract.ts'
import { practicePassphrase } from '../contract/practice.ts'
import type { NamedFile } from '../contract/values.ts'
import { insistence } from '../contract/vault.ts'
import type { Desk } from './desk.ts'
import { hostOf, namedFileOf } from './file.ts'
import { practiceSetting, statusOf } from './vault-status.ts'

type PracticeHandlers = Pick<Handlers, Extract<keyof Handlers, `practice.${string}`>>

interface World {
  readonly resources: string
  /** The verbs of the desk, once all of them are there. */
  act(): Handlers
}

export function practiceHandlers({ host, keep }: Desk, { resources, act }: World): PracticeHandlers {
  return {
    async 'practice.create'(_input, context) {
      const officer = createOfficer(act(), context)
      await officer('vault.create', {
        passphrase: practicePassphrase,
        insist: insistence,
        label: 'everybody',
      })
      keep.act('practice.create', (note) => {
        keep.records.settings.set(practiceSetting, true)
        note({})
      })
      await holdMeetup(officer, join(resources, 'examples/meetup/requests'))
      return statusOf(keep)
    },
    async 'practice.open'() {
      await hostOf(host).showKeep('practice')
      return {}
    },
    async 'practice.leave'() {
      await hostOf(host).showKeep('own')
      return {}
    },
  }
}

type Officer = <K extends ProcedureName>(verb: K, input: Input<K>) => Promise<Output<K>>

/** Acts as the dispatcher would: inputs by their schema, with the defaults filled in. */
function createOfficer(handlers: Handlers, context: CallContext): Officer {
  return async (verb, input) => {
    const parsed = procedureOf(verb).input.parse(input)
    const handler = handlers[verb] as (input: unknown, context: CallContext) => unknown
    return (await handler(parsed, context)) as Output<typeof verb>
  }
}

async function holdMeetup(officer: Officer, requests: string): Promise<void> {
  await officer('authority.create-root', {
    name: 'conf',
    subject: 'CN=RubyConf Root,O=RubyConf',
    algorithm: 'ec-p384',
  })
  const region = { issuer: 'conf', algorithm: 'ec-p256' } as const
  await officer('authority.create-subordinate', {
    ...region,
    name: 'seattle',
    subject: 'CN=Seattle.rb,O=RubyConf',
  })
  await officer('authority.create-subordinate', {
    ...region,
    name: 'dcrug',
    subject: 'CN=DC Ruby Users,O=RubyConf',
  })
  const seattle = filesOf(join(requests, 'seattle'))
  await officer('certificate.issue-batch', { issuer: 'seattle', profile: 'developer', requests: seattle })
  await revokeOne(officer)
  await officer('crl.issue', { issuer: 'conf' })
  await officer('crl.issue', { issuer: 'seattle' })
  // The others wait in the inbox, for whoever practises.
  await officer('request.import', { requests: filesOf(join(requests, 'washington-dc')) })
}

async function revokeOne(officer: Officer): Promise<void> {
  const { certificates } = await officer('certificate.list', { text: 'zenspider', limit: 1 })
  for (const { sha256 } of certificates) {
    await officer('revocation.revoke', { issuer: 'seattle', sha256, reason: 'keyCompromise' })
  }
}

function filesOf(folder: string): NamedFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csr'))
  return names.sort().map((name) => namedFileOf({ name, bytes: readFileSync(join(folder, name)) }))
}
