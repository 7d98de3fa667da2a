// The whole tree as a file, whatever of it is in view: SVG as it is drawn, PNG of it, or PDF by way of printing.

import { Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorDialog } from '../error/error-dialog.tsx'
import { useSave } from '../file/use-save.ts'
import { formatClock, formatCount, formatDay } from '../instant.ts'
import { IconMenu } from '../ui/icon-menu.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import { Layout } from './layout.ts'
import { PrintSheet } from './print-sheet.tsx'
import { pngOf } from './raster.ts'
import type { TreeItem } from './tree-item.ts'
import { type Drawing, drawTree, type TreeWords } from './tree-svg.ts'

const formats = ['svg', 'png', 'pdf'] as const
type Format = (typeof formats)[number]

interface TreeExportProps {
  readonly items: readonly TreeItem[]
  /** The instant that the tree is shown at; null for the present. */
  readonly at: string | null
}

export function TreeExport({ items, at }: TreeExportProps) {
  const { t } = useTranslation()
  const words = useTreeWords(at)
  const notify = useNotice()
  const { save, isSaving, error } = useSave()
  const print = useAct('file.print')
  const [sheet, setSheet] = useState<Drawing | null>(null)
  const name = `trust-${(at ?? new Date().toISOString()).slice(0, 10)}`
  const title = t('trust.export')

  const exportAs = async (format: Format) => {
    const drawing = drawTree(new Layout(items), words)
    if (format === 'pdf') return setSheet(drawing)
    const file = { name: `${name}.${format}`, encoding: 'text' as const, content: drawing.svg }
    if (format === 'svg') return void (await save(title, [file]))
    await save(title, [{ ...file, encoding: 'base64', content: await pngOf(drawing) }])
  }
  const printSheet = async () => {
    const printed = await print.run({ title, name: `${name}.pdf` })
    setSheet(null)
    if (printed?.path) notify({ title: t('file.saved', { count: 1 }), message: printed.path })
  }
  return (
    <>
      <IconMenu label={title} icon={IconDownload} isBusy={isSaving || print.isRunning}>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => exportAs(format)}>
            {t(`trust.export.${format}`)}
          </Menu.Item>
        ))}
      </IconMenu>
      {sheet && <PrintSheet drawing={sheet} onReady={printSheet} />}
      <ErrorDialog error={print.error ?? error} />
    </>
  )
}

function useTreeWords(at: string | null): TreeWords {
  const { t } = useTranslation()
  return {
    title: t('trust.tree'),
    instant: t('trust.asOfInstant', { instant: at === null ? formatClock(Date.now()) : formatDay(at) }),
    legend: t('trust.legend'),
    crossCertified: t('trust.legendCross'),
    state: (state) => t(`certificate.state.${state}`),
    key: (place) => t(`key.${place}`),
    kind: (certifies) => t(`certificate.certifies.${certifies}`),
    group: (count) => t('trust.group', { count, number: formatCount(count) }),
    count: formatCount,
  }
}
