// The calendar of due dates as Debian's python3-icalendar reads it, strictly: events, ends, reminders.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { partProfile } from '../../testing/part-profile.ts'
import { mustRun } from '../../testing/program.ts'
import { newRequest } from '../../testing/request.ts'

const program = `
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.read())
assert not calendar.errors and calendar["VERSION"] == "2.0", calendar.errors
def told(event):
    assert not event.errors, event.errors
    alarm, = [part for part in event.subcomponents if part.name == "VALARM"]
    return {
        "summary": str(event["SUMMARY"]),
        "start": event["DTSTART"].dt.isoformat(),
        "identifier": str(event["UID"]),
        "days": -alarm["TRIGGER"].dt.days,
    }
print(json.dumps([told(event) for event in calendar.walk("VEVENT")]))
`

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

describe('status.calendar', () => {
  test('is a calendar to python3-icalendar, with each due date and its reminder', async () => {
    await keep.call('profile.save', { yaml: partProfile('parted', 'http://crl.example/{partition}.crl') })
    const request = newRequest('CN=drbrain')
    await keep.call('certificate.issue', { issuer: 'seattle', profile: 'parted', request })
    await keep.call('crl.issue', { issuer: 'seattle' })
    const issuers = ['seattle']
    const { due } = await keep.call('status.due', { issuers })
    const { calendar } = await keep.call('status.calendar', { issuers, remindDays: 5 })
    const told = JSON.parse(mustRun('/usr/bin/python3', ['-c', program], { input: calendar }))
    const endings = due.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt.replace('Z', '+00:00')]))
    expect(told.map(({ summary }: { summary: string }) => summary)).toEqual([
      'Publish part 1 of the CRL of Seattle.rb',
      'Publish the next CRL of Seattle.rb',
      'Renew Seattle.rb',
    ])
    expect(told.slice(1).map(({ start }: { start: string }) => start)).toEqual(endings)
    expect(told.every(({ days }: { days: number }) => days === 5)).toBe(true)
    expect(new Set(told.map(({ identifier }: { identifier: string }) => identifier)).size).toBe(3)
  })

  test('keeps a name with signs of its own, and longer than a line', async () => {
    const title = 'Añejo; a name, longer than what one line of a calendar may take'
    const subject = `CN=${title.replace(/[,;]/g, '\\$&')}`
    await keep.call('authority.create-root', { name: 'long', subject, algorithm: 'ec-p256' })
    const { calendar } = await keep.call('status.calendar', { issuers: ['long'] })
    const told = JSON.parse(mustRun('/usr/bin/python3', ['-c', program], { input: calendar }))
    expect(told.map(({ summary }: { summary: string }) => summary)).toContain(`Renew ${title}`)
  })
})
