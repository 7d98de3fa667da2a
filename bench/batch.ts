// `certificate.issue-batch` into a keep, with its journal and its durable commits, beside `openssl ca` on the same
// requests, which keeps a text file and waits for no disk.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createHierarchy } from '../src-main/testing/hierarchy.ts'
import { makeApplicants } from './applicant.ts'
import { amountFigure, type Figure, speedFigure } from './figure.ts'
import { withOpensslCa } from './openssl-ca.ts'
import { compare, spreadOf } from './rounds.ts'

const many = 10_000
const twice = 2 * many
const rounds = 3

export async function* batch(): AsyncGenerator<Figure> {
  const { regional } = createHierarchy()
  using ca = withOpensslCa(regional, await makeApplicants('ec-p256', many))
  const ours = { name: 'issue-batch', run: async () => (await runBatch(ca.folder, many)).seconds }
  const comparison = await compare(ours, ca, rounds)
  const what = `certificate.issue-batch of ${many.toLocaleString('en-US')} requests into a keep`
  yield speedFigure({ what, beside: 'openssl ca, one process', goal: { atLeast: 4 } }, comparison)
  yield await memoryFigure(ca.folder)
}

/** Flat: what each further request takes is the request, the answer and the certificate, as text and as objects. */
async function memoryFigure(folder: string): Promise<Figure> {
  const growth: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [small, large] = [await runBatch(folder, many), await runBatch(folder, twice)]
    growth.push((large.octets - small.octets) / (twice - many) / 1024)
  }
  return amountFigure('memory that each further request of a batch takes', spreadOf(growth), {
    unit: 'KiB',
    goal: { atMost: 8 },
  })
}

interface BatchRun {
  /** Of one certificate. */
  readonly seconds: number
  /** Resident at most. */
  readonly octets: number
}

async function runBatch(folder: string, count: number): Promise<BatchRun> {
  const program = fileURLToPath(new URL('batch-process.ts', import.meta.url))
  const child = spawn(process.execPath, [program, folder, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close')])
  if (status !== 0) throw new Error(`the batch ended with ${status}`)
  return JSON.parse(said)
}
