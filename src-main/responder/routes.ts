// What is asked of whom: OCSP by POST to /ocsp and by GET below it (RFC 6960 §A.1), CRLs and certificates by GET
// under the paths of a status kit, and nothing else.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Published, StatusService } from '../contract/service.ts'
import { readBody } from './body.ts'
import { requestOfPath } from './ocsp-path.ts'
import { refuse, reply } from './reply.ts'
import { headerOf } from './request-header.ts'

export interface Exchange {
  readonly service: StatusService
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Octets that a POST may have. */
  readonly bodyLimit: number
  /** Whether the connection ends with this answer. */
  readonly isLast: () => boolean
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

const ocsp = '/ocsp'
const requestType = 'application/ocsp-request'

/** Answers one HTTP request. */
export function route(exchange: Exchange): void {
  const { request, response } = exchange
  const path = pathOf(request.url ?? '')
  if (path === ocsp || path === `${ocsp}/`) {
    if (request.method === 'POST') answerPost(exchange)
    else refuse(response, 405, ['Allow', 'POST'])
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, ['Allow', 'GET, HEAD'])
  } else if (path.startsWith(`${ocsp}/`)) {
    answerGet(exchange, path.slice(ocsp.length + 1))
  } else {
    giveFile(exchange, path.slice(1))
  }
}

/** Without the query; of the absolute form only the path counts (RFC 9112 §3.2.2). */
function pathOf(target: string): string {
  const path = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/]*/i, '')
  const query = path.indexOf('?')
  return query < 0 ? path : path.slice(0, query)
}

function answerPost(exchange: Exchange): void {
  const { request, response, bodyLimit } = exchange
  if (!isOcspRequest(headerOf(request, 'content-type'))) {
    refuse(response, 415, ['Accept', requestType])
  } else {
    readBody(request, bodyLimit, (octets) => {
      if (octets) answer(exchange, octets)
      else refuse(response, 413, ['Connection', 'close'])
    })
  }
}

/** Without a type it is taken for one: some clients say nothing. */
function isOcspRequest(type: string | null): boolean {
  if (type === null || type === requestType) return true
  return type.split(';', 1)[0]?.trim().toLowerCase() === requestType
}

/** What is no base64 is no request, and is told so as one (RFC 6960 §2.3). */
function answerGet(exchange: Exchange, encoded: string): void {
  answer(exchange, requestOfPath(encoded) ?? Buffer.alloc(0))
}

function answer(exchange: Exchange, octets: Uint8Array): void {
  exchange.service.answer(octets, (published) => give(exchange, published))
}

function giveFile(exchange: Exchange, path: string): void {
  const published = exchange.service.file(path)
  if (published) give(exchange, published)
  else refuse(exchange.response, 404)
}

function give({ request, response, clock, isLast }: Exchange, published: Published): void {
  if (isLast()) response.shouldKeepAlive = false
  reply(request, response, { published, now: clock() })
}
