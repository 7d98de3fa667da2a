// Which rows of a table are selected, as keys and clicks change it: one more, a range from the last one touched, all,
// none. Pure; rows are known by their ids.

export interface RowSelection {
  readonly selected: ReadonlySet<string>
  /** The row from which a range goes. */
  readonly anchor: string | null
}

export const nothingSelected: RowSelection = { selected: new Set(), anchor: null }

/** Selects a row, or takes it out. */
export function toggled({ selected }: RowSelection, id: string): RowSelection {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return { selected: next, anchor: id }
}

/** Selects everything between the anchor and a row of the list, both included, in place of what was selected. */
export function extendedTo({ anchor }: RowSelection, id: string, ids: readonly string[]): RowSelection {
  const from = ids.indexOf(anchor ?? id)
  const to = ids.indexOf(id)
  if (from < 0 || to < 0) return { selected: new Set([id]), anchor: id }
  return { selected: new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1)), anchor: anchor ?? id }
}

/** Selects every row, or none where every one is selected already. */
export function allOrNone({ selected }: RowSelection, ids: readonly string[]): RowSelection {
  const areAll = ids.length > 0 && ids.every((id) => selected.has(id))
  return areAll ? nothingSelected : { selected: new Set(ids), anchor: ids[0] ?? null }
}
