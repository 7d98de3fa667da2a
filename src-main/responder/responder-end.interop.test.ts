// How the responder ends while it is being asked: told to, it cuts no answer; killed, it leaves a whole keep.

import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun } from '../testing/program.ts'
import { createRespondingPlace, startResponder } from '../testing/responder.ts'
import type { Workplace } from '../testing/workplace.ts'

let place: Workplace
let question: Buffer

beforeAll(async () => {
  place = await createRespondingPlace(80)
  const asked = ['-issuer', place.path('seattle.pem'), '-cert', place.path('drbrain.pem')]
  mustRun('openssl', ['ocsp', ...asked, '-reqout', place.path('request.der')])
  question = Buffer.from(mustRun('base64', ['-w0', place.path('request.der')]), 'base64')
})
afterAll(() => place[Symbol.dispose]())

/** What came of asking again and again until nobody listened any more. */
interface Asked {
  whole: number
  /** Answers that had begun and did not end. */
  cut: number
}

/** Asks on one connection; a refused connection or one that is closed before an answer begins ends it. */
async function askOn(address: string, asked: Asked): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const headers = { 'content-type': 'application/ocsp-request' }
  for (;;) {
    const sent = request(`${address}/ocsp`, { method: 'POST', headers, agent })
    const response = await new Promise<IncomingMessage | null>((resolve) => {
      sent
        .once('response', resolve)
        .once('error', () => resolve(null))
        .end(question)
    })
    if (!response) break
    try {
      for await (const _ of response);
      asked.whole += 1
    } catch {
      asked.cut += 1
    }
  }
  agent.destroy()
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

function verifyJournal(): unknown {
  return JSON.parse(place.rootkeep(['--json', 'journal', 'verify']).stdout)
}

describe('responder start', () => {
  test.each([
    { signal: 'SIGTERM', end: 0 },
    { signal: 'SIGKILL', end: 'SIGKILL' },
  ] as const)('ended by $signal under load leaves a whole keep behind', async ({ signal, end }) => {
    const running = await startResponder(place)
    const asked: Asked = { whole: 0, cut: 0 }
    const clients = Array.from({ length: 8 }, () => askOn(running.address, asked))
    while (asked.whole < 200) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await running.end(signal)).toBe(end)
    await Promise.all(clients)
    if (signal === 'SIGTERM') expect(asked.cut).toBe(0)
    expect(verifyJournal()).toMatchObject({ valid: true, authenticated: true })
  })

  test('answers others while thousands of sockets say nothing, half a request, or close at once', async () => {
    const running = await startResponder(place)
    const { port } = new URL(running.address)
    const sockets = await Promise.all(Array.from({ length: 3000 }, () => connected(Number(port))))
    sockets.forEach((socket, index) => {
      if (index % 3 === 1) socket.write('POST /ocsp HTTP/1.1\r\nHo')
      if (index % 3 === 2) socket.destroy()
    })
    const asked = ['-issuer', place.path('seattle.pem'), '-cert', place.path('drbrain.pem')]
    const trusted = ['-CAfile', place.path('conf.pem'), '-verify_other', place.path('seattle.pem')]
    const answer = mustRun('openssl', ['ocsp', '-url', `${running.address}/ocsp`, ...asked, ...trusted])
    expect(answer).toContain('drbrain.pem: good')
    expect(await running.end()).toBe(0)
    for (const socket of sockets) socket.destroy()
  })

  test('takes an address that another program has for a refusal', async () => {
    const other = createServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const refusal = place.refused(['responder', 'start', '--listen', `127.0.0.1:${port}`])
    expect(refusal).toEqual({ code: 'responder.cannot-listen', status: 1 })
    other.close()
  })
})
