// The machine that figures were measured on, and the versions of what was measured: without them a figure
// says nothing.

import { spawnSync } from 'node:child_process'
import { availableParallelism, cpus, loadavg } from 'node:os'

/** One line: processor, cores, Node and its OpenSSL, the openssl that stands beside, and how busy it all was. */
export function machineText(): string {
  const { node, openssl } = process.versions
  const cores = availableParallelism()
  return [
    cpus()[0]?.model.trim() ?? 'unknown processor',
    cores === 1 ? '1 core' : `${cores} cores`,
    `Node ${node} with OpenSSL ${openssl}`,
    versionOf('openssl', ['version']) ?? 'no openssl program',
    `load ${loadavg()[0]?.toFixed(1)}`,
  ].join(' · ')
}

/** The first line of what a program says of its version, or null where there is no such program. */
export function versionOf(program: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) return null
  return (
    stdout
      .split('\n')[0]
      ?.replace(/\s*\(.*$/, '')
      .trim() ?? null
  )
}
