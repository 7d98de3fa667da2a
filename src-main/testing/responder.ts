// The real responder on loopback, in a process of its own, for interop tests and measurements.

import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { opensslKey, opensslRequest } from './openssl.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from './workplace.ts'

/**
 * A workplace whose keep holds a root `conf` and an authority `seattle`, each with a delegate and a CRL, and two
 * developers; the certificates lie beside it as NAME.pem and name a responder at `port` of loopback. `algorithm` is of the delegate.
 */
export async function createRespondingPlace(port: number, algorithm = 'rsa-2048'): Promise<Workplace> {
  const place = createWorkplace()
  await createQuickKeep(place)
  place.write('published.yaml', published(port))
  for (const name of ['zenspider', 'drbrain']) {
    place.write(`${name}.csr`, opensslRequest(opensslKey('ec-p256'), `/CN=${name}`))
  }
  const authority = '--algorithm ec-p256'
  const issue = 'certificate issue --issuer seattle --profile published'
  const replies = place.session([
    `authority create-root --name conf --subject CN=Root ${authority} --out conf.pem`,
    `authority create-subordinate --name seattle --subject CN=Seattle.rb ${authority} --issuer conf --out seattle.pem`,
    'profile save published.yaml',
    `${issue} --request zenspider.csr --out zenspider.pem`,
    `${issue} --request drbrain.csr --out drbrain.pem`,
    'ocsp delegate --issuer conf --algorithm ec-p256',
    `ocsp delegate --issuer seattle --algorithm ${algorithm}`,
    'crl issue --issuer conf',
    'crl issue --issuer seattle',
  ])
  replies.forEach(valueIn)
  return place
}

function published(port: number): string {
  return `
name: published
title: Whose status is asked live
certifies: endEntity
keyAlgorithms: [ec]
validity: { days: 90 }
basicConstraints: { cA: false }
keyUsage: [digitalSignature]
cRLDistributionPoints: ['http://127.0.0.1:${port}/crl/seattle.crl']
authorityInfoAccess: { ocsp: ['http://127.0.0.1:${port}/ocsp'] }
`
}

export interface RunningResponder {
  readonly process: ChildProcessWithoutNullStreams
  /** As `http://127.0.0.1:8080`. */
  readonly address: string
  /** What it has said on standard error so far. */
  said(): string
  /** Ends it by a signal and waits; its exit status, or the signal that ended it. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>
}

/** Runs `rootkeep --json responder start` in the keep of a workplace and waits until it is ready. */
export async function startResponder(
  place: Workplace,
  words: readonly string[] = ['--listen', '127.0.0.1:0'],
): Promise<RunningResponder> {
  const child = place.begin(['--json', 'responder', 'start', ...words])
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  const failed = ended.then(([status]) => {
    throw new Error(`the responder ended with ${status}:\n${said}`)
  })
  const ready = once(createInterface(child.stdout), 'line') as Promise<[string]>
  const [line] = await Promise.race([ready, failed])
  failed.catch(() => {})
  return {
    process: child,
    address: JSON.parse(line).address,
    said: () => said,
    async end(signal = 'SIGTERM') {
      child.kill(signal)
      const [status, by] = await ended
      return status ?? by ?? 'SIGKILL'
    },
  }
}
