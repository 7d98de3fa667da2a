// Issuing in memory, beside the signatures that it can't do without, and beside others who issue.

import { createPublicKey, sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createHierarchy } from '../src-main/testing/hierarchy.ts'
import { type Applicant, type ApplicantKey, makeApplicants } from './applicant.ts'
import { type Figure, type Goal, speedFigure } from './figure.ts'
import { type IssuingDesk, issueAll, openDesk, prepareFor } from './issuing-desk.ts'
import { versionOf } from './machine.ts'
import { withOpensslCa } from './openssl-ca.ts'
import { issueWithPkijs, openPkijsDesk } from './pkijs-desk.ts'
import { compare, type Side, secondsByClock, secondsOf } from './rounds.ts'

/** More than the keys that are kept ready anywhere, so that each is met as a stranger's. */
const applicantCount = { 'ec-p256': 1000, 'rsa-2048': 300 } as const

export async function* issuing(): AsyncGenerator<Figure> {
  yield* besideBareSignatures('ec-p256', { atLeast: 0.6 })
  yield* besideBareSignatures('rsa-2048', { atLeast: 0.8 })
  yield await onTwoThreads()
  yield* besideOthers()
}

async function* besideBareSignatures(algorithm: ApplicantKey, goal: Goal): AsyncGenerator<Figure> {
  const applicants = await makeApplicants(algorithm, applicantCount[algorithm])
  const { regional, at } = createHierarchy({ algorithm })
  const desk = openDesk(regional, at)
  const comparison = await compare(issuingSide(desk, applicants, secondsOf), bareSide(desk, applicants), 15)
  const words = { what: `issue in memory, ${algorithm}, one thread`, beside: 'one sign and two verify', goal }
  yield speedFigure(words, comparison)
}

type Stopwatch = (count: number, work: () => void) => number | Promise<number>

function issuingSide(desk: IssuingDesk, applicants: readonly Applicant[], stopwatch: Stopwatch): Side {
  const requests = applicants.map(({ der }) => der)
  return { name: 'issue', run: () => stopwatch(requests.length, () => issueAll(desk, requests)) }
}

/** The same messages under the same keys: the applicant's signature verified, the issuer's made and verified. */
function bareSide(desk: IssuingDesk, applicants: readonly Applicant[]): Side {
  const issuerKey = createPublicKey(desk.privateKey)
  const cases = applicants.map(({ request, publicKey }) => ({
    request,
    publicKey,
    message: prepareFor(desk, request).tbsCertificate,
  }))
  return {
    name: 'bare',
    run: () =>
      secondsOf(cases.length, () => {
        for (const { request, publicKey, message } of cases) {
          verify('sha256', request.certificationRequestInfo, publicKey, request.signature)
          verify('sha256', message, issuerKey, sign('sha256', message, desk.privateKey))
        }
      }),
  }
}

async function onTwoThreads(): Promise<Figure> {
  const count = applicantCount['ec-p256']
  const workers = await Promise.all([startWorker(count), startWorker(count)])
  const side = (name: string, some: readonly Worker[]): Side => ({
    name,
    run: () => secondsByClock(count * some.length, () => Promise.all(some.map(runOnce))),
  })
  const comparison = await compare(side('two', workers), side('one', workers.slice(0, 1)), 15)
  await Promise.all(workers.map((worker) => worker.terminate()))
  return speedFigure(
    { what: 'issue in memory, ec-p256, two threads', beside: 'one thread', goal: { atLeast: 1.7 } },
    comparison,
  )
}

async function startWorker(count: number): Promise<Worker> {
  const workerData = { algorithm: 'ec-p256', count }
  const worker = new Worker(new URL('./issuing-worker.ts', import.meta.url), { workerData })
  await once(worker, 'message')
  return worker
}

async function runOnce(worker: Worker): Promise<void> {
  worker.postMessage('go')
  await once(worker, 'message')
}

async function* besideOthers(): AsyncGenerator<Figure> {
  const applicants = await makeApplicants('ec-p256', applicantCount['ec-p256'])
  const { regional, at } = createHierarchy()
  const ours = issuingSide(openDesk(regional, at), applicants, secondsByClock)
  const what = 'issue in memory, ec-p256, one thread'
  const pkijs = await openPkijsDesk(regional)
  const few = applicants.slice(0, 100)
  const theirs: Side = {
    name: 'pkijs',
    run: () =>
      secondsByClock(few.length, async () => {
        for (const { der } of few) await issueWithPkijs(pkijs, der)
      }),
  }
  yield speedFigure({ what, beside: 'pkijs' }, await compare(ours, theirs, 7))
  const program = versionOf('openssl', ['version'])
  if (program === null) return
  using ca = withOpensslCa(regional, applicants)
  const beside = `openssl ca, ${applicants.length} requests in one process`
  yield speedFigure({ what, beside }, await compare(ours, ca, 5))
}
