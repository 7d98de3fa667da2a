// The memory of another process, looked through for octets: Linux's /proc/PID/mem, as root or as the parent of the
// process may read it.

import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const chunkLength = 4 * 1024 * 1024

/** How often each of the needles lies in the writable memory of the process, by its name. */
export function countInMemory(pid: number, needles: ReadonlyMap<string, Uint8Array>): Map<string, number> {
  const longest = Math.max(...[...needles.values()].map(({ length }) => length))
  const counts = new Map([...needles.keys()].map((name) => [name, 0]))
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    for (const { start, end } of writableRegions(pid)) {
      for (let at = start; at < end; at += chunkLength) {
        // Chunks lap over by all but one octet of a needle, so that none is cut nor counted twice.
        const octets = readAt(memory, at, Math.min(end - at, chunkLength + longest - 1))
        for (const [name, needle] of needles) {
          counts.set(name, (counts.get(name) ?? 0) + countIn(octets, Buffer.from(needle)))
        }
      }
    }
    return counts
  } finally {
    closeSync(memory)
  }
}

function writableRegions(pid: number): { start: number; end: number }[] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [, start, end, permissions] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? []
    if (!start || !end || !permissions?.startsWith('rw') || /\[v(?:var|dso|syscall)/.test(line)) return []
    return [{ start: Number.parseInt(start, 16), end: Number.parseInt(end, 16) }]
  })
}

/** What can't be read, as pages that are only reserved, holds nothing. */
function readAt(memory: number, position: number, length: number): Buffer {
  const octets = Buffer.alloc(length)
  try {
    return octets.subarray(0, readSync(memory, octets, 0, length, position))
  } catch {
    return Buffer.alloc(0)
  }
}

function countIn(octets: Buffer, needle: Buffer): number {
  let count = 0
  for (let at = octets.indexOf(needle); at >= 0; at = octets.indexOf(needle, at + 1)) count += 1
  return count
}
