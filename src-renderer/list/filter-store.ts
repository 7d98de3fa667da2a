// The searches that a person has saved for a list, in this window's own storage, and whoever watches them. Never in the
// keep.

export interface SavedFilter {
  readonly name: string
  readonly text: string
}

const none: readonly SavedFilter[] = []
const read = new Map<string, readonly SavedFilter[]>()
const watchers = new Set<() => void>()

/** The filters of a list, by name; the same array until they change. */
export function filtersOf(list: string, storage: Pick<Storage, 'getItem'> = localStorage) {
  const known = read.get(list) ?? parsed(storage.getItem(keyOf(list)))
  read.set(list, known)
  return known
}

/** Keeps `text` under `name`, or forgets that name where it is null. Answers what it was before. */
export function setFilter(
  list: string,
  { name, text }: { readonly name: string; readonly text: string | null },
  storage: Storage = localStorage,
): string | null {
  const before = filtersOf(list, storage)
  const others = before.filter((filter) => filter.name !== name)
  const next = text === null ? others : [...others, { name, text }]
  read.set(
    list,
    next.toSorted((a, b) => a.name.localeCompare(b.name)),
  )
  storage.setItem(keyOf(list), JSON.stringify(read.get(list)))
  for (const watcher of watchers) watcher()
  return before.find((filter) => filter.name === name)?.text ?? null
}

/** Calls `watcher` whenever a filter changes; returns how to stop. */
export function watchFilters(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function keyOf(list: string): string {
  return `rootkeep-filters-${list}`
}

/** What another version has written, or a hand, counts as nothing. */
function parsed(json: string | null): readonly SavedFilter[] {
  try {
    const filters: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(filters) ? filters.filter(isFilter) : none
  } catch {
    return none
  }
}

function isFilter(value: unknown): value is SavedFilter {
  const { name, text } = (value ?? {}) as Partial<SavedFilter>
  return typeof name === 'string' && typeof text === 'string'
}
