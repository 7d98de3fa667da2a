// The first screen of all: what a keep is, in three sentences, and a passphrase for it; or a backup to be restored.

import { Button, Code, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Restore } from '../backup/restore.tsx'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { PractiseButton } from '../practice/practise-button.tsx'
import { Form } from '../ui/form.tsx'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { GateCard } from './gate-card.tsx'
import { NewPassphraseFields } from './new-passphrase-fields.tsx'
import { useNewPassphrase } from './use-new-passphrase.ts'
import { useVaultAct } from './use-vault.ts'

export function FirstRun({ directory }: { directory: string }) {
  const { t } = useTranslation()
  const [isRestoring, setRestoring] = useState(false)
  return (
    <GateCard title={t(isRestoring ? 'backup.restore' : 'vault.create.title')}>
      {isRestoring ? <Restore /> : <CreateKeep />}
      <Text size="sm" c="dimmed">
        {t('vault.create.where')} <Code>{directory}</Code>
      </Text>
      <Group justify="space-between">
        <Button variant="subtle" size="compact-sm" onClick={() => setRestoring(!isRestoring)}>
          {t(isRestoring ? 'backup.orCreate' : 'backup.restore')}
        </Button>
        <PractiseButton variant="subtle" size="compact-sm" />
      </Group>
    </GateCard>
  )
}

function CreateKeep() {
  const { t } = useTranslation()
  const first = useFirstFocus<HTMLInputElement>()
  const passphrase = useNewPassphrase()
  const create = useVaultAct('vault.create')

  const submit = async () => {
    const created = await create.run({ passphrase: passphrase.passphrase, ...passphrase.insist })
    if (created) passphrase.forget()
  }
  return (
    <>
      <Text>
        {t('vault.create.sentence1')} {t('vault.create.sentence2')} {t('vault.create.sentence3')}
      </Text>
      <Form
        label={t('vault.create.title')}
        submit={t('vault.create.submit')}
        isRunning={create.isRunning}
        command={<CommandLine procedure="vault.create" draft={passphrase.insist} />}
        disabled={!passphrase.isReady}
        failure={<ErrorNotice error={create.error} />}
        onSubmit={submit}
      >
        <NewPassphraseFields state={passphrase} first={first} />
      </Form>
    </>
  )
}
