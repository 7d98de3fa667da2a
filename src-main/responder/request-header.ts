// One header of a request out of its raw ones: node:http's `headers` would make an object of all of them for each
// request, and all but one are of no interest here.

import type { IncomingMessage } from 'node:http'

/** The first header of that name (in lower case), or null. */
export function headerOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>, name: string): string | null {
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const found = rawHeaders[at]
    if (found?.length === name.length && found.toLowerCase() === name) return rawHeaders[at + 1] ?? null
  }
  return null
}
