// The body of a POST, bounded.

import type { IncomingMessage } from 'node:http'
import { headerOf } from './request-header.ts'

/**
 * Calls `done` once with the octets, or with null as soon as there are more than `limit`; never for a client that
 * leaves before.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
  done: (octets: Buffer | null) => void,
): void {
  if (Number(headerOf(request, 'content-length')) > limit) {
    done(null)
    return
  }
  const chunks: Buffer[] = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    const before = length
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else if (before <= limit) done(null)
  })
  request.on('end', () => {
    if (length <= limit) done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
  })
}
