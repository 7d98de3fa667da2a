// Load on a server of another process, by wrk with kept connections and by ab with a new one for each request, and
// what it costs the thread that answers: its processor time, which bounds the rate on a machine that does nothing else.

import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What is asked of a server on loopback. */
export interface Question {
  readonly url: string
  /** A file whose octets are posted as an OCSP request; without one it is a GET. */
  readonly body?: string
}

/** The programs of a list that are not there. */
export function missingPrograms(names: readonly string[]): string[] {
  return names.filter((name) => spawnSync(name, ['-h']).error)
}

/** Linux counts in hundredths (USER_HZ). */
const ticksPerSecond = 100

/** Processor seconds of a process's first thread so far, user and system: it answers, in Node as in openssl. */
function processorSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/task/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** Resident octets of a process. */
export function residentOctets(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}

/** Sixteen kept connections for so many seconds; how many requests were answered with 200. */
export async function byWrk({ url, body }: Question, seconds: number): Promise<number> {
  const script = body ? ['-s', new URL('post.lua', import.meta.url).pathname] : []
  const env = { ...process.env, REQUEST: body ?? '' }
  const { stdout } = await run('wrk', ['-t1', '-c16', `-d${seconds}s`, ...script, url], { env })
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk was not answered:\n${stdout}`)
  return Number(/(\d+) requests in/.exec(stdout)?.[1])
}

/** Four connections at a time, each for one request, until so many are answered; returns how many. */
export async function byAb({ url, body = '' }: Question, requests: number): Promise<number> {
  const posted = ['-p', body, '-T', 'application/ocsp-request']
  const { stdout } = await run('ab', ['-q', '-c4', '-n', String(requests), ...posted, url])
  // ab takes answers of several lengths for failures, and ECDSA signatures differ in theirs.
  const isAnswered = /^Failed requests:\s+0$/m.test(stdout) || /Receive: 0, .*Exceptions: 0/.test(stdout)
  if (!isAnswered || /^Non-2xx/m.test(stdout)) throw new Error(`ab was not answered:\n${stdout}`)
  return Number(/^Complete requests:\s+(\d+)$/m.exec(stdout)?.[1])
}

/** The answering thread's processor seconds for one of the requests that `load` makes. */
export async function costOf(pid: number, load: () => Promise<number>): Promise<number> {
  const before = processorSeconds(pid)
  const requests = await load()
  return (processorSeconds(pid) - before) / requests
}
