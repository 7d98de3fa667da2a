// A CRL of a million entries from the records, beside `openssl ca -gencrl` from its text file of the same; and one
// read, verified and asked, beside OpenSSL's libcrypto.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Crl, readCrl, verifyCrlSignature } from '../src-main/pki/crl/crl.ts'
import { issueCrl, prepareCrl } from '../src-main/pki/crl/issuance.ts'
import type { Records } from '../src-main/records/records.ts'
import { createHierarchy, type TestEntity } from '../src-main/testing/hierarchy.ts'
import { amountFigure, type Figure, speedFigure } from './figure.ts'
import { type OpensslCa, runOpenssl, withOpensslCa } from './openssl-ca.ts'
import { compare, type Side, secondsByClock, secondsOf, spreadOf } from './rounds.ts'
import { fill, scratchRecords, serialNumberOf } from './scratch-records.ts'

const many = 1_000_000
const few = 1000
const rounds = 5

export async function* crl(): AsyncGenerator<Figure> {
  const { root } = createHierarchy()
  using scratch = scratchRecords()
  using ca = withOpensslCa(root, [])
  const small = revokeMany(scratch.records)
  writeIndex(ca)
  yield* issuing(scratch.directory, ca)
  const short = Array.from({ length: rounds }, () => runProcess(scratch.directory, small, 20).seconds * 1000)
  yield amountFigure(`a CRL of ${text(few)} entries`, spreadOf(short), { unit: 'ms', goal: { atMost: 15 } })
  yield* asking(scratch.records, root, ca.folder)
}

function text(count: number): string {
  return count.toLocaleString('en-US')
}

/** A million certificates of the root; a thousand of another authority, whose id is returned. */
function revokeMany(records: Records): number {
  fill(records, many, (number) => void records.revocations.revoke(revocation(1, number)))
  const createdAt = '2026-11-20T10:00:00Z'
  const other = records.transaction(() => {
    const id = records.authorities.create({ name: 'small', kind: 'root', keyId: 'key-2', createdAt })
    records.journal.append({ at: createdAt, verb: 'bench.fill', details: {} })
    return id
  })
  fill(records, few, (number) => void records.revocations.revoke(revocation(other, number)))
  return other
}

/** One in four has a reason. */
function revocation(issuerAuthorityId: number, number: number) {
  return {
    issuerAuthorityId,
    serialNumber: serialNumberOf(number),
    reason: number % 4 === 0 ? 'keyCompromise' : 'unspecified',
    revokedAt: '2026-11-20T10:00:00Z',
    invalidityDate: null,
  } as const
}

/** The same as the text that `openssl ca` keeps. */
function writeIndex({ folder }: OpensslCa): void {
  const lines = Array.from({ length: many }, (_, number) => {
    const reason = number % 4 === 0 ? ',keyCompromise' : ''
    return `R\t271120100000Z\t261120100000Z${reason}\t${serialNumberOf(number).toUpperCase()}\tunknown\t/CN=${number}\n`
  })
  writeFileSync(join(folder, 'index.txt'), lines.join(''))
}

async function* issuing(directory: string, ca: OpensslCa): AsyncGenerator<Figure> {
  const memory: number[] = []
  const ours: Side = {
    name: 'records',
    run() {
      const { seconds, octets } = runProcess(directory, 1, 1)
      memory.push(octets / 1024 / 1024)
      return seconds
    },
  }
  const args = ['ca', '-gencrl', '-config', 'ca.cnf', '-crldays', '30', '-out', 'crl.pem']
  const peer: Side = {
    name: 'openssl ca',
    run: () => secondsByClock(1, () => runOpenssl(ca.folder, args)),
  }
  const what = `a CRL of ${text(many)} entries from the records`
  yield speedFigure(
    { what, beside: 'openssl ca -gencrl', goal: { atLeast: 6 } },
    await compare(ours, peer, rounds),
  )
  yield amountFigure('memory of the process that issued it', spreadOf(memory), {
    unit: 'MiB',
    goal: { atMost: 200 },
  })
}

function runProcess(
  directory: string,
  authority: number,
  times: number,
): { seconds: number; octets: number } {
  const program = fileURLToPath(new URL('crl-process.ts', import.meta.url))
  const args = [program, directory, String(authority), String(times)]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const libcryptoProgram = fileURLToPath(new URL('crl-libcrypto.py', import.meta.url))

async function* asking(records: Records, root: TestEntity, folder: string): AsyncGenerator<Figure> {
  const octets = issue(records, root)
  const der = join(folder, 'crl.der')
  writeFileSync(der, octets)
  const serialNumber = serialNumberOf(many / 2)
  const ours: Side = {
    name: 'read',
    run: () =>
      secondsByClock(1, () => {
        const list = readCrl(octets)
        if (!verifyCrlSignature(list, root.certificate)) throw new Error('the signature is wrong')
        if (!list.revokedCertificates.find(serialNumber)) throw new Error('the entry is missing')
      }),
  }
  const peer: Side = {
    name: 'libcrypto',
    run: () => secondsOfLibcrypto([der, join(folder, 'issuer.pem'), serialNumber]),
  }
  const what = `read a CRL of ${text(many)} entries, verify it, find one`
  const goal = { atLeast: 5 }
  yield speedFigure({ what, beside: "OpenSSL's libcrypto", goal }, await compare(ours, peer, rounds))
  yield lookingUp(readCrl(octets))
}

function issue(records: Records, root: TestEntity): Uint8Array {
  const prepared = prepareCrl({
    issuer: root.certificate,
    thisUpdate: '2026-11-21T00:00:00Z',
    nextUpdate: '2026-12-21T00:00:00Z',
    crlNumber: 1n,
    entries: records.revocations.activeEntries(1),
    expectedEntries: many,
  })
  return issueCrl(prepared, root.key.signer).der
}

function secondsOfLibcrypto(args: readonly string[]): number {
  const { status, stdout, stderr } = spawnSync('python3', [libcryptoProgram, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/** How many are looked up at once, spread over the list. */
const asked = 10_000

function lookingUp({ revokedCertificates }: Crl): Figure {
  const serialNumbers = Array.from({ length: asked }, (_, each) => serialNumberOf(each * (many / asked)))
  const find = () => {
    for (const each of serialNumbers) {
      if (!revokedCertificates.find(each)) throw new Error('the entry is missing')
    }
  }
  const micros = Array.from({ length: rounds }, () => secondsOf(asked, find) * 1e6)
  return amountFigure('a look-up in it', spreadOf(micros), { unit: 'µs', goal: { atMost: 10 } })
}
