// Whether the clock of the machine can be right, by what is known of the time. Pure: a question to a person, never a
// refusal, since a root that signs once a year knows of nothing between.

import type { ClockDoubt, ClockSource } from '../../contract/clock.ts'
import { instantOfSeconds } from '../../contract/instant.ts'

/** Something that is known to have been at an instant (milliseconds since 1970). */
export interface ClockEvidence {
  readonly source: Exclude<ClockSource, 'running'>
  readonly at: number
}

export interface ClockReading {
  /** What the clock says, in milliseconds since 1970. */
  readonly now: number
  /** What it should say by the time that has passed since the program began; null where that is not measured. */
  readonly expected: number | null
  readonly evidence: readonly ClockEvidence[]
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** By how much each may be after the clock without a doubt. */
const tolerances: Readonly<Record<ClockSource, number>> = {
  // A clock that was set right by some minutes is no matter.
  journal: 5 * minute,
  running: 5 * minute,
  program: 5 * minute,
  // Issuers' clocks differ, and some date ahead a little.
  certificate: day,
  // FAT keeps the local time: from the first zone to the last there are 26 hours (UTC+14 to UTC−12).
  medium: 26 * hour,
}

/** So long a keep may rest before it is asked. */
const longestRest = 30 * day

/** Null where nothing speaks against the clock; of several doubts the one that weighs most. */
export function clockDoubt(reading: ClockReading): ClockDoubt | null {
  return behind(reading) ?? jumped(reading) ?? ahead(reading)
}

function behind({ now, evidence }: ClockReading): ClockDoubt | null {
  const later = evidence.filter(({ source, at }) => at - now > tolerances[source])
  const [first] = later.toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source))
  return first ? doubt('behind', first, now) : null
}

/** The keep's own word first. */
const order: readonly ClockSource[] = ['journal', 'program', 'certificate', 'medium']

function jumped({ now, expected }: ClockReading): ClockDoubt | null {
  if (expected === null || Math.abs(now - expected) <= tolerances.running) return null
  return doubt('jumped', { source: 'running', at: expected }, now)
}

/**
 * By what happened in the keep: a program may be years old or of today, and a file's time is of the clock itself, as
 * soon as the keep is opened.
 */
function ahead({ now, evidence }: ClockReading): ClockDoubt | null {
  const happened = evidence.filter(({ source }) => source === 'journal' || source === 'certificate')
  const newest = happened.toSorted((a, b) => b.at - a.at)[0]
  return newest && now - newest.at > longestRest ? doubt('ahead', newest, now) : null
}

function doubt(
  kind: ClockDoubt['kind'],
  { source, at }: { readonly source: ClockSource; readonly at: number },
  now: number,
): ClockDoubt {
  return { kind, source, known: instantAt(at), now: instantAt(now) }
}

function instantAt(milliseconds: number): string {
  return instantOfSeconds(Math.floor(milliseconds / 1000))
}
