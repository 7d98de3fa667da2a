// How something published goes out over HTTP: media type, validators, and how long caches may keep it, from its
// nextUpdate (RFC 5019 §6.2, RFC 9111). What has none is not to be kept.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Published } from '../contract/service.ts'
import { headerOf } from './request-header.ts'

/** Headers of one thing that is given out again and again, within one second of the clock: names and values in turns, as node:http takes them. */
interface Prepared {
  readonly second: number
  readonly headers: string[]
}

const prepared = new WeakMap<Published, Prepared>()

/** Answers 200 with its octets, or 304 when the client has them already. `now` in milliseconds since 1970. */
export function reply(
  request: IncomingMessage,
  response: ServerResponse,
  { published, now }: { readonly published: Published; readonly now: number },
): void {
  const isKept = request.method !== 'POST' && isKeptByClient(request, published)
  response.writeHead(isKept ? 304 : 200, headersOf(published, now))
  if (isKept) response.end()
  else response.end(published.octets)
}

/** Answers with a status alone. */
export function refuse(response: ServerResponse, status: number, headers: readonly string[] = []): void {
  response.writeHead(status, ['Content-Length', '0', ...headers])
  response.end()
}

/** What passes once is not remembered: it would cost more than its headers. */
function headersOf(published: Published, now: number): string[] {
  const second = Math.floor(now / 1000)
  if (published.sha256 === null) return makeHeaders(published, second)
  const ready = prepared.get(published)
  if (ready?.second === second) return ready.headers
  const headers = makeHeaders(published, second)
  prepared.set(published, { second, headers })
  return headers
}

function makeHeaders(published: Published, second: number): string[] {
  const { octets, mediaType, sha256, thisUpdate, nextUpdate } = published
  const headers = ['Content-Type', mediaType, 'Content-Length', String(octets.length)]
  headers.push('Cache-Control', cacheControl(published, second))
  if (thisUpdate !== null) headers.push('Last-Modified', httpDate(thisUpdate))
  if (nextUpdate !== null) headers.push('Expires', httpDate(nextUpdate))
  if (sha256 !== null) headers.push('ETag', `"${sha256}"`)
  return headers
}

function cacheControl({ sha256, nextUpdate }: Published, second: number): string {
  if (sha256 === null) return 'no-store'
  if (nextUpdate === null) return 'no-cache'
  const age = Math.max(0, Math.floor(nextUpdate / 1000) - second)
  return `max-age=${age}, public, no-transform, must-revalidate`
}

/** If-None-Match, and only without it If-Modified-Since (RFC 9110 §13.1.2, §13.1.3). */
function isKeptByClient(request: IncomingMessage, { sha256, thisUpdate }: Published): boolean {
  if (sha256 === null) return false
  const tags = headerOf(request, 'if-none-match')
  if (tags !== null) return tags.trim() === '*' || tags.includes(`"${sha256}"`)
  const since = headerOf(request, 'if-modified-since')
  return since !== null && thisUpdate !== null && Date.parse(since) >= thisUpdate
}

/** IMF-fixdate (RFC 9110 §5.6.7). */
function httpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString()
}
