// What an officer may approve of the requests that were looked through together, and what is chosen to begin with.
// Pure; the main process decides.

import type { ReviewedRequest } from '../../src-main/contract/request-batch.ts'

type Verdict = ReviewedRequest['verdict']

/** What nothing speaks against: a doubt is for a person to set aside. */
export function readyOf(requests: readonly ReviewedRequest[]): ReadonlySet<string> {
  return new Set(requests.filter(({ verdict }) => verdict === 'ready').map(({ request }) => request.id))
}

/** Those of a selection that can be issued, in the order of the requests. */
export function issuableOf(requests: readonly ReviewedRequest[], selected: ReadonlySet<string>): string[] {
  return requests
    .filter(({ request, verdict }) => verdict !== 'refused' && selected.has(request.id))
    .map(({ request }) => request.id)
}

/** How many there are of each verdict, those of which there are none left out. */
export function countedOf(requests: readonly ReviewedRequest[]): readonly (readonly [Verdict, number])[] {
  const verdicts = ['ready', 'doubtful', 'refused'] as const
  return verdicts
    .map((verdict) => [verdict, requests.filter((each) => each.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
}
