// The journal: every act in the order it was done, newest first; and the proof that none was altered.

import { IconNotebook } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import type { JournalEntry } from '../../src-main/contract/journal.ts'
import type { Direction } from '../../src-main/contract/list.ts'
import { Paged } from '../error/paged.tsx'
import { TermMark } from '../help/term.tsx'
import { formatInstant } from '../instant.ts'
import { ListExport } from '../list/list-export.tsx'
import { useListOrder } from '../list/use-list-order.ts'
import { useColumnChoice } from '../ui/column-choice.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { usePages } from '../use-procedure.ts'
import { detailLine, verbWords } from './detail-words.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { JournalActs } from './journal-acts.tsx'
import { useVerification, VerificationResult } from './verification.tsx'

const orders = { sequence: 'sequence' } as const

function pagingOf(direction: Direction) {
  const field = direction === 'descending' ? 'before' : 'after'
  return {
    procedure: 'journal.list' as const,
    filters: { direction },
    input: (place: number | null): Input<'journal.list'> => ({
      direction,
      limit: 200,
      ...(place !== null && { [field]: place }),
    }),
    items: (page: { readonly entries: readonly JournalEntry[] }) => page.entries,
    next: (page: { readonly next: number | null }) => page.next,
  }
}

export function Journal() {
  const { t } = useTranslation()
  const choice = useColumnChoice('journal', useColumns())
  const { order, direction } = useListOrder(orders)
  const pages = usePages(useMemo(() => pagingOf(direction), [direction]))
  const verification = useVerification()
  const [opened, setOpened] = useState<JournalEntry | null>(null)
  return (
    <Page
      marks={<TermMark name="journal" />}
      title={t('journal.title')}
      subtitle={t('journal.subtitle')}
      actions={
        <>
          {choice.menu}
          <ListExport procedure="journal.export-list" input={{ direction }} />
          <JournalActs verification={verification} />
        </>
      }
      fills
    >
      <VerificationResult verification={verification} />
      <Paged
        from={pages}
        empty={<Empty icon={IconNotebook} title={t('journal.none')} description={t('journal.noneHint')} />}
      >
        {(items) => (
          <DataTable<JournalEntry>
            label={t('journal.title')}
            columns={choice.shown}
            order={order}
            items={items}
            idOf={({ sequence }) => String(sequence)}
            onOpen={(entry) => setOpened(entry)}
            isBusy={pages.isReading}
            onEnd={pages.more}
          />
        )}
      </Paged>
      <EntryDialog entry={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}

function Line({ children }: { children: string }) {
  return <span title={children}>{children}</span>
}

function useColumns(): readonly Column<JournalEntry>[] {
  const { t } = useTranslation()
  return useMemo(
    () => [
      { id: 'sequence', header: t('journal.sequence'), cell: ({ sequence }) => sequence, width: '72px' },
      { id: 'at', header: t('journal.at'), cell: ({ at }) => formatInstant(at), width: '208px' },
      {
        id: 'verb',
        header: t('journal.verb'),
        cell: ({ verb }) => <span title={verb}>{verbWords(verb, t)}</span>,
        width: '232px',
      },
      {
        id: 'summary',
        header: t('journal.summary'),
        cell: ({ details }) => <Line>{detailLine(details, t)}</Line>,
      },
      {
        id: 'hash',
        header: t('journal.hash'),
        cell: ({ hash }) => <code title={hash}>{hash}</code>,
        width: '104px',
      },
    ],
    [t],
  )
}
