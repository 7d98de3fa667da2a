// Columns as wide as their longest words, whatever the language: a column begins with the width that its screen gave
// it, and grows where a heading or a cell of it is cut off. What says its whole in a title may be cut.

import { type RefObject, useLayoutEffect, useState } from 'react'

/** Wider is no column made: beyond, the words themselves are too long for a table. */
const widest = 320

/**
 * Widths in pixels by place, for the columns that had to grow. Measured anew when `occasion` changes, which is to be
 * the same value as long as the words are: scrolling measures nothing.
 */
export function useFittingColumns(
  table: RefObject<HTMLTableElement | null>,
  occasion: unknown,
): ReadonlyMap<number, number> {
  const [measured, setMeasured] = useState<Measured>({ occasion: null, widths: new Map() })
  useLayoutEffect(() => {
    if (table.current) setMeasured({ occasion, widths: neededWidths(table.current) })
  }, [table, occasion])
  return measured.occasion === occasion ? measured.widths : new Map()
}

interface Measured {
  readonly occasion: unknown
  readonly widths: ReadonlyMap<number, number>
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
