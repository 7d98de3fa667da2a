// OCSP answers signed in advance, from the records to an archive on the disk, beside the bare signatures.

import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createHandlers } from '../src-main/authority/handlers.ts'
import { issuerOf } from '../src-main/authority/issuer.ts'
import { Keep } from '../src-main/authority/keep.ts'
import { writeOutputFiles } from '../src-main/cli/output-file.ts'
import { contract, type Input, type Parsed, type ProcedureName } from '../src-main/contract/contract.ts'
import { Secret } from '../src-main/custody/secret.ts'
import { keyIdentifierOfIssuer } from '../src-main/pki/issuing-template.ts'
import { testPassphrase } from '../src-main/testing/keep.ts'
import { reservation } from '../src-main/testing/record-samples.ts'
import { type Figure, speedFigure } from './figure.ts'
import { compare, type Side } from './rounds.ts'
import { serialNumberOf } from './scratch-records.ts'

const rounds = 3

const root = procedureInput('authority.create-root', {
  name: 'conf',
  subject: 'CN=Root',
  algorithm: 'ec-p256',
})
const order = procedureInput('ocsp.presign', { issuer: 'conf', archive: true })
const groupSize = 10_000

export async function* presign(count: number): AsyncGenerator<Figure> {
  const directory = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  const keep = await openKeep(join(directory, 'keep'))
  try {
    const handlers = createHandlers({
      keep,
      resources: fileURLToPath(new URL('../resources', import.meta.url)),
      random: randomBytes,
      host: null,
      standing: { serve: null, log: () => {}, tell: () => {}, onClose: () => {} },
    })
    const context = { signal: new AbortController().signal, progress: () => {} }
    await handlers['authority.create-root'](root, context)
    fill(keep, count)
    const ours: Side = {
      name: 'presigned',
      run: () =>
        elapsed(count, async () => {
          const { files, responses } = await handlers['ocsp.presign'](order, context)
          if (responses < count) throw new Error(`${responses} answers`)
          await writeOutputFiles({ path: join(directory, 'answers'), kind: 'folder' }, files)
        }),
    }
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const message = randomBytes(200)
    const bare: Side = {
      name: 'bare',
      run: () =>
        elapsed(count, async () => {
          for (let turn = 0; turn < count; turn++) sign('sha256', message, privateKey)
        }),
    }
    const what = `sign ${count.toLocaleString('en-US')} answers in advance, from the records to the disk`
    yield speedFigure(
      { what, beside: 'as many signatures', goal: { atLeast: 0.5 } },
      await compare(ours, bare, rounds),
    )
  } finally {
    keep.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** An input with its defaults filled in, as a handler has it. */
function procedureInput<K extends ProcedureName>(name: K, input: Input<K>): Parsed<K> {
  return contract[name].input.parse(input) as Parsed<K>
}

/** Processor seconds of one of `count`, of all threads. */
async function elapsed(count: number, work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6 / count
}

async function openKeep(directory: string): Promise<Keep> {
  const kdf = { memoryKiB: 64, passes: 1 }
  const keep = new Keep({ directory, clock: Date.now, random: randomBytes, tell: () => {}, kdf })
  await keep.create(Secret.copy(Buffer.from(testPassphrase)))
  return keep
}

/** Certificates as far as their rows tell; nobody looks at their octets. */
function fill(keep: Keep, count: number): void {
  const issuer = issuerOf(keep, 'conf')
  const authorityKeyIdentifier = Buffer.from(keyIdentifierOfIssuer(issuer.certificate)).toString('hex')
  const common = { issuerAuthorityId: issuer.authority.id, authorityKeyIdentifier }
  for (let from = 0; from < count; from += groupSize) {
    keep.act('bench.fill', (note) => {
      for (let number = from; number < Math.min(from + groupSize, count); number++) {
        const serialNumber = serialNumberOf(number)
        const notAfter = '2036-11-20T00:00:00Z'
        const id = keep.records.certificates.reserve(reservation({ ...common, serialNumber, notAfter }))
        keep.records.certificates.complete(id, Buffer.from(serialNumber))
      }
      note({ serialNumbers: from })
    })
  }
}
