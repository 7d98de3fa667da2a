// The live responder as the program runs it, beside node:http with an answer that is always the same and beside
// `openssl ocsp`. A rate is of answers for each second of processor time of the thread that answers: what wrk, ab and
// the rest of the machine take is left out. Then memory under load, for ROOTKEEP_LOAD_MINUTES (half of one, unless given).

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mustRun } from '../src-main/testing/program.ts'
import { createRespondingPlace, startResponder } from '../src-main/testing/responder.ts'
import { freePort } from '../src-main/testing/web-server.ts'
import type { Workplace } from '../src-main/testing/workplace.ts'
import { amountFigure, type Figure, speedFigure } from './figure.ts'
import { byAb, byWrk, costOf, missingPrograms, type Question, residentOctets } from './load.ts'
import { prepareOpensslResponder, startOpensslResponder } from './openssl-responder.ts'
import { compare, type Side, spreadOf } from './rounds.ts'

const rounds = 5
const seconds = 2
/** `openssl ocsp` is asked by ab alone: wrk's first connection, closed without a request, makes it spin. */
const abRequests = 4000
const minutes = Number(process.env.ROOTKEEP_LOAD_MINUTES ?? '0.5')

/** A server, and what is asked of it. */
interface Server {
  readonly pid: number
  readonly question: Question
}

export async function* responder(): AsyncGenerator<Figure> {
  const missing = missingPrograms(['wrk', 'ab', 'openssl'])
  if (missing.length > 0) {
    process.stderr.write(
      `NOT MEASURED: ${missing.join(', ')} missing (Debian: wrk, apache2-utils, openssl).\n`,
    )
    return
  }
  using place = await createRespondingPlace(80, 'ec-p256')
  const running = await startResponder(place)
  try {
    const ours = { pid: running.process.pid ?? 0, address: running.address }
    yield* besideFixedAnswer(place, ours)
    yield* besideOpenssl(place, ours)
    yield* amongHostiles(place, ours)
    yield memoryUnderLoad(ours.pid, await loadFor(place, ours))
  } finally {
    await running.end()
  }
}

interface Ours {
  readonly pid: number
  readonly address: string
}

async function* besideFixedAnswer(place: Workplace, { pid, address }: Ours): AsyncGenerator<Figure> {
  const { plain, nonce, path } = questionsOf(place)
  const octets = (await (await fetch(`${address}${path}`)).arrayBuffer()).byteLength
  await using fixed = await startProgram(new URL('fixed-answer.ts', import.meta.url), String(octets))
  const peer = `http://127.0.0.1:${fixed.line}`
  const beside = `node:http, ${octets} octets that are always the same`
  const sides = (at: string, body?: string) => ({
    ours: kept('ours', { pid, question: { url: `${address}${at}`, ...(body && { body }) } }),
    peer: kept('fixed', { pid: fixed.pid, question: { url: `${peer}${at}`, ...(body && { body }) } }),
  })
  const cached = { atLeast: 0.8 }
  const post = sides('/ocsp', plain)
  yield speedFigure(
    { what: 'kept answers by POST, 16 connections kept', beside, goal: cached },
    await compare(post.ours, post.peer, rounds),
  )
  const get = sides(path)
  yield speedFigure(
    { what: 'kept answers by GET, 16 connections kept', beside, goal: cached },
    await compare(get.ours, get.peer, rounds),
  )
  const live = sides('/ocsp', nonce)
  yield speedFigure(
    { what: 'answers to nonces, signed each with P-256', beside, goal: { atLeast: 0.3 } },
    await compare(live.ours, live.peer, rounds),
  )
}

