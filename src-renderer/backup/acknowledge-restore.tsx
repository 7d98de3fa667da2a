// What an officer states about a keep that was restored, before it signs again: why, the last known phrase where there
// is one, and the lists that were published last.

import { Alert, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NamedFile } from '../../src-main/contract/values.ts'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { FileDrop } from '../file/file-drop.tsx'
import { formatInstant } from '../instant.ts'
import { formatList } from '../language/locale.ts'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'

const shortestReason = 10

export function AcknowledgeRestore({ restored }: { restored: NonNullable<VaultStatus['restored']> }) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [reason, setReason] = useState('')
  const [phrase, setPhrase] = useState('')
  const [lists, setLists] = useState<readonly NamedFile[]>([])
  const acknowledge = useAct('vault.acknowledge-restore')
  const knownHead = phrase.trim()
  const crls = lists.map(({ content }) => content)
  const input = { reason, crls, ...(knownHead !== '' && { knownHead }) }
  const submit = async () => {
    const stated = await acknowledge.run(input)
    if (stated) notify({ message: t(`backup.lastHead.${stated.lastHead}`) })
  }
  return (
    <Stack gap="md">
      <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('backup.restoredTitle')}>
        <Text size="sm">
          {t('backup.restoredSentence', {
            at: formatInstant(restored.at),
            backupAt: formatInstant(restored.backupAt),
          })}
        </Text>
      </Alert>
      <Form
        label={t('backup.acknowledge')}
        submit={t('backup.acknowledge')}
        isRunning={acknowledge.isRunning}
        command={<CommandLine procedure="vault.acknowledge-restore" draft={input} />}
        disabled={reason.trim().length < shortestReason}
        dangerous
        failure={<ErrorNotice error={acknowledge.error} />}
        onSubmit={submit}
      >
        <Textarea
          label={t('backup.reason')}
          description={t('backup.reasonHint')}
          maxLength={1000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={t('backup.knownHead')}
          description={t('backup.knownHeadHint')}
          value={phrase}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setPhrase(event.currentTarget.value)}
        />
        <FileDrop
          title={t('backup.lists')}
          hint={t('backup.listsHint')}
          extensions={['crl', 'pem', 'der']}
          onFiles={(files) => setLists((before) => [...before, ...files])}
        />
        {lists.length > 0 && <Text size="sm">{formatList(lists.map(({ name }) => name))}</Text>}
      </Form>
    </Stack>
  )
}
