// The one table of the face: sorted by its headings, only the visible rows in the page, walked and selected by keys.
// It knows columns and rows, not what they mean. Its rows are table-row.tsx.

import { Checkbox, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import {
  constructSortFn,
  createSortedRowModel,
  type Header,
  type Row,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { compareNames } from '../language/locale.ts'
import classes from './data-table.module.css'
import { allOrNone, type RowSelection } from './row-selection.ts'
import { onTableKey, type RowActs, type Selecting, TableRow } from './table-row.tsx'
import { useFittingColumns } from './use-fitting-columns.ts'
import { usePressedRow } from './use-pressed-row.ts'
import { useRowFocus } from './use-row-focus.ts'

/** A column: its heading, what a cell shows, and by what the rows are sorted (absent: not at all). */
export interface Column<Item> {
  readonly id: string
  readonly header: string
  cell(item: Item): ReactNode
  sortBy?(item: Item): string | number
  /** As CSS has it, and more where its words need it; columns without share what is left. */
  readonly width?: string
  /** Not shown until a person chooses it. */
  readonly isOptional?: boolean
}

/** The order of a list that is read page by page: the main process sorts, and only by columns that it knows. */
export interface ListOrder {
  /** A column's id. */
  readonly by: string
  readonly isDescending: boolean
}

interface DataTableProps<Item> {
  readonly label: string
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
  idOf(item: Item): string
  /** The first cell becomes a button that opens the item. */
  onOpen?(item: Item): void
  /** What the items are found by: what is found by something else is shown from its top. */
  readonly foundBy?: unknown
  /** While the items are read anew, and others may come. */
  readonly isBusy?: boolean
  /** Called when the end comes into sight and there may be more. */
  onEnd?(): void
  /** For a list of pages, where the rows at hand must not be sorted among themselves. */
  readonly order?: {
    readonly now: ListOrder
    readonly columns: readonly string[]
    change(order: ListOrder): void
  }
  readonly selecting?: Selecting<Item>
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
export type Rules = typeof rules

export function DataTable<Item extends RowData>(props: DataTableProps<Item>) {
  const { columns, onOpen, onEnd, selecting } = props
  const scroll = useRef<HTMLElement>(null)
  const { table, rows } = useSortedRows(props)
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const { visible, above, below } = useVisibleRows(rows, scroll, onEnd)
  const acts = useRef<RowActs<Item>>({ onOpen, selecting, ids })
  useLayoutEffect(() => {
    acts.current = { onOpen, selecting, ids }
  })
  const { t } = useTranslation()
  const first = selecting ? 1 : 0
  const drawn = useRef<HTMLTableElement>(null)
  const fitting = useFittingColumns({ table: drawn, columns, rows: props.items })
  const noteFocus = useRowFocus(drawn, rows)
  const onPress = usePressedRow()
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something else is looked for
  useLayoutEffect(() => void scroll.current?.scrollTo(0, 0), [props.foundBy])
  const width = columns.length + first

  return (
    // A table without buttons is scrolled by keys only if it takes the focus itself.
    <section
      ref={scroll}
      className={classes.scroll}
      {...(!onOpen && { tabIndex: 0, 'aria-label': props.label })}
    >
      <table
        ref={drawn}
        className={classes.table}
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-busy={props.isBusy || undefined}
      >
        <colgroup>
          {selecting && <col style={{ width: '44px' }} />}
          {columns.map((column, place) => (
            <col
              key={column.id}
              style={{ width: column.width && (fitting.get(place + first) ?? column.width) }}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            {selecting && <SelectAll ids={ids} {...selecting} />}
            {table.getFlatHeaders().map((header) => (
              <Heading key={header.id} header={header} />
            ))}
          </tr>
        </thead>
        <tbody {...onPress} onFocus={noteFocus} onKeyDown={(event) => onTableKey(event, ids, selecting)}>
          <Spacer height={above} columns={width} />
          {visible.map(({ index, row }) => (
            <TableRow
              key={index}
              id={row.id}
              item={row.original}
              isSelected={selecting?.selection.selected.has(row.id) ?? false}
              title={selecting ? selecting.titleOf(row.original) : null}
              opens={onOpen !== undefined}
              {...{ index, columns, acts, t }}
            />
          ))}
          <Spacer height={below} columns={width} />
        </tbody>
      </table>
    </section>
  )
}

function useSortedRows<Item extends RowData>({ columns, items, idOf, order }: DataTableProps<Item>) {
  const data = useMemo(() => [...items], [items])
  const sortable = order?.columns
  const definitions = useMemo(
    () => columns.map((column) => definitionOf<Item>(column, sortable)),
    [columns, sortable],
  )
  const table = useTable<Rules, Item>({
    features: rules,
    columns: definitions,
    data,
    getRowId: idOf,
    ...(order && {
      manualSorting: true,
      enableSortingRemoval: false,
      state: { sorting: [{ id: order.now.by, desc: order.now.isDescending }] },
      onSortingChange: (change: SortingState | ((before: SortingState) => SortingState)) => {
        const before = [{ id: order.now.by, desc: order.now.isDescending }]
        const [first] = typeof change === 'function' ? change(before) : change
        if (first) order.change({ by: first.id, isDescending: first.desc })
      },
    }),
  })
  return { table, rows: table.getRowModel().rows }
}

function definitionOf<Item extends RowData>(column: Column<Item>, sortable: readonly string[] | undefined) {
  return {
    id: column.id,
    header: column.header,
    accessorFn: (item: Item) => column.sortBy?.(item) ?? '',
    enableSorting: sortable ? sortable.includes(column.id) : column.sortBy !== undefined,
    sortFn: 'asPeopleDo' as const,
    sortDescFirst: false,
  }
}

/** Rows that are drawn above and below those that are seen, and how many come and go at once. */
const [ahead, block] = [12, 8]

/** A table is laid out anew for each change: rows come by the block, not one with every frame of scrolling. */
function drawnRange({ startIndex, endIndex, count }: Range): number[] {
  const first = Math.max(Math.floor((startIndex - ahead) / block) * block, 0)
  const last = Math.min(Math.ceil((endIndex + ahead) / block) * block, count - 1)
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) => first + at)
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
    rangeExtractor: drawnRange,
    useFlushSync: false,
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

interface SelectAllProps {
  readonly ids: readonly string[]
  readonly selection: RowSelection
  change(selection: RowSelection): void
}

function SelectAll({ ids, selection, change }: SelectAllProps) {
  const { t } = useTranslation()
  const { selected } = selection
  const areAll = ids.length > 0 && ids.every((id) => selected.has(id))
  return (
    <th scope="col" className={classes.check}>
      <Checkbox
        size="xs"
        aria-label={t('list.selectAll')}
        checked={areAll}
        indeterminate={!areAll && selected.size > 0}
        onChange={() => change(allOrNone(selection, ids))}
      />
    </th>
  )
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

function Spacer({ height, columns }: { height: number; columns: number }) {
  return height > 0 ? (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null
}