async function* besideOpenssl(place: Workplace, { pid, address }: Ours): AsyncGenerator<Figure> {
  const { plain } = questionsOf(place)
  const { request } = prepareOpensslResponder(place.folder)
  const port = await freePort()
  const peer: Side = {
    name: 'openssl ocsp',
    async run() {
      using server = await startOpensslResponder(place.folder, port)
      const question = { url: `http://127.0.0.1:${port}/`, body: request }
      return await costOf(server.pid, () => byAb(question, abRequests))
    },
  }
  const question = { url: `${address}/ocsp`, body: plain }
  const beside = 'openssl ocsp, a connection for each request'
  yield speedFigure(
    { what: 'kept answers, connections kept', beside, goal: { atLeast: 4 } },
    await compare(kept('ours', { pid, question }), peer, rounds),
  )
  const anew: Side = { name: 'ours', run: () => costOf(pid, () => byAb(question, abRequests)) }
  yield speedFigure(
    { what: 'kept answers, a connection for each request', beside, goal: { atLeast: 1.2 } },
    await compare(anew, peer, rounds),
  )
}

async function* amongHostiles(place: Workplace, { pid, address }: Ours): AsyncGenerator<Figure> {
  const { plain } = questionsOf(place)
  const alone = kept('alone', { pid, question: { url: `${address}/ocsp`, body: plain } })
  const among: Side = {
    name: 'among hostile sockets',
    async run() {
      const program = new URL('hostile-clients.ts', import.meta.url)
      await using _ = await startProgram(program, new URL(address).port)
      return await alone.run()
    },
  }
  const what = 'kept answers among 10,000 sockets that say nothing or an octet a second'
  const words = { what, beside: 'the same without them', goal: { atLeast: 0.9 } }
  yield speedFigure(words, await compare(among, alone, rounds))
}

/** Both sorts of questions at once; the resident octets, second by second. */
async function loadFor(place: Workplace, { pid, address }: Ours): Promise<number[]> {
  const { plain, nonce } = questionsOf(place)
  const url = `${address}/ocsp`
  const samples: number[] = []
  const sampling = setInterval(() => samples.push(residentOctets(pid)), 1000)
  await Promise.all([plain, nonce].map((body) => byWrk({ url, body }, Math.round(minutes * 60))))
  clearInterval(sampling)
  return samples
}

/** The most that it held in the last fifth of the time beside the second fifth; before that it warms up. */
function memoryUnderLoad(pid: number, samples: readonly number[]): Figure {
  const fifth = Math.floor(samples.length / 5)
  const most = (from: number) => Math.max(...samples.slice(from * fifth, (from + 1) * fifth))
  const growth = most(4) / most(1)
  const megabytes = Math.round(residentOctets(pid) / 2 ** 20)
  const what = `memory at the end of ${minutes} minutes of load beside an early minute of it (now ${megabytes} MiB)`
  return amountFigure(what, spreadOf([growth]), { unit: '×', goal: { atMost: 1.1 } })
}

function kept(name: string, { pid, question }: Server): Side {
  return { name, run: () => costOf(pid, () => byWrk(question, seconds)) }
}

/** Files of a question with and without a nonce, and the path of the latter for a GET. */
function questionsOf(place: Workplace): { plain: string; nonce: string; path: string } {
  const asked = ['ocsp', '-issuer', place.path('seattle.pem'), '-cert', place.path('drbrain.pem')]
  mustRun('openssl', [...asked, '-no_nonce', '-reqout', place.path('plain.der')])
  mustRun('openssl', [...asked, '-reqout', place.path('nonce.der')])
  const base64 = mustRun('base64', ['-w0', place.path('plain.der')])
  return {
    plain: place.path('plain.der'),
    nonce: place.path('nonce.der'),
    path: `/ocsp/${encodeURIComponent(base64)}`,
  }
}

interface Program extends AsyncDisposable {
  readonly pid: number
  /** The first line that it said. */
  readonly line: string
}

async function startProgram({ pathname }: URL, argument: string): Promise<Program> {
  const child: ChildProcess = spawn(process.execPath, [pathname, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const [said] = child.stdout ? await once(child.stdout, 'data') : ['']
  return {
    pid: child.pid ?? 0,
    line: String(said).trim(),
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
