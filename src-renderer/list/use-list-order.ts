// The order of a list that is read page by page, in the words of the contract.

import { useMemo, useState } from 'react'
import type { Direction } from '../../src-main/contract/list.ts'
import type { ListOrder } from '../ui/data-table.tsx'

interface OrderedList<By extends string> {
  /** For the table: a column's id is the contract's word where both call it the same. */
  readonly order: {
    readonly now: ListOrder
    readonly columns: readonly string[]
    change(order: ListOrder): void
  }
  /** For the procedure. */
  readonly by: By
  readonly direction: Direction
}

/** `words`: the contract's word for the order of each column that has one, the first in the beginning, newest first. */
export function useListOrder<By extends string>(words: Readonly<Record<string, By>>): OrderedList<By> {
  const columns = useMemo(() => Object.keys(words), [words])
  const [now, change] = useState<ListOrder>({ by: columns[0] ?? '', isDescending: true })
  const by = words[now.by]
  if (by === undefined) throw new TypeError(`there is no order by ${now.by}`)
  const order = useMemo(() => ({ now, columns, change }), [now, columns])
  return { order, by, direction: now.isDescending ? 'descending' : 'ascending' }
}
