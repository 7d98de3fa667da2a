// Restoring a backup where there is no keep yet: the passphrase of its time, then the file.

import { Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { useAct } from '../use-procedure.ts'
import { PassphraseField } from '../vault/passphrase-field.tsx'

export function Restore() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const field = useFirstFocus<HTMLInputElement>()
  const [passphrase, setPassphrase] = useState('')
  const restore = useAct('vault.restore')
  const submit = async () => {
    const restored = await restore.run({ passphrase })
    setPassphrase('')
    if (restored?.directory) await queries.invalidateQueries()
  }
  return (
    <>
      <Text>{t('backup.restoreSentence')}</Text>
      <Form
        label={t('backup.restore')}
        submit={t('backup.restoreSubmit')}
        isRunning={restore.isRunning}
        command={<CommandLine procedure="vault.restore" draft={{ backup: 'keep.rootkeep-backup' }} />}
        disabled={passphrase === ''}
        failure={<ErrorNotice error={restore.error} />}
        onSubmit={submit}
      >
        <PassphraseField
          ref={field}
          label={t('vault.passphrase')}
          description={t('backup.restorePassphrase')}
          value={passphrase}
          onChange={setPassphrase}
        />
      </Form>
    </>
  )
}
