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
