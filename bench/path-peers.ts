// Paths of three by others: OpenSSL's libcrypto and python-cryptography, each in a process of its own that reads the
// leaf from DER each time, as ours does, and says how much processor time one took.

import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Hierarchy, TestEntity } from '../src-main/testing/hierarchy.ts'
import type { Side } from './rounds.ts'

/** Their names, and the programs that ask them. */
const programs = {
  "OpenSSL's libcrypto": 'paths-libcrypto.py',
  'python-cryptography': 'paths-cryptography.py',
} as const
type PeerName = keyof typeof programs

/** The hierarchies in a file for the peers; removed when it goes out of scope. */
export function peersOf(hierarchies: readonly Hierarchy[], at: string) {
  const file = join(tmpdir(), `rootkeep-paths-${process.pid}.json`)
  const octets = ({ certificate }: TestEntity) => Buffer.from(certificate.der).toString('base64')
  const asked = hierarchies.map(({ root, regional, developer }) => {
    return { root: octets(root), regional: octets(regional), developer: octets(developer) }
  })
  writeFileSync(file, JSON.stringify({ at: Date.parse(at) / 1000, hierarchies: asked }))
  const run = (name: PeerName) =>
    spawnSync('python3', [fileURLToPath(new URL(programs[name], import.meta.url)), file], {
      encoding: 'utf8',
    })
  return {
    names: Object.keys(programs) as PeerName[],
    /** Whether the peer is installed here and can be asked. */
    isAtHand: (name: PeerName) => run(name).status === 0,
    side: (name: PeerName): Side => ({ name, run: () => Number(run(name).stdout) }),
    [Symbol.dispose]: () => rmSync(file, { force: true }),
  }
}
