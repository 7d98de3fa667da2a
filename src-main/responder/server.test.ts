import { once } from 'node:events'
import { Agent, request as ask, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { Listening, Published, StatusService } from '../contract/service.ts'
import { type Limits, standardLimits } from './limits.ts'
import { serve } from './server.ts'

const thisUpdate = Date.parse('2026-11-20T10:00:00Z')
const sha256 = 'ab'.repeat(32)
const answer: Published = {
  octets: Buffer.from('an answer'),
  mediaType: 'application/ocsp-response',
  sha256,
  thisUpdate,
  nextUpdate: Date.parse('2036-11-20T10:00:00Z'),
}
const crl: Published = { ...answer, octets: Buffer.from('a list'), mediaType: 'application/pkix-crl' }
const certificate: Published = { ...crl, mediaType: 'application/pkix-cert', nextUpdate: null }
const large: Published = { ...crl, octets: Buffer.alloc(8 * 1024 * 1024) }
const passing: Published = { ...answer, sha256: null, thisUpdate: null, nextUpdate: null }
const files = new Map([
  ['crl/a.crl', crl],
  ['issuer/a.cer', certificate],
  ['crl/large.crl', large],
])

let listening: Listening
let asked: Buffer[]
let held: (() => void)[] | null
afterEach(async () => {
  await listening.close()
})

/** Answers `nonce` to no one else, and whatever else is asked alike; while `held` is a list, when that is run. */
const service: StatusService = {
  answer(request, done) {
    const octets = Buffer.from(request)
    asked.push(octets)
    const say = () => done(octets.includes('nonce') ? passing : answer)
    if (held) held.push(say)
    else say()
  },
  file: (path) => files.get(path) ?? null,
  rest: () => {},
}

async function open(limits: Partial<Limits> = {}): Promise<number> {
  asked = []
  held = null
  listening = await serve(service, { host: '127.0.0.1', port: 0 }, { ...standardLimits, ...limits })
  return Number(new URL(listening.address).port)
}

interface Question {
  readonly path?: string
  readonly method?: string
  readonly body?: string | Buffer
  readonly headers?: Record<string, string>
  readonly agent?: Agent
}

async function get(port: number, question: Question = {}): Promise<IncomingMessage & { body: string }> {
  const { path = '/ocsp', method = 'GET', body, headers = {}, agent } = question
  const sent = ask({ host: '127.0.0.1', port, path, method, headers, ...(agent && { agent }) })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(Buffer.from(chunk))
  return Object.assign(response, { body: Buffer.concat(chunks).toString('latin1') })
}

const post = (port: number, body: string | Buffer, more: Question = {}) =>
  get(port, { method: 'POST', body, headers: { 'content-type': 'application/ocsp-request' }, ...more })

/** Everything that comes until the other side ends. */
async function untilEnd(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(chunks).toString('latin1')
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** The question has arrived and waits. */
async function arrived(): Promise<void> {
  while (held?.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('serve', () => {
  test('answers OCSP by POST and by GET, with headers from nextUpdate', async () => {
    const port = await open()
    expect(await post(port, 'question')).toMatchObject({ statusCode: 200, body: 'an answer' })
    const path = `/ocsp/${encodeURIComponent(Buffer.from('question??>').toString('base64'))}`
    const { statusCode, headers, body } = await get(port, { path })
    expect([statusCode, body]).toEqual([200, 'an answer'])
    expect(asked.map(String)).toEqual(['question', 'question??>'])
    expect(headers).toMatchObject({
      'content-type': 'application/ocsp-response',
      'content-length': '9',
      'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT',
      expires: 'Thu, 20 Nov 2036 10:00:00 GMT',
      etag: `"${sha256}"`,
    })
    expect(headers['cache-control']).toMatch(/^max-age=\d+, public, no-transform, must-revalidate$/)
  })

  test('lets nobody keep an answer to a nonce, and has a certificate asked for again', async () => {
    const port = await open()
    const { headers } = await post(port, 'nonce')
    expect(headers['cache-control']).toBe('no-store')
    expect([headers.etag, headers.expires]).toEqual([undefined, undefined])
    const issuer = await get(port, { path: '/issuer/a.cer' })
    expect(issuer.headers).toMatchObject({
      'content-type': 'application/pkix-cert',
      'cache-control': 'no-cache',
    })
  })

  test('says 304 to who has it already, by tag or else by date', async () => {
    const port = await open()
    const status = async (headers: Record<string, string>) =>
      (await get(port, { path: '/crl/a.crl', headers })).statusCode
    expect(await status({ 'if-none-match': `"x", "${sha256}"` })).toBe(304)
    expect(
      await status({ 'if-none-match': '"x"', 'if-modified-since': 'Fri, 20 Nov 2026 10:00:00 GMT' }),
    ).toBe(200)
    expect(await status({ 'if-modified-since': 'Fri, 20 Nov 2026 10:00:00 GMT' })).toBe(304)
    expect(await status({ 'if-modified-since': 'Fri, 20 Nov 2026 09:59:59 GMT' })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
  })

  test('gives HEAD the headers alone, and takes the absolute form of a path', async () => {
    const port = await open()
    const head = await get(port, { path: '/crl/a.crl', method: 'HEAD' })
    expect([head.statusCode, head.headers['content-length'], head.body]).toEqual([200, '6', ''])
    expect((await get(port, { path: 'http://ocsp.example/crl/a.crl?x=1' })).body).toBe('a list')
  })

  test.each([
    { path: '/', status: 404 },
    { path: '/crl/b.crl', status: 404 },
    { path: '/../vault.json', status: 404 },
    { path: '/ocsp', status: 405, allow: 'POST' },
    { path: '/ocsp', method: 'PUT', status: 405, allow: 'POST' },
    { path: '/ocsp/MAA=', method: 'POST', status: 405, allow: 'GET, HEAD' },
    { path: '/crl/a.crl', method: 'DELETE', status: 405, allow: 'GET, HEAD' },
  ])('answers $status to $method $path', async ({ path, method = 'GET', status, allow }) => {
    const { statusCode, headers } = await get(await open(), { path, method })
    expect([statusCode, headers.allow]).toEqual([status, allow])
  })

  test('refuses another content type with 415, and takes parameters and none', async () => {
    const port = await open()
    const statusFor = async (type?: string) =>
      (await post(port, 'question', { headers: type ? { 'content-type': type } : {} })).statusCode
    expect(await statusFor('application/x-www-form-urlencoded')).toBe(415)
    expect(await statusFor('Application/OCSP-Request; x=1')).toBe(200)
    expect(await statusFor()).toBe(200)
  })

  test('refuses more octets than are allowed with 413, said beforehand or not, and hands none of them on', async () => {
    const port = await open()
    const most = Buffer.alloc(16 * 1024, 'x')
    expect((await post(port, most)).statusCode).toBe(200)
    const more = Buffer.concat([most, Buffer.from('x')])
    expect((await post(port, more)).statusCode).toBe(413)
    const chunked = { 'content-type': 'application/ocsp-request', 'transfer-encoding': 'chunked' }
    expect((await post(port, more, { headers: chunked })).statusCode).toBe(413)
    expect(asked).toHaveLength(1)
  })

  test('hands what is no base64 on as nothing, for the answer that it is malformed', async () => {
    const port = await open()
    await get(port, { path: '/ocsp/%zz' })
    expect(asked).toEqual([Buffer.alloc(0)])
  })

  test('answers pipelined requests in their order', async () => {
    const port = await open()
    const socket = await connected(port)
    const body = 'POST /ocsp HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nnonce'
    const list = 'GET /crl/a.crl HTTP/1.1\r\nHost: a\r\n\r\n'
    const last = 'GET /crl/a.crl HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
    socket.write(body + list + body + last)
    const said = await untilEnd(socket)
    expect(said.match(/an answer|a list/g)).toEqual(['an answer', 'a list', 'an answer', 'a list'])
  })

  test.each([
    { name: 'nonsense', sent: 'hello there\r\n\r\n', status: '400' },
    {
      name: 'two lengths',
      sent: 'POST /ocsp HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      status: '400',
    },
    { name: 'no host', sent: 'GET / HTTP/1.1\r\n\r\n', status: '400' },
    { name: 'endless headers', sent: `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}`, status: '431' },
    { name: 'TLS', sent: Buffer.from('1603010200010001fc0303', 'hex'), status: '400' },
  ])('refuses $name with $status and hangs up', async ({ sent, status }) => {
    const socket = await connected(await open())
    socket.write(sent)
    expect(await untilEnd(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  test('hangs up on who says nothing, half of it, or no more after an answer', async () => {
    const short = { headersTimeout: 50, requestTimeout: 100, keepAliveTimeout: 50, checkInterval: 20 }
    const port = await open(short)
    const [silent, half, cut, done] = await Promise.all(Array.from({ length: 4 }, () => connected(port)))
    half?.write('POST /ocsp HTTP/1.1\r\nHo')
    cut?.write('POST /ocsp HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf')
    done?.write('GET /crl/a.crl HTTP/1.1\r\nHost: a\r\n\r\n')
    const ends = await Promise.all([silent, half, cut, done].map((socket) => socket && untilEnd(socket)))
    expect(ends.map((said) => said?.slice(9, 12))).toEqual(['408', '408', '408', '200'])
    expect(asked).toEqual([])
  })

  test('hangs up on who does not read what was asked for', async () => {
    const port = await open({ idleTimeout: 100 })
    const socket = await connected(port)
    socket.write('GET /crl/large.crl HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(socket, 'data')
    socket.pause()
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await listening.close()
    socket.resume()
    await gone
    expect(socket.bytesRead).toBeLessThan(large.octets.length)
  })

  test('answers others while many hold their sockets, and no more of them than are allowed', async () => {
    const port = await open({ connections: 200 })
    const held = await Promise.all(Array.from({ length: 199 }, () => connected(port)))
    for (const socket of held) socket.write('G')
    expect((await get(port, { path: '/crl/a.crl', agent: new Agent() })).statusCode).toBe(200)
    const more = await connected(port)
    await connected(port)
    expect(await untilEnd(await connected(port))).toBe('')
    for (const socket of [...held, more]) socket.destroy()
  })

  test('finishes the answers under way when it is closed, hangs up then, and takes no more', async () => {
    const port = await open()
    held = []
    const agent = new Agent({ keepAlive: true })
    const idle = await connected(port)
    const waiting = post(port, 'question', { agent })
    await arrived()
    const closed = listening.close()
    expect(await untilEnd(idle)).toBe('')
    await expect(get(port, { path: '/crl/a.crl' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    for (const say of held) say()
    const { statusCode, headers } = await waiting
    expect([statusCode, headers.connection]).toEqual([200, 'close'])
    await closed
    agent.destroy()
  })

  test('cuts off who keeps it from closing', async () => {
    const port = await open({ grace: 50 })
    held = []
    const waiting = expect(post(port, 'question')).rejects.toMatchObject({ code: 'ECONNRESET' })
    await arrived()
    await listening.close()
    await waiting
  })

  test('says why nothing can listen', async () => {
    const port = await open()
    await expect(serve(service, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'responder.cannot-listen',
      details: { reason: 'EADDRINUSE' },
    })
  })
})
