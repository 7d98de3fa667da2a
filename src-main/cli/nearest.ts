// The nearest word to a mistyped one, for "did you mean".

/** The candidate that fewest edits away from `word`, or null when none is near (two fifths of its letters). */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const near = candidates
    // As many edits as the lengths differ it takes at least.
    .filter((candidate) => Math.abs(candidate.length - word.length) <= farthest(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= farthest(candidate))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.candidate ?? null
}

function farthest(candidate: string): number {
  return Math.ceil(candidate.length * 0.4)
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** ` Did you mean X?`, or nothing. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const candidate = nearest(word, candidates)
  return candidate ? ` Did you mean ${candidate}?` : ''
}
