// Writing a key out under a passphrase: PKCS#8 or PKCS#12, after the vault's passphrase; the main process asks where.

import { Radio, Stack } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Form } from '../ui/form.tsx'
import { useNotice } from '../ui/use-notice.ts'
import { useAct } from '../use-procedure.ts'
import { NewPassphraseFields } from '../vault/new-passphrase-fields.tsx'
import { PassphraseField } from '../vault/passphrase-field.tsx'
import { useForgetOnLock } from '../vault/use-forget-on-lock.ts'
import { useNewPassphrase } from '../vault/use-new-passphrase.ts'
import type { KeyActProps } from './key-dialog.tsx'

const formats = ['pkcs8', 'pkcs12'] as const

export function ExportKey({ shown, onDone }: KeyActProps) {
  const { t } = useTranslation()
  const notify = useNotice()
  const [format, setFormat] = useState<(typeof formats)[number]>('pkcs8')
  const [passphrase, setPassphrase] = useState('')
  const [keyPassphrase, setKeyPassphrase] = useState('')
  const next = useNewPassphrase()
  const forget = useCallback(() => {
    setPassphrase('')
    setKeyPassphrase('')
  }, [])
  useForgetOnLock(forget)
  const act = useAct('key.export')

  const submit = async () => {
    const written = await act.run({
      key: shown.id,
      format,
      passphrase,
      newPassphrase: next.passphrase,
      ...next.insist,
      ...(shown.ownPassphrase && { keyPassphrase }),
    })
    forget()
    if (!written?.path) return
    next.forget()
    notify({ title: t('file.saved', { count: 1 }), message: written.path })
    onDone()
  }
  return (
    <Form
      label={t('key.act.export')}
      submit={t('key.exportSubmit')}
      sentence={t('key.exportSentence')}
      isRunning={act.isRunning}
      command={<CommandLine procedure="key.export" draft={{ key: shown.name ?? shown.purpose, format }} />}
      disabled={passphrase === '' || !next.isReady || (shown.ownPassphrase && keyPassphrase === '')}
      failure={<ErrorNotice error={act.error} />}
      onSubmit={submit}
    >
      <Radio.Group
        label={t('key.format')}
        value={format}
        onChange={(value) => setFormat(value as typeof format)}
      >
        <Stack gap="sm" mt="xs">
          {formats.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`key.format.${value}`)}
              description={t(`key.format.${value}.hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <PassphraseField label={t('key.vaultPassphrase')} value={passphrase} onChange={setPassphrase} />
      {shown.ownPassphrase && (
        <PassphraseField label={t('key.ownPassphrase')} value={keyPassphrase} onChange={setKeyPassphrase} />
      )}
      <NewPassphraseFields
        state={next}
        labels={{ first: t('key.newFilePassphrase'), again: t('key.newFilePassphraseAgain') }}
      />
    </Form>
  )
}
