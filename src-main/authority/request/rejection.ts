// Requests rejected with a reason that stays with them, one or several, each by an act of its own. A rejection is not
// signed: `request.reopen` takes it back.

import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError, toErrorReply } from '../../contract/errors.ts'
import { titleOfSubject } from '../certificate/view.ts'
import type { Keep } from '../keep.ts'
import { idOf } from './at-hand.ts'

/** Throws `request.unknown`, `request.not-pending`. */
export function rejectOne(keep: Keep, id: number, reason: string): void {
  keep.act('request.reject', (note) => {
    keep.records.requests.reject(id, reason)
    note({ request: id, reason })
  })
}

/** Each by itself; what was not begun when someone cancels is told as cancelled. Throws `request.unknown`. */
export async function rejectBatch(
  keep: Keep,
  { requestIds, reason }: Parsed<'request.reject-batch'>,
  { signal, progress }: CallContext,
): Promise<Output<'request.reject-batch'>> {
  const requests = [...new Set(requestIds)].map((id) => keep.records.requests.get(idOf(id)))
  const results: Output<'request.reject-batch'>['results'] = []
  for (const { id, sha256, subject } of requests) {
    const error = signal.aborted ? cancelled : refusalOf(() => rejectOne(keep, id, reason))
    const title = titleOfSubject(subject)
    results.push({ requestId: String(id), sha256, title, ok: error === null, error })
    progress(results.length, requests.length)
    await new Promise(setImmediate)
  }
  return { rejected: results.filter(({ ok }) => ok).length, results }
}

const cancelled = { code: 'call.cancelled', message: 'It was cancelled before its turn.' }

function refusalOf(act: () => void): { code: string; message: string } | null {
  try {
    act()
    return null
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    const { code, message } = toErrorReply(thrown)
    return { code, message }
  }
}
