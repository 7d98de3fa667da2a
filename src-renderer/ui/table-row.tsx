// A row of the one table, and its keys: arrows walk the rows, with Shift they select what they pass, Space selects one,
// Ctrl or ⌘ with A selects all, Escape none.

import { Checkbox, UnstyledButton } from '@mantine/core'
import type { Row, RowData } from '@tanstack/react-table'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './data-table.module.css'
import type { Column, Rules } from './data-table.tsx'
import { allOrNone, extendedTo, nothingSelected, type RowSelection, toggled } from './row-selection.ts'

/** Rows may be selected, and this is which are. */
export interface Selecting<Item> {
  readonly selection: RowSelection
  /** What a reader calls the row. */
  titleOf(item: Item): string
  change(selection: RowSelection): void
}

interface TableRowProps<Item extends RowData> {
  readonly row: Row<Rules, Item>
  readonly id: string
  readonly index: number
  readonly ids: readonly string[]
  readonly columns: readonly Column<Item>[]
  readonly onOpen: ((item: Item) => void) | undefined
  readonly selecting: Selecting<Item> | undefined
}

export function TableRow<Item extends RowData>(props: TableRowProps<Item>) {
  const { row, id, index, columns, onOpen, selecting } = props
  const open = onOpen && (() => onOpen(row.original))
  const isSelected = selecting?.selection.selected.has(id) ?? false
  return (
    // The first cell's button does by keyboard what a click anywhere on the row does.
    <tr
      aria-rowindex={index + 2}
      data-opens={open ? true : undefined}
      data-selected={isSelected || undefined}
      onClick={open}
    >
      {selecting && <SelectOne {...props} selecting={selecting} isSelected={isSelected} />}
      {columns.map((column, place) => (
        <td key={column.id}>
          {open && place === 0 ? (
            <UnstyledButton className={classes.open} data-row-button data-row={id}>
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

interface SelectOneProps<Item extends RowData> extends TableRowProps<Item> {
  readonly selecting: Selecting<Item>
  readonly isSelected: boolean
}

/** Not in the tab order: on the row's button Space does the same. */
function SelectOne<Item extends RowData>({ row, id, ids, selecting, isSelected }: SelectOneProps<Item>) {
  const { t } = useTranslation()
  const { selection, titleOf, change } = selecting
  const click = (event: MouseEvent) => {
    event.stopPropagation()
    if (event.target instanceof HTMLInputElement) {
      change(event.shiftKey ? extendedTo(selection, id, ids) : toggled(selection, id))
    }
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the whole table are `onTableKey`
    <td className={classes.check} onClick={click}>
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={t('list.selectOne', { title: titleOf(row.original) })}
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
