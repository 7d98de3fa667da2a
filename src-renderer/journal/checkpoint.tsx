// Signing the journal's head with the key of an authority, and saving what was signed.

import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../src-main/contract/contract.ts'
import { AuthoritySelect, useIssuers } from '../authority/authority-select.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { Form } from '../ui/form.tsx'
import { useAct } from '../use-procedure.ts'

type Format = NonNullable<Input<'journal.checkpoint'>['format']>
const formats: readonly Format[] = ['cms', 'signature']

export function Checkpoint({ onDone }: { onDone(): void }) {
  const { t } = useTranslation()
  const issuers = useIssuers()
  const [chosen, setChosen] = useState<string | null>(null)
  const [format, setFormat] = useState<Format>('cms')
  const sign = useAct('journal.checkpoint')
  const { save, isSaving, error } = useSave()
  const authority = chosen ?? issuers[0]?.id ?? null
  const submit = async () => {
    if (authority === null) return
    const signed = await sign.run({ authority, format })
    if (signed && (await save(t('journal.checkpoint'), signed.files))) onDone()
  }
  return (
    <Form
      label={t('journal.checkpoint')}
      submit={t('journal.checkpointSubmit')}
      isRunning={sign.isRunning || isSaving}
      command={
        <CommandLine
          procedure="journal.checkpoint"
          draft={{ format, ...(authority !== null && { authority }) }}
        />
      }
      disabled={authority === null}
      failure={<ErrorNotice error={sign.error ?? error} />}
      onSubmit={submit}
    >
      <Stack gap="md">
        <Text size="sm">{t('journal.checkpointSentence')}</Text>
        <AuthoritySelect
          label={t('journal.checkpointBy')}
          authorities={issuers}
          value={authority}
          onChange={setChosen}
        />
        <Group>
          <SegmentedControl
            aria-label={t('journal.checkpointForm')}
            data={formats.map((each) => ({ value: each, label: t(`journal.checkpointForm.${each}`) }))}
            value={format}
            onChange={(value) => setFormat(value as Format)}
          />
        </Group>
      </Stack>
    </Form>
  )
}
