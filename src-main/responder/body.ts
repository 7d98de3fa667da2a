// The body of a POST, bounded.

import type { IncomingMessage } from 'node:http'
import { limits } from './limits.ts'
import { headerOf } from './request-header.ts'

/** Calls `done` once with the octets, or with null as soon as there are too many; never for a client that leaves. */
export function readBody(request: IncomingMessage, done: (octets: Buffer | null) => void): void {
  if (Number(headerOf(request, 'content-length')) > limits.body) {
    done(null)
    return
  }
  const chunks: Buffer[] = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    const before = length
    length += chunk.length
    if (length <= limits.body) chunks.push(chunk)
    else if (before <= limits.body) done(null)
  })
  request.on('end', () => {
    if (length <= limits.body) done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
  })
}
