// The whole of a list as a file: every row that passes its filters, not only those that were read for the screen. The
// main process asks where, writes, and answers how many.

import { Menu } from '@mantine/core'
import { IconTableExport } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Input, ProcedureName } from '../../src-main/contract/contract.ts'
import { ErrorDialog } from '../error/error-dialog.tsx'
import { formatCount } from '../instant.ts'
import { IconMenu } from '../ui/icon-menu.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'

const formats = ['csv', 'json'] as const

export type ExportProcedure = Extract<ProcedureName, `${string}.export-list`>

interface ListExportProps<K extends ExportProcedure> {
  readonly procedure: K
  /** The filters and the order of what is shown. */
  readonly input: Input<K>
}

export function ListExport<K extends ExportProcedure>({ procedure, input }: ListExportProps<K>) {
  const { t } = useTranslation()
  const notify = useNotice()
  const written = useAct(procedure)
  const exportAs = async (format: (typeof formats)[number]) => {
    const answer = await written.run({ ...input, format })
    if (answer?.path == null) return
    const { path, rows } = answer
    notify({ title: t('list.exported', { count: rows, number: formatCount(rows) }), message: path })
  }
  return (
    <>
      <IconMenu label={t('list.export')} icon={IconTableExport} isBusy={written.isRunning}>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => exportAs(format)}>
            {t(`list.export.${format}`)}
          </Menu.Item>
        ))}
      </IconMenu>
      <ErrorDialog error={written.error} />
    </>
  )
}
