// A keep made at the command line before the window opens on it, where a story needs much in it.

import { valueIn, type Workplace } from '../src-main/testing/workplace.ts'

/** Makes the keep of `place` and does these lines in it, `under` a program such as faketime. Throws where one is refused. */
export function makeKeep(place: Workplace, lines: string, under: readonly string[] = []): void {
  const { status, stderr } = place.rootkeep(['vault', 'create'], { under })
  if (status !== 0) throw new Error(stderr)
  place.session(lines.trim().split('\n'), { under }).forEach(valueIn)
}
