// Long work in slices, so that everyone else has a turn in between: the window, a cancellation, another thread.

/** A slice takes some milliseconds. */
const sliceLength = 32

/** What `work` makes of all items, in their order, slice after slice. */
export async function inTurns<T, U>(
  items: readonly T[],
  work: (slice: readonly T[]) => readonly U[],
): Promise<U[]> {
  const results: U[] = []
  for (let from = 0; from < items.length; from += sliceLength) {
    results.push(...work(items.slice(from, from + sliceLength)))
    await new Promise(setImmediate)
  }
  return results
}

/** Milliseconds that work may take before it lets everyone else have a turn. */
const longestTurn = 12

/** A function to be awaited between steps of long work: it rests only when the work has had its turn. */
export function turnTaker(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestTurn) return
    await new Promise(setImmediate)
    since = performance.now()
  }
}
