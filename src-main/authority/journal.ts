// The journal as people read it, and its proof.

import type { Handlers, Parsed } from '../contract/contract.ts'
import { type JournalEntry as JournalView, journalEntry } from '../contract/journal.ts'
import type { Direction } from '../contract/list.ts'
import type { Finding } from '../contract/values.ts'
import { isKnownHead, type KnownHead, readKnownHead } from '../records/head-phrase.ts'
import type { JournalEntry } from '../records/journal.ts'
import type { JournalVerification } from '../records/journal-verification.ts'
import { checkpoint } from './checkpoint.ts'
import type { Desk } from './desk.ts'
import { headText, headView } from './head-view.ts'
import type { Keep } from './keep.ts'
import { exportList, type ListSource, listPageSize } from './list-file/list-file.ts'

type JournalHandlers = Pick<Handlers, Extract<keyof Handlers, `journal.${string}`>>

export function journalHandlers(desk: Desk): JournalHandlers {
  const { keep } = desk
  return {
    'journal.list'(input) {
      const { entries, next } = entriesOf(keep, input)
      return { entries: entries.map(viewOf), next }
    },
    'journal.export-list': (input, context) =>
      exportList(desk, sourceOf(keep, input.direction), { ...input, context }),
    'journal.head'() {
      const head = keep.records.journal.head()
      return { head: headView(head), text: headText(head) }
    },
    'journal.checkpoint': (input) => checkpoint(keep, input),
    async 'journal.verify'({ knownHead }, { signal }) {
      const known = knownHead === undefined ? null : readKnownHead(knownHead)
      const proof = await prove(keep, signal)
      const older = known && !has(keep, known) ? [olderThan(known)] : []
      return {
        valid: proof.isValid && older.length === 0,
        entries: proof.entries,
        head: headView(proof.head),
        authenticated: proof.isAuthenticated,
        findings: [...older, ...findingsOf(proof)],
      }
    },
  }
}

/** Throws `call.cancelled`. */
async function prove(keep: Keep, signal: AbortSignal): Promise<JournalVerification> {
  const proof = keep.records.prove(rememberedHead(keep))
  const abandon = () => void proof.abandon()
  signal.addEventListener('abort', abandon)
  try {
    return await proof.outcome
  } finally {
    signal.removeEventListener('abort', abandon)
  }
}

function entriesOf({ records }: Keep, { direction, before, after, limit }: Parsed<'journal.list'>) {
  return direction === 'ascending'
    ? records.journal.listOldest({ ...(after !== undefined && { after }), limit })
    : records.journal.list({ ...(before !== undefined && { before }), limit })
}

function sourceOf(keep: Keep, direction: Direction): ListSource {
  return {
    name: 'journal',
    columns: Object.keys(journalEntry.shape),
    *pages() {
      let place: number | null = null
      do {
        const from: { before?: number; after?: number } =
          place === null ? {} : { before: place, after: place }
        const page = entriesOf(keep, { direction, ...from, limit: listPageSize })
        yield page.entries.map(viewOf)
        place = page.next
      } while (place !== null)
    },
  }
}

/** Whether the entry that a person knows of is in the journal. */
function has({ records }: Keep, known: KnownHead): boolean {
  const entry = records.journal.get(known.sequence)
  return entry !== undefined && isKnownHead(known, entry)
}

function olderThan({ sequence }: KnownHead): Finding {
  return {
    code: 'journal.rolled-back.known-head',
    severity: 'error',
    clause: 'records/FORMAT.md',
    certificate: null,
    message: `The entry ${sequence} that was written down is not in this journal: the keep is an older copy, or another one.`,
  }
}

/** Known only while the vault is unlocked, since it is the vault that remembers. */
function rememberedHead({ custody }: Keep) {
  return custody.isLocked ? undefined : (custody.journalHead() ?? undefined)
}

function viewOf({ sequence, at, verb, details, hash }: JournalEntry): JournalView {
  return { sequence, at, verb, summary: summaryOf(details), details, hash }
}

/** The details in a line: what is a word or a number by its name, of a list its length. */
function summaryOf(details: JournalEntry['details']): string {
  return Object.entries(details)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? itemsOf(value) : String(value)}`)
    .join(', ')
}

function itemsOf(list: readonly unknown[]): string {
  const [only] = list
  const subject = typeof only === 'object' && only !== null && 'subject' in only ? String(only.subject) : ''
  return list.length === 1 && subject !== '' ? subject : String(list.length)
}

function findingsOf({ faults, isAuthenticated }: JournalVerification): Finding[] {
  const found = faults.map(({ code, kind, table, key, message }): Finding => {
    return {
      code: `${code}.${kind}`,
      severity: 'error',
      clause: 'records/FORMAT.md',
      certificate: null,
      message: `${table} ${key}: ${message}`,
    }
  })
  return isAuthenticated ? found : [...found, unauthenticated]
}

const unauthenticated: Finding = {
  code: 'journal.not-authenticated',
  severity: 'info',
  clause: 'records/FORMAT.md',
  certificate: null,
  message: 'The vault is locked: the journal agrees with itself, but its head was not authenticated.',
}
