// A disk of a few MiB to be filled and to be set read-only. Where mounting is not permitted that is said aloud,
// and a limit on the size of files refuses every write in place of the full disk.

import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SmallDisk extends Disposable {
  readonly path: string
  /** False where only the limit on files could be had; nothing can be set read-only then. */
  readonly isMounted: boolean
  /** What a refused write is called. */
  readonly fullCode: 'keep.disk-full' | 'keep.unwritable'
  /** Leaves so many octets free until `empty`, and returns what a command is to be run under. */
  fill(free: number): readonly string[]
  empty(): void
  /** Remounts it; false where that is not permitted. */
  setReadOnly(isReadOnly: boolean): boolean
}

/** A disk mounted at `path`, which is made. */
export function createSmallDisk(path: string): SmallDisk {
  mkdirSync(path)
  const isMounted = mount(['-t', 'tmpfs', '-o', 'size=4m,mode=755', 'rootkeep-test', path])
  if (!isMounted) {
    process.stderr.write(
      'MOUNT IS NOT PERMITTED HERE: the full disk is a limit on files (ulimit -f) instead.\n',
    )
  }
  const filler = join(path, '.filler')
  return {
    path,
    isMounted,
    fullCode: isMounted ? 'keep.disk-full' : 'keep.unwritable',
    fill(free) {
      if (!isMounted) return ['sh', '-c', `ulimit -f ${Math.floor(free / 512)}; exec "$@"`, 'sh']
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)))
      return []
    },
    empty: () => rmSync(filler, { force: true }),
    setReadOnly: (isReadOnly) => isMounted && mount(['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, path]),
    [Symbol.dispose]: () => void (isMounted && spawnSync('umount', [path])),
  }
}

function mount(args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0
}
