// The octets as a dump, those of the selected element lit; only visible rows painted. A click finds an octet's element,
// and so does its offset, typed.

import { TextInput } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ChangeEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { DerElement } from '../../src-main/contract/file.ts'
import classes from './asn1.module.css'
import { type HexCell, hexRow, offsetIn, rowCount } from './hex-row.ts'

interface HexDumpProps {
  readonly octets: Uint8Array
  readonly selected: DerElement | undefined
  onFind(offset: number): void
}

const rowHeight = 20
/** Pixels that sixteen octets a row take, with their offset and characters. */
const widthOfSixteen = 620

export function HexDump({ octets, selected, onFind }: HexDumpProps) {
  const { t } = useTranslation()
  const scroll = useRef<HTMLDivElement>(null)
  const { ref: frame, width } = useElementSize()
  const perRow = width >= widthOfSixteen ? 16 : 8
  const virtual = useVirtualizer({
    count: rowCount(octets, perRow),
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const start = selected?.offset ?? 0
  useEffect(() => {
    virtual.scrollToIndex(Math.floor(start / perRow), { align: 'auto' })
  }, [start, perRow, virtual])
  const find = ({ target }: MouseEvent) => {
    const offset = target instanceof HTMLElement ? target.dataset.offset : undefined
    if (offset !== undefined) onFind(Number(offset))
  }
  const words = selected && {
    type: selected.type,
    offset: selected.offset,
    header: selected.headerLength,
    length: selected.length,
  }
  return (
    <div className={classes.dump} ref={frame}>
      <OffsetField onFind={onFind} />
      <div className={classes.selected} aria-live="polite">
        {words && t('bytes.selected', words)}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus to be scrolled by keys */}
      <section ref={scroll} className={classes.octets} aria-label={t('bytes.octets')} tabIndex={0}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard the field above finds it */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as said */}
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} onClick={find}>
          {virtual.getVirtualItems().map(({ index, start: top }) => (
            <div key={index} className={classes.line} style={{ top, height: rowHeight }}>
              <Line cells={hexRow(octets, { row: index, perRow, selected })} perRow={perRow} />
            </div>
          ))}
        </div>
      </section>
    </div>
  )
}

/** Finds while it is typed. */
function OffsetField({ onFind }: { onFind(offset: number): void }) {
  const { t } = useTranslation()
  const find = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const offset = offsetIn(currentTarget.value)
    if (offset !== null) onFind(offset)
  }
  return (
    <TextInput
      size="xs"
      aria-label={t('bytes.find')}
      placeholder={t('bytes.find')}
      leftSection={<IconSearch size={14} aria-hidden />}
      onChange={find}
    />
  )
}

function Line({ cells, perRow }: { cells: readonly HexCell[]; perRow: number }) {
  const [first] = cells
  return (
    <>
      <span className={classes.offset}>{first?.offset.toString(16).padStart(6, '0')}</span>
      <span className={classes.cells} style={{ width: `${perRow * 3}ch` }}>
        {cells.map(({ offset, hex, part }) => (
          <span key={offset} data-offset={offset} data-part={part} className={classes.cell}>
            {hex}
          </span>
        ))}
      </span>
      <span>
        {cells.map(({ offset, character, part }) => (
          <span key={offset} data-offset={offset} data-part={part} className={classes.character}>
            {character}
          </span>
        ))}
      </span>
    </>
  )
}
