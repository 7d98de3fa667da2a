// Status as it is published: the kit for a web server, and when what is published falls due. And what of the keep needs
// attention.

import type { Handlers } from '../contract/contract.ts'
import { attentionOf } from './attention/attention.ts'
import { expiryOf } from './attention/expiry.ts'
import type { Desk } from './desk.ts'
import { calendarOf } from './status/due-calendar.ts'
import { dueInTurns } from './status/due-date.ts'
import { makeStatusKit } from './status/kit.ts'
import { kitSettingsOf } from './status/kit-settings.ts'

type StatusHandlers = Pick<Handlers, Extract<keyof Handlers, `status.${string}`>>

export function statusHandlers(desk: Desk): StatusHandlers {
  const { keep } = desk
  return {
    'status.settings': ({ issuer }) => kitSettingsOf(keep, keep.records.authorities.resolve(issuer)),
    'status.kit': (input, context) => makeStatusKit(desk, input, context),
    'status.attention': () => attentionOf(desk),
    'status.expiry': (input) => expiryOf(keep, input),
    'status.due': async ({ issuers }) => ({ due: await dueInTurns(keep, issuers) }),
    async 'status.calendar'({ issuers, remindDays }) {
      const due = await dueInTurns(keep, issuers)
      return { events: due.length, calendar: calendarOf(due, { now: keep.now(), remindDays }) }
    },
  }
}
