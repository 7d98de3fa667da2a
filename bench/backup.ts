// A backup and its return beside a plain copy of the same octets with their SHA-256, each synced to the disk; and the
// memory that the backup of a large keep takes.

import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { backUp } from '../src-main/authority/backup/making.ts'
import { restoreKeep } from '../src-main/authority/backup/restoring.ts'
import { Keep, type KeepOptions } from '../src-main/authority/keep.ts'
import { readPassphrase } from '../src-main/custody/passphrase.ts'
import { testKdf, testPassphrase } from '../src-main/testing/keep.ts'
import { scratchFolder } from '../src-main/testing/program.ts'
import { reservation } from '../src-main/testing/record-samples.ts'
import { amountFigure, type Figure, speedFigure } from './figure.ts'
import { compare, secondsByClock, spreadOf } from './rounds.ts'
import { serialNumberOf } from './scratch-records.ts'

const rounds = 5
/** Certificates of a post-quantum size: a gigabyte in all. */
const certificates = 100_000
const derLength = 9500
const groupSize = 2000
const mebibyte = 1024 * 1024

export async function* backup(): AsyncGenerator<Figure> {
  using folder = scratchFolder()
  const [file, copied] = [join(folder.path, 'backup'), join(folder.path, 'copied')]
  const keep = await filledKeep(join(folder.path, 'keep'))
  const records = join(keep.directory, 'records.sqlite')
  keep.records.snapshot()[Symbol.dispose]()
  const size = `${Math.round(statSync(records).size / mebibyte)} MiB`
  yield await memoryOf(size, () => backUp(keep, file, () => {}))
  const words = { beside: 'a plain copy with SHA-256', goal: { atLeast: 0.5 } }
  const plain = { name: 'copy', run: () => secondsByClock(1, () => copyWithDigest(records, copied)) }
  const making = { name: 'backup', run: () => secondsByClock(1, () => backUp(keep, file, () => {})) }
  yield speedFigure({ ...words, what: `back up ${size}, and compare` }, await compare(making, plain, rounds))
  const returned = join(folder.path, 'returned')
  const restoring = { name: 'restore', run: () => restore(file, returned) }
  yield speedFigure({ ...words, what: `restore ${size}` }, await compare(restoring, plain, rounds))
  keep.close()
}

function keepAt(directory: string): Keep {
  const options: KeepOptions = {
    directory,
    clock: Date.now,
    random: randomBytes,
    tell: () => {},
    kdf: testKdf,
  }
  return new Keep(options)
}

async function filledKeep(directory: string): Promise<Keep> {
  const keep = keepAt(directory)
  using passphrase = readPassphrase(testPassphrase)
  await keep.create(passphrase)
  keep.act('bench.root', (note) => {
    keep.records.authorities.create({ name: 'conf', kind: 'root', keyId: 'key-1', createdAt: keep.now() })
    note({})
  })
  for (let from = 0; from < certificates; from += groupSize)
    keep.act('bench.fill', (note) => note(fill(keep, from)))
  return keep
}

function fill({ records }: Keep, from: number): { certificates: number } {
  for (let number = from; number < from + groupSize; number++) {
    const serialNumber = serialNumberOf(number)
    records.certificates.complete(
      records.certificates.reserve(reservation({ serialNumber })),
      randomBytes(derLength),
    )
  }
  return { certificates: from }
}

async function restore(file: string, directory: string): Promise<number> {
  rmSync(directory, { recursive: true, force: true })
  using passphrase = readPassphrase(testPassphrase)
  return await secondsByClock(1, () =>
    restoreKeep(keepAt(directory), { path: file, passphrase, proceed: () => {} }),
  )
}

/** As a careful person would: read, digested, written, synced. */
function copyWithDigest(from: string, to: string): void {
  const digest = createHash('sha256')
  const [source, target] = [openSync(from, 'r'), openSync(to, 'w')]
  const block = Buffer.allocUnsafeSlow(mebibyte)
  for (let read = readSync(source, block); read > 0; read = readSync(source, block)) {
    digest.update(block.subarray(0, read))
    writeSync(target, block, 0, read)
  }
  digest.digest()
  fsyncSync(target)
  closeSync(source)
  closeSync(target)
}

/** How much the process grows at most, looked at between its blocks. */
async function memoryOf(size: string, work: () => Promise<unknown>): Promise<Figure> {
  const before = process.memoryUsage.rss()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 10)
  await work()
  clearInterval(timer)
  const grown = (Math.max(peak, process.memoryUsage.rss()) - before) / mebibyte
  const what = `memory that a backup of ${size} takes`
  return amountFigure(what, spreadOf([grown]), { unit: 'MiB', goal: { atMost: 200 } })
}
