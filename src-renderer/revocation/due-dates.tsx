// What must be published or issued anew, soonest first, with a warning where something presses; and as a calendar.

import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DueDate } from '../../src-main/contract/status.ts'
import { Loaded } from '../error/loaded.tsx'
import { TermMark } from '../help/term.tsx'
import { formatInstant } from '../instant.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Panel } from '../ui/panel.tsx'
import { DueState } from './due-state.tsx'
import classes from './revocation.module.css'
import { SaveCalendar } from './save-calendar.tsx'
import { pressing, useDue } from './use-due.ts'

export function DueDates() {
  const { t } = useTranslation()
  const due = useDue()
  return (
    <Panel mark={<TermMark name="nextUpdate" />} title={t('due.title')} actions={<SaveCalendar />}>
      <Loaded from={due}>{(found) => <Dates due={found.due} />}</Loaded>
    </Panel>
  )
}

function Dates({ due }: { due: readonly DueDate[] }) {
  const { t } = useTranslation()
  const columns = useColumns()
  const count = pressing(due)
  if (due.length === 0) return <Text size="sm">{t('due.none')}</Text>
  return (
    <Stack gap="md">
      {count > 0 && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} title={t('due.warning', { count })}>
          {t('due.warningHint')}
        </Alert>
      )}
      <div className={classes.few}>
        <DataTable
          label={t('due.title')}
          columns={columns}
          items={due}
          idOf={({ what, certificate, partition }) => `${what} ${partition} ${certificate}`}
        />
      </div>
    </Stack>
  )
}

function What({ due: { what, partition } }: { due: DueDate }) {
  const { t } = useTranslation()
  return partition === null ? t(`due.what.${what}`) : t('due.part', { number: partition })
}

function useColumns(): readonly Column<DueDate>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('authority.issuer'),
        cell: ({ title }) => title,
        sortBy: ({ title }) => title,
      },
      { id: 'what', header: t('due.what'), cell: (due) => <What due={due} /> },
      {
        id: 'state',
        header: t('due.state'),
        // What was never there leaves no one without an answer that they had.
        cell: ({ state, dueAt }) => <DueState state={dueAt === null ? 'soon' : state} />,
        width: '140px',
      },
      {
        id: 'dueAt',
        header: t('due.when'),
        cell: ({ dueAt }) => (dueAt === null ? t('crl.noneYet') : formatInstant(dueAt)),
        sortBy: ({ dueAt }) => dueAt ?? '',
        width: '216px',
      },
    ],
    [t],
  )
}
