// Columns as wide as their longest words, whatever the language: a column begins with the width that its screen gave
// it, and grows where a heading or a cell of it is cut off. What says its whole in a title may be cut.

import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Wider is no column made: beyond, the words themselves are too long for a table. */
const widest = 320

interface FittedTable {
  readonly table: RefObject<HTMLTableElement | null>
  /** The same value as long as the columns are. */
  readonly columns: unknown
  /** The same value as long as the rows are: scrolling measures nothing. */
  readonly rows: { readonly length: number }
}

/**
 * Widths in pixels by place, for the columns that had to grow: the first rows are measured before they are seen, and
 * others when there is time, so that nobody waits for it. No column shrinks while its table stays, which would be unrest.
 */
export function useFittingColumns({ table, columns, rows }: FittedTable): ReadonlyMap<number, number> {
  const [fitted, setFitted] = useState<Fitted>({ columns: null, widths: none })
  const isEmpty = rows.length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew where there are rows for the first time
  useLayoutEffect(() => {
    if (table.current) setFitted(grown(columns, neededWidths(table.current)))
  }, [table, columns, isEmpty])
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew when other rows are shown
  useEffect(() => {
    const measure = () => table.current && setFitted(grown(columns, neededWidths(table.current)))
    const waiting = requestIdleCallback(measure)
    return () => cancelIdleCallback(waiting)
  }, [table, columns, rows])
  return fitted.columns === columns ? fitted.widths : none
}

interface Fitted {
  readonly columns: unknown
  readonly widths: ReadonlyMap<number, number>
}

const none: ReadonlyMap<number, number> = new Map()

/** What was fitted before, with the columns that are cut off now as wide as they need to be. */
function grown(columns: unknown, needed: ReadonlyMap<number, number>): (before: Fitted) => Fitted {
  return (before) => {
    if (before.columns !== columns) return { columns, widths: needed }
    return needed.size === 0 ? before : { columns, widths: new Map([...before.widths, ...needed]) }
  }
}

function neededWidths(table: HTMLTableElement): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const row of table.rows) {
    for (const [place, cell] of [...row.cells].entries()) {
      if (cell.scrollWidth <= cell.clientWidth || cell.querySelector('[title]')) continue
      widths.set(place, Math.min(widest, Math.max(widths.get(place) ?? 0, cell.scrollWidth + 1)))
    }
  }
  return widths
}
