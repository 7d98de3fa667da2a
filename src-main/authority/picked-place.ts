// Where a file that is too large to pass by value is read or written: picked by a person in the window, named by the
// caller elsewhere.

import type { CallContext } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Host } from '../contract/host.ts'
import type { Desk } from './desk.ts'

/**
 * In the window the person is asked, and whoever names a path is refused: a page must not choose where the main
 * process writes. Elsewhere the caller names it. Null when the person thought better of it.
 */
export async function pathOf(
  { host }: Pick<Desk, 'host'>,
  { given, field }: { readonly given: string | undefined; readonly field: string },
  ask: (host: Host) => Promise<string | null>,
): Promise<string | null> {
  if (host && given === undefined) return ask(host)
  if (!host && given !== undefined) return given
  if (host) throw new RootkeepError('file.refused', 'In the window the person picks the file.', { field })
  throw new RootkeepError('input.invalid', `--${field} is missing.`, { field })
}

/** Reports progress, and stops the work with `call.cancelled` where it is cancelled. */
export function stepsOf({ signal, progress }: CallContext): (done: number, total: number) => void {
  return (done, total) => {
    if (signal.aborted) throw new RootkeepError('call.cancelled', 'It was cancelled.')
    progress(done, total)
  }
}
