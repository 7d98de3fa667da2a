// The one table of the face: sorted by its headings, only the visible rows in the page, walked by arrow keys.
// It knows columns and rows, not what they mean.

import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import {
  constructSortFn,
  createSortedRowModel,
  type Header,
  type Row,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { compareNames } from '../language/locale.ts'
import classes from './data-table.module.css'
import { useFittingColumns } from './use-fitting-columns.ts'

/** A column: its heading, what a cell shows, and by what the rows are sorted (absent: not at all). */
export interface Column<Item> {
  readonly id: string
  readonly header: string
  cell(item: Item): ReactNode
  sortBy?(item: Item): string | number
  /** As CSS has it, and more where its words need it; columns without share what is left. */
  readonly width?: string
}

interface DataTableProps<Item> {
  readonly label: string
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
  idOf(item: Item): string
  /** The first cell becomes a button that opens the item. */
  onOpen?(item: Item): void
  /** Called when the end comes into sight and there may be more. */
  onEnd?(): void
}

const rowHeight = 44
/** Numbers by their value, all else by the order of the window's language. */
const asPeopleDo = constructSortFn({
  sort: (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareNames(String(a), String(b)),
})
const rules = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { asPeopleDo },
})
type Rules = typeof rules

export function DataTable<Item extends RowData>(props: DataTableProps<Item>) {
  const { columns, items, idOf, onOpen, onEnd } = props
  const scroll = useRef<HTMLElement>(null)
  const data = useMemo(() => [...items], [items])
  const definitions = useMemo(() => columns.map((column) => definitionOf<Item>(column)), [columns])
  const table = useTable<Rules, Item>({ features: rules, columns: definitions, data, getRowId: idOf })
  const rows = table.getRowModel().rows
  const { visible, above, below } = useVisibleRows(rows, scroll, onEnd)
  const drawn = useRef<HTMLTableElement>(null)
  const isEmpty = visible.length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new occasion whenever other words are shown
  const occasion = useMemo(() => ({}), [columns, data, isEmpty])
  const fitting = useFittingColumns(drawn, occasion)

  return (
    // A table without buttons is scrolled by keys only if it takes the focus itself.
    <section
      ref={scroll}
      className={classes.scroll}
      {...(!onOpen && { tabIndex: 0, 'aria-label': props.label })}
    >
      <table ref={drawn} className={classes.table} aria-label={props.label} aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map(({ id, width }, place) => (
            <col key={id} style={{ width: width && (fitting.get(place) ?? width) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {table.getFlatHeaders().map((header) => (
              <Heading key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveByArrows}>
          <Spacer height={above} columns={columns.length} />
          {visible.map(({ index, row }) => (
            <TableRow key={row.id} row={row} index={index} columns={columns} onOpen={onOpen} />
          ))}
          <Spacer height={below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  )
}

function definitionOf<Item extends RowData>(column: Column<Item>) {
  return {
    id: column.id,
    header: column.header,
    accessorFn: (item: Item) => column.sortBy?.(item) ?? '',
    enableSorting: column.sortBy !== undefined,
    sortFn: 'asPeopleDo' as const,
  }
}

function useVisibleRows<Item extends RowData>(
  rows: readonly Row<Rules, Item>[],
  scroll: { readonly current: HTMLElement | null },
  onEnd: (() => void) | undefined,
) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? -1
  useEffect(() => {
    if (last === rows.length - 1) onEnd?.()
  }, [last, rows.length, onEnd])
  return {
    visible: shown.flatMap(({ index }) => {
      const row = rows[index]
      return row ? [{ index, row }] : []
    }),
    above: shown[0]?.start ?? 0,
    below: virtual.getTotalSize() - (shown.at(-1)?.end ?? 0),
  }
}

function Heading<Item extends RowData>({ header }: { header: Header<Rules, Item> }) {
  const words = String(header.column.columnDef.header)
  const sorted = header.column.getIsSorted()
  const direction = sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : undefined
  return (
    <th scope="col" aria-sort={direction}>
      {header.column.getCanSort() ? (
        <UnstyledButton className={classes.sort} onClick={header.column.getToggleSortingHandler()}>
          {words}
          {sorted === 'asc' && <IconArrowUp size={14} aria-hidden />}
          {sorted === 'desc' && <IconArrowDown size={14} aria-hidden />}
        </UnstyledButton>
      ) : (
        words
      )}
    </th>
  )
}

interface TableRowProps<Item extends RowData> {
  readonly row: Row<Rules, Item>
  readonly index: number
  readonly columns: readonly Column<Item>[]
  readonly onOpen: ((item: Item) => void) | undefined
}

function TableRow<Item extends RowData>({ row, index, columns, onOpen }: TableRowProps<Item>) {
  const open = onOpen && (() => onOpen(row.original))
  return (
    // The first cell's button does by keyboard what a click anywhere on the row does.
    <tr aria-rowindex={index + 2} data-opens={open ? true : undefined} onClick={open}>
      {columns.map((column, place) => (
        <td key={column.id}>
          {open && place === 0 ? (
            <UnstyledButton className={classes.open} data-row-button>
              {column.cell(row.original)}
            </UnstyledButton>
          ) : (
            column.cell(row.original)
          )}
        </td>
      ))}
    </tr>
  )
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null
}

const steps: Readonly<Record<string, (at: number, end: number) => number>> = {
  ArrowDown: (at, end) => Math.min(at + 1, end),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, end) => end,
}

/** Moves the focus between the rows' buttons, so that a long list is not walked by Tab. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-button]')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  if (!step || at < 0) return
  event.preventDefault()
  buttons[step(at, buttons.length - 1)]?.focus()
}
