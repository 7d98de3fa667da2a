// Due dates as a calendar file (RFC 5545), whose events keep their identifiers, so that the next file that is
// taken in moves them.

import ical, { ICalAlarmType } from 'ical-generator'
import type { DueDate } from '../../contract/status.ts'

const summaries: Readonly<Record<DueDate['what'], (due: DueDate) => string>> = {
  crl: ({ title, partition }) =>
    partition === null
      ? `Publish the next CRL of ${title}`
      : `Publish part ${partition} of the CRL of ${title}`,
  deltaCrl: ({ title }) => `Publish the next delta CRL of ${title}`,
  ocsp: ({ title }) => `Sign and publish the next OCSP answers of ${title}`,
  ocspDelegate: ({ title }) => `Appoint the next OCSP signer of ${title}`,
  authority: ({ title }) => `Renew ${title}`,
}

/** Text in UTF-8 with an event for each; what was never there is due now. */
export function calendarOf(
  due: readonly DueDate[],
  { now, remindDays }: { readonly now: string; readonly remindDays: number },
): string {
  const calendar = ical({ name: 'Rootkeep', prodId: '//Rootkeep//EN' })
  for (const each of due) {
    const summary = summaries[each.what](each)
    const trigger = remindDays * 86_400
    calendar.createEvent({
      id: `${each.what}${each.partition ?? ''}-${each.certificate.slice(0, 32)}@rootkeep`,
      stamp: new Date(now),
      start: new Date(each.dueAt ?? now),
      summary,
      alarms: [{ type: ICalAlarmType.display, trigger, description: summary }],
    })
  }
  return `${calendar.toString()}\r\n`
}
