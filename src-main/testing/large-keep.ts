// A keep of very many certificates: 3 roots, 40 regional authorities, and developers under them, issued over four
// years, of whom most have expired, some are revoked or on hold, and some expire soon. For measurements and for
// stories of large keeps; names and states are the same each time, keys and serial numbers never.

import { randomBytes } from 'node:crypto'
import { createApp } from '../app.ts'
import { issuerOf } from '../authority/issuer.ts'
import { Keep } from '../authority/keep.ts'
import { createClient } from '../contract/client.ts'
import { addDays } from '../contract/instant.ts'
import type { ReasonCode } from '../contract/values.ts'
import type { KdfCost } from '../custody/argon2.ts'
import { readPassphrase } from '../custody/passphrase.ts'
import { QuickIssuing } from './large-keep-issuing.ts'
import { subjectOf } from './large-keep-subject.ts'

export interface LargeKeepOptions {
  /** A folder that is empty or not there. */
  readonly directory: string
  /** The folder that holds `profiles`. */
  readonly resources: string
  readonly passphrase: string
  /** End entities. */
  readonly certificates: number
  /** The present: what the last certificates are issued at. */
  readonly at: string
  readonly kdf?: KdfCost
  readonly onProgress?: (done: number) => void
}

const [rootCount, regionalCount] = [3, 40]
/** Regional authorities last five years. */
const days = 4 * 365
/** Certificates that share a durable act: fewer in smaller keeps, so that there are many acts over the years. */
const [leastAtOnce, mostAtOnce, acts] = [40, 500, 200]

/** Makes the keep, and leaves it closed. Throws `keep.exists` and what writing throws. */
export async function makeLargeKeep(options: LargeKeepOptions): Promise<void> {
  const clock = new Clock(addDays(options.at, -days))
  const world = { ...options, clock: clock.read, random: randomBytes }
  await makeAuthorities(world)
  const keep = new Keep({ ...world, tell: () => {} })
  try {
    using passphrase = readPassphrase(options.passphrase)
    await keep.unlock(passphrase)
    fill(keep, clock, options)
  } finally {
    await keep.close()
  }
}

export function regionalName(number: number): string {
  return `region-${String(number + 1).padStart(2, '0')}`
}

async function makeAuthorities(
  world: LargeKeepOptions & { clock: () => number; random: typeof randomBytes },
) {
  const app = await createApp({ ...world, host: null, log: () => {} })
  const call = createClient((procedure, input) => app.call(procedure, input))
  try {
    await call('vault.create', { passphrase: world.passphrase })
    for (let number = 0; number < rootCount; number++) {
      const subject = `CN=Conference Root ${number + 1},O=RubyConf`
      await call('authority.create-root', { name: `root-${number + 1}`, subject, algorithm: 'ec-p384' })
    }
    for (let number = 0; number < regionalCount; number++) {
      const name = regionalName(number)
      const subject = `CN=Region ${number + 1} Authority,O=RubyConf`
      const issuer = `root-${(number % rootCount) + 1}`
      await call('authority.create-subordinate', { name, subject, issuer, algorithm: 'ec-p256' })
    }
  } finally {
    await app.close()
  }
}

function fill(keep: Keep, clock: Clock, { certificates, at, onProgress }: LargeKeepOptions): void {
  const desks = Array.from({ length: regionalCount }, (_, number) => {
    const issuer = issuerOf(keep, regionalName(number))
    return { issuing: new QuickIssuing(keep, issuer), ends: issuer.row.notAfter }
  })
  const first = addDays(at, -days)
  const doubtful: Issued[] = []
  const groupSize = Math.min(Math.max(leastAtOnce, Math.ceil(certificates / acts)), mostAtOnce)
  for (let from = 0; from < certificates; from += groupSize) {
    const until = Math.min(from + groupSize, certificates)
    clock.set(instantBetween(first, at, until / certificates))
    keep.act('certificate.issue-batch', (note) => {
      doubt(keep, doubtful.splice(0))
      for (let number = from; number < until; number++) {
        const desk = desks[number % desks.length]
        if (!desk) throw new TypeError('there are authorities')
        const issued = issueOne(keep, desk, number)
        if (reasonOf(number)) doubtful.push(issued)
      }
      note({ certificates: until - from })
    })
    onProgress?.(until)
  }
}

interface Issued {
  readonly number: number
  readonly issuerAuthorityId: number
  readonly serialNumber: string
}

function issueOne(keep: Keep, desk: { issuing: QuickIssuing; ends: string }, number: number): Issued {
  const now = keep.now()
  // From half a year to two; 37 and 540 have no common divisor.
  const lasting = addDays(now, 180 + ((Math.floor(number / regionalCount) * 37) % 540))
  const { reservation, der } = desk.issuing.issue({
    subject: subjectOf(number),
    notBefore: now,
    notAfter: lasting < desk.ends ? lasting : desk.ends,
    recordedAt: now,
  })
  const { certificates } = keep.records
  certificates.complete(certificates.reserve(reservation), der)
  return {
    number,
    issuerAuthorityId: reservation.issuerAuthorityId ?? 0,
    serialNumber: reservation.serialNumber,
  }
}

/** What is wrong with a certificate is found out with the next group. */
function doubt(keep: Keep, doubtful: readonly Issued[]): void {
  const { revocations } = keep.records
  const revokedAt = keep.now()
  for (const { number, ...target } of doubtful) {
    const reason = reasonOf(number) ?? 'unspecified'
    revocations.revoke({ ...target, reason, revokedAt, invalidityDate: null })
  }
}

/** One of 25 is revoked, and one of 100 put on hold; every share falls on every authority alike. */
function reasonOf(number: number): ReasonCode | null {
  const place = Math.floor(number / regionalCount) % 100
  if (place === 7) return 'certificateHold'
  return place % 25 === 3 ? (reasons[(place - 3) / 25] ?? null) : null
}

const reasons = ['keyCompromise', 'superseded', 'cessationOfOperation', 'affiliationChanged'] as const

/** A clock that is set by hand. */
class Clock {
  #at: number

  constructor(instant: string) {
    this.#at = Date.parse(instant)
  }

  readonly read = (): number => this.#at

  set(instant: string): void {
    this.#at = Date.parse(instant)
  }
}

function instantBetween(first: string, last: string, share: number): string {
  const [from, to] = [Date.parse(first), Date.parse(last)]
  return `${new Date(from + (to - from) * share).toISOString().slice(0, 19)}Z`
}
