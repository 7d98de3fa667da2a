// One entry of the journal, whole.

import { Code, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { JournalEntry } from '../../src-main/contract/journal.ts'
import { formatInstant } from '../instant.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { FieldList } from '../ui/field-list.tsx'
import { TextBlock } from '../ui/text-block.tsx'
import { detailWords, verbWords } from './detail-words.ts'

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
          { name: t('journal.verb'), value: <Verb verb={entry.verb} /> },
          ...detailWords(entry.details, t),
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

/** In words, and by the name that the command line knows. */
function Verb({ verb }: { verb: string }) {
  const { t } = useTranslation()
  return (
    <>
      {verbWords(verb, t)} <Code>{verb}</Code>
    </>
  )
}
