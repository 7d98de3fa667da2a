// What can be taken back in this window: the newest last. Lost when the window closes; the journal is what stays.

import type { Call } from '../../src-main/contract/inverse.ts'

export interface Undoable {
  /** What was done, in words. */
  readonly words: string
  /** What takes it back, in this order. */
  readonly calls: readonly Call[]
}

/** Older ones are forgotten: nobody goes back so far, and what they name may be gone. */
const mostKept = 20

let stack: readonly Undoable[] = []

export function remember(done: Undoable): void {
  stack = [...stack, done].slice(-mostKept)
}

/** The act that was done last, or `wanted` where it was not taken back yet; it is no longer on the stack then. */
export function takeUndoable(wanted?: Undoable): Undoable | null {
  const found = wanted ? stack.find((each) => each === wanted) : stack.at(-1)
  stack = stack.filter((each) => each !== found)
  return found ?? null
}
