// One entry of the journal, whole.

import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { JournalEntry } from '../../src-main/contract/journal.ts'
import { formatInstant } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { TextBlock } from '../ui/text-block.tsx'

interface EntryDialogProps {
  readonly entry: JournalEntry | null
  onClose(): void
}

export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('journal.entry', { sequence: entry?.sequence ?? '' })}
      opened={entry !== null}
      onClose={onClose}
    >
      {entry && <EntryWords entry={entry} />}
    </Dialog>
  )
}

function EntryWords({ entry }: { entry: JournalEntry }) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <FieldList
        fields={[
          { name: t('journal.at'), value: formatInstant(entry.at) },
          { name: t('journal.verb'), value: entry.verb, code: true },
          { name: t('journal.summary'), value: entry.summary },
          {
            name: t('journal.hash'),
            value: entry.hash,
            code: true,
            action: <CopyButton value={entry.hash} label={t('ui.copy')} />,
          },
        ]}
      />
      <TextBlock
        label={t('journal.details')}
        text={JSON.stringify(entry.details, null, 2)}
        copyLabel={t('ui.copy')}
      />
    </Stack>
  )
}
