// Ten thousand leaves of one CA, each looked up in the CA's CRL of a million entries: what reading the list costs, in a
// process of its own so that its memory shows, and how fast paths are beside those that ask for no revocation.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { certify, createHierarchy } from '../src-main/testing/hierarchy.ts'
import { newTestKey } from '../src-main/testing/key.ts'
import { testCrl } from '../src-main/testing/path-question.ts'
import { amountFigure, type Figure } from './figure.ts'
import type { PathCrlResult } from './path-crl-process.ts'
import { spreadOf } from './rounds.ts'
import { serialNumberOf } from './scratch-records.ts'

const revoked = 1_000_000
const leaves = 10_000
const rounds = 3
const mebibyte = 1024 * 1024
const program = fileURLToPath(new URL('path-crl-process.ts', import.meta.url))

export function* pathCrl(): Generator<Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'rootkeep-bench-'))
  try {
    writeWorld(folder)
    const results = Array.from({ length: rounds }, () => runProcess(folder))
    const text = `a CRL of ${revoked.toLocaleString('en-US')} entries`
    const seconds = results.map(({ readSeconds }) => readSeconds)
    yield amountFigure(`${text} read and its signature verified`, spreadOf(seconds), {
      unit: 's',
      goal: { atMost: 2 },
    })
    const memory = results.map(({ octets }) => octets / mebibyte)
    yield amountFigure('memory of the process that validated with it', spreadOf(memory), {
      unit: 'MiB',
      goal: { atMost: 300 },
    })
    const ratios = results.map(({ without, withCrl }) => without / withCrl)
    const what = `paths of ${leaves.toLocaleString('en-US')} leaves with it, beside those without`
    yield amountFigure(what, spreadOf(ratios), { unit: '×', goal: { atLeast: 0.6 } })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeWorld(folder: string): void {
  const { root, regional, at } = createHierarchy()
  const times = { thisUpdate: at, nextUpdate: '2026-12-20T00:00:00Z' }
  writeFileSync(join(folder, 'root.der'), root.certificate.der)
  writeFileSync(join(folder, 'regional.der'), regional.certificate.der)
  writeFileSync(join(folder, 'root.crl'), testCrl(root, [], times).der)
  writeFileSync(join(folder, 'regional.crl'), testCrl(regional, [], { ...times, entries: entries() }).der)
  const key = newTestKey('ec-p256')
  const ders = Array.from({ length: leaves }, (_, number) => {
    const subject = `CN=developer ${number}`
    return certify(regional, { profile: 'developer', subject, key, at }).certificate.der
  })
  writeFileSync(
    join(folder, 'leaves.json'),
    JSON.stringify(ders.map((der) => Buffer.from(der).toString('base64'))),
  )
}

/** One in four with a reason. */
function* entries() {
  for (let number = 0; number < revoked; number++) {
    yield {
      serialNumber: serialNumberOf(number),
      revokedAt: '2026-11-19T00:00:00Z',
      reason: number % 4 === 0 ? ('keyCompromise' as const) : null,
      invalidityDate: null,
    }
  }
}

function runProcess(folder: string): PathCrlResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, folder], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
