// What was done in this window and can be taken back, and what was taken back and can be done again: the newest last.
// Lost when the window closes or shows another keep; the journal is what stays.

/** How an act is told apart from others, and what takes it back. */
export interface Deed {
  /** What was done, in words. */
  readonly words: string
  /** In milliseconds since 1970. */
  readonly at: number
  /** What kind of thing it was done to, and which: null where that is any of them. */
  readonly kind: string
  readonly thing: string | null
  /** Takes it back. */
  back(): Promise<void>
  /**
   * Does it once more and answers that deed, null where it has no way back this time. Null itself where doing it again
   * would need what is not kept, as a passphrase.
   */
  readonly again: (() => Promise<Deed | null>) | null
}

interface History {
  readonly done: readonly Deed[]
  readonly undone: readonly Deed[]
}

/** Older ones are forgotten: nobody goes back so far, and what they name may be gone. */
const mostKept = 20

let history: History = { done: [], undone: [] }
const watchers = new Set<() => void>()

function setHistory(next: History): void {
  history = next
  for (const watcher of watchers) watcher()
}

/** The same object until something changes. */
export function deeds(): History {
  return history
}

/** Calls `watcher` whenever `deeds` changes; returns how to stop. */
export function watchDeeds(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

/** Keeps what was done. What was taken back of the same thing before is no longer what would be done again. */
export function remember(deed: Deed): void {
  const undone = history.undone.filter((each) => !concernSame(each, deed))
  setHistory({ done: [...history.done, deed].slice(-mostKept), undone })
}

/** Whether nothing was done to the same thing later, which taking this back would overrun. */
export function mayTakeBack(deed: Deed): boolean {
  const later = history.done.slice(history.done.indexOf(deed) + 1)
  return history.done.includes(deed) && !later.some((each) => concernSame(each, deed))
}

function concernSame(one: Deed, other: Deed): boolean {
  const isSameThing = one.thing === null || other.thing === null || one.thing === other.thing
  return one.kind === other.kind && isSameThing
}

/**
 * Takes back a deed, or the last one; answers it, or null where there is none to take back. Throws what its way back
 * throws; then it can be tried again.
 */
export async function takeBack(wanted: Deed | undefined = history.done.at(-1)): Promise<Deed | null> {
  if (!wanted || !mayTakeBack(wanted)) return null
  const before = history.done
  setHistory({ ...history, done: before.filter((each) => each !== wanted) })
  try {
    await wanted.back()
  } catch (thrown) {
    setHistory({ ...history, done: putBack(before, wanted) })
    throw thrown
  }
  setHistory({ ...history, undone: [...history.undone, wanted].slice(-mostKept) })
  return wanted
}

/** What is there now, with the deed where it was. */
function putBack(before: readonly Deed[], deed: Deed): readonly Deed[] {
  const earlier = new Set(before.slice(0, before.indexOf(deed)))
  const at = history.done.findLastIndex((each) => earlier.has(each)) + 1
  return history.done.toSpliced(at, 0, deed)
}

/** The deed that would be done again: the one that was taken back last, where it can be. */
export function nextAgain(): Deed | null {
  const last = history.undone.at(-1)
  return last?.again ? last : null
}

/** Does again what was taken back last, or `wanted` of it; answers the deed, null where there is none. Throws as it does. */
export async function doAgain(wanted: Deed | null = nextAgain()): Promise<Deed | null> {
  if (!wanted?.again || !history.undone.includes(wanted)) return null
  setHistory({ ...history, undone: history.undone.filter((each) => each !== wanted) })
  try {
    const deed = await wanted.again()
    setHistory({ ...history, done: [...history.done, ...(deed ? [deed] : [])].slice(-mostKept) })
    return wanted
  } catch (thrown) {
    setHistory({ ...history, undone: [...history.undone, wanted] })
    throw thrown
  }
}

/** Forgets everything: for tests, which begin anew. */
export function forgetDeeds(): void {
  setHistory({ done: [], undone: [] })
}
