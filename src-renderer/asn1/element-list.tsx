// The elements as a tree: walked and folded by the keyboard (WAI-ARIA's pattern of a tree), only visible rows painted.

import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DerElement } from '../../src-main/contract/file.ts'
import classes from './asn1.module.css'
import { type ElementRow, keyed, rowsOf, toggled } from './element-tree.ts'

interface ElementListProps {
  readonly elements: readonly DerElement[]
  readonly selected: number
  readonly folded: ReadonlySet<number>
  onSelect(at: number): void
  onFold(folded: ReadonlySet<number>): void
}

const rowHeight = 26
const indent = 14

export function ElementList({ elements, selected, folded, onSelect, onFold }: ElementListProps) {
  const { t } = useTranslation()
  const id = useId()
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => rowsOf(elements, folded), [elements, folded])
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const place = rows.findIndex(({ at }) => at === selected)
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place)
  }, [place, virtual])
  const fold = (at: number) => onFold(toggled(folded, at))
  const press = (event: KeyboardEvent) => {
    const done = keyed(event.key, { rows, elements, selected })
    if (!done) return
    event.preventDefault()
    if ('select' in done) onSelect(done.select)
    else fold(done.fold)
  }
  return (
    <div
      ref={scroll}
      role="tree"
      aria-label={t('bytes.elements')}
      aria-activedescendant={`${id}-${selected}`}
      tabIndex={0}
      className={classes.tree}
      onKeyDown={press}
    >
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const { at } = row
          return (
            <TreeRow
              key={at}
              id={`${id}-${at}`}
              row={row}
              top={start}
              isSelected={at === selected}
              onSelect={() => onSelect(at)}
              onFold={() => fold(at)}
            />
          )
        })}
      </div>
    </div>
  )
}

interface TreeRowProps {
  readonly id: string
  readonly row: ElementRow
  /** Pixels from the top of all rows. */
  readonly top: number
  readonly isSelected: boolean
  onSelect(): void
  onFold(): void
}

function TreeRow({ id, row, top, isSelected, onSelect, onFold }: TreeRowProps) {
  const { t } = useTranslation()
  const { element, hasInner, isOpen, position, siblings } = row
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    // The tree takes the keys for all of its rows.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as said
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      aria-level={element.depth + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isSelected}
      {...(hasInner && { 'aria-expanded': isOpen })}
      className={classes.row}
      style={{ top, height: rowHeight, paddingInlineStart: 8 + element.depth * indent }}
      onClick={onSelect}
      onDoubleClick={hasInner ? onFold : undefined}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys fold */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; the row says whether it is open */}
      <span className={classes.chevron} onClick={hasInner ? onFold : undefined}>
        {hasInner && <Chevron size={14} aria-hidden />}
      </span>
      <span className={classes.type}>{element.type}</span>
      {element.encapsulated && <span className={classes.inside}>{t('bytes.inside')}</span>}
      <span className={classes.value} title={element.value}>
        {element.value}
      </span>
      <span className={classes.place}>
        {element.offset} · {element.headerLength}+{element.length}
      </span>
    </div>
  )
}
