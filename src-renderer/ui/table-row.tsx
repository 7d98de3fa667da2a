// A row of the one table, and its keys: arrows walk the rows, with Shift they select what they pass, Space selects one,
// Ctrl or ⌘ with A selects all, Escape none.

import type { RowData } from '@tanstack/react-table'
import type { TFunction } from 'i18next'
import { type KeyboardEvent, type MouseEvent, memo } from 'react'
import classes from './data-table.module.css'
import type { Column } from './data-table.tsx'
import { allOrNone, extendedTo, nothingSelected, type RowSelection, toggled } from './row-selection.ts'

/** Rows may be selected, and this is which are. */
export interface Selecting<Item> {
  readonly selection: RowSelection
  /** What a reader calls the row. */
  titleOf(item: Item): string
  change(selection: RowSelection): void
}

/** What a row does when it is clicked: as the table has it at that moment, so that no row is drawn anew for it. */
export interface RowActs<Item> {
  readonly onOpen: ((item: Item) => void) | undefined
  readonly selecting: Selecting<Item> | undefined
  readonly ids: readonly string[]
}

interface TableRowProps<Item extends RowData> {
  readonly item: Item
  readonly id: string
  readonly index: number
  readonly columns: readonly Column<Item>[]
  readonly isSelected: boolean
  /** By which a reader calls the row that is selected; null where none can be. */
  readonly title: string | null
  readonly opens: boolean
  readonly acts: { readonly current: RowActs<Item> }
  readonly t: TFunction
}

/**
 * Drawn again only when it shows something else, and of the browser's own parts: a long list scrolls over hundreds of
 * rows a second, and a search draws all that are seen between two keys.
 */
export const TableRow = memo(DrawnRow) as typeof DrawnRow

function DrawnRow<Item extends RowData>(props: TableRowProps<Item>) {
  const { item, id, index, columns, isSelected, title, opens, acts, t } = props
  const open = opens ? () => acts.current.onOpen?.(item) : undefined
  return (
    // The first cell's button does by keyboard what a click anywhere on the row does.
    <tr
      aria-rowindex={index + 2}
      data-item={id}
      data-opens={opens || undefined}
      data-selected={isSelected || undefined}
      onClick={open}
    >
      {title !== null && <SelectOne {...{ id, isSelected, acts }} label={t('list.selectOne', { title })} />}
      {columns.map((column, place) => (
        <td key={column.id}>
          {opens && place === 0 ? (
            <button type="button" className={classes.open} data-row-button data-row={id}>
              {column.cell(item)}
            </button>
          ) : (
            column.cell(item)
          )}
        </td>
      ))}
    </tr>
  )
}

interface SelectOneProps<Item> {
  readonly id: string
  readonly label: string
  readonly isSelected: boolean
  readonly acts: { readonly current: RowActs<Item> }
}

/** Its whole cell can be hit. Not in the tab order: on the row's button Space does the same. */
function SelectOne<Item>({ id, label, isSelected, acts }: SelectOneProps<Item>) {
  const click = (event: MouseEvent) => {
    event.stopPropagation()
    const { selecting, ids } = acts.current
    if (!selecting) return
    const { selection, change } = selecting
    change(event.shiftKey ? extendedTo(selection, id, ids) : toggled(selection, id))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the whole table are `onTableKey`
    <td className={classes.check} onClick={click}>
      <input
        type="checkbox"
        className={classes.box}
        tabIndex={-1}
        aria-label={label}
        checked={isSelected}
        readOnly
      />
    </td>
  )
}

const steps: Readonly<Record<string, (at: number, end: number) => number>> = {
  ArrowDown: (at, end) => Math.min(at + 1, end),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, end) => end,
}

/** Moves the focus between the rows' buttons, so that a long list is not walked by Tab, and selects. */
export function onTableKey<Item>(
  event: KeyboardEvent<HTMLElement>,
  ids: readonly string[],
  selecting: Selecting<Item> | undefined,
): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-button]')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  const here = buttons[at]?.dataset.row
  if (here === undefined) return
  const next = selecting && selectedByKey(event, { here, ids, selection: selecting.selection })
  const step = steps[event.key]
  if (!step && !next) return
  event.preventDefault()
  if (next) selecting.change(next)
  if (!step) return
  const target = buttons[step(at, buttons.length - 1)]
  target?.focus()
  const there = target?.dataset.row
  if (event.shiftKey && selecting && there !== undefined) {
    const from = selecting.selection.selected.size > 0 ? selecting.selection : toggled(nothingSelected, here)
    selecting.change(extendedTo(from, there, ids))
  }
}

interface KeyPlace {
  readonly here: string
  readonly ids: readonly string[]
  readonly selection: RowSelection
}

function selectedByKey(event: KeyboardEvent, { here, ids, selection }: KeyPlace): RowSelection | null {
  if (event.key === ' ') return toggled(selection, here)
  if (event.key === 'Escape' && selection.selected.size > 0) return nothingSelected
  const isAll = event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)
  return isAll ? allOrNone(selection, ids) : null
}
