// The dialog that makes a trust list into the files of another program: what for, what is lost by it, and where to.

import { Button, Checkbox, Group, Select, Stack } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { type TrustListFormat, trustListFormats } from '../../src-main/contract/trust-list.ts'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useSave } from '../file/use-save.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Live } from '../ui/live.tsx'
import { useAct } from '../use-procedure.ts'
import { PassphraseField } from '../vault/passphrase-field.tsx'
import { TrustWarnings } from './trust-warnings.tsx'

interface ExportDialogProps {
  readonly list: string
  readonly opened: boolean
  onClose(): void
}

export function ExportDialog({ list, opened, onClose }: ExportDialogProps) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('trustList.exportTitle', { name: list })} opened={opened} onClose={onClose}>
      <ExportForm list={list} onDone={onClose} />
    </Dialog>
  )
}

function ExportForm({ list, onDone }: { list: string; onDone(): void }) {
  const { t } = useTranslation()
  const [format, setFormat] = useState<TrustListFormat>('pem')
  const [password, setPassword] = useState('')
  const [systemWide, setSystemWide] = useState(false)
  const [exported, setExported] = useState<Output<'trust.export'> | null>(null)
  const act = useAct('trust.export')
  const hasPassword = format === 'pkcs12' || format === 'jks'
  const submit = async () => {
    const input = { list, format, systemWide, ...(hasPassword && password !== '' && { password }) }
    setExported((await act.run(input)) ?? null)
  }
  const choose = (next: TrustListFormat) => {
    setFormat(next)
    setExported(null)
  }
  return (
    <Stack gap="md">
      <Form
        label={t('trustList.exportTitle', { name: list })}
        submit={t('trustList.exportSubmit')}
        isRunning={act.isRunning}
        failure={<ErrorNotice error={act.error} />}
        onSubmit={submit}
      >
        <Select
          label={t('trustList.format')}
          description={t(`trustList.format.${format}.hint`)}
          data={trustListFormats.map((value) => ({ value, label: t(`trustList.format.${value}`) }))}
          value={format}
          allowDeselect={false}
          data-autofocus
          onChange={(value) => value && choose(value)}
        />
        {hasPassword && (
          <PassphraseField
            label={t('trustList.newPassword')}
            description={t('trustList.newPasswordHint')}
            value={password}
            isNew
            onChange={setPassword}
          />
        )}
        {format === 'gem' && (
          <Checkbox
            label={t('trustList.systemWide')}
            description={t('trustList.systemWideHint')}
            checked={systemWide}
            onChange={(event) => setSystemWide(event.currentTarget.checked)}
          />
        )}
      </Form>
      {exported && <Exported exported={exported} onDone={onDone} />}
    </Stack>
  )
}

function Exported({ exported, onDone }: { exported: Output<'trust.export'>; onDone(): void }) {
  const { t } = useTranslation()
  const { files, isFolder, warnings } = exported
  const { save, isSaving, error } = useSave()
  const saveAll = async () => {
    if (await save(t('trustList.saveTitle'), files, { folder: isFolder })) onDone()
  }
  return (
    <Stack gap="md">
      <Live>
        {t('trustList.exportReady', { count: files.length })}
        {warnings.length === 0 && `. ${t('trustList.nothingLost')}`}
      </Live>
      <TrustWarnings warnings={warnings} />
      <ErrorNotice error={error} />
      <Group justify="flex-end">
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isSaving}
          onClick={saveAll}
          data-autofocus
        >
          {t('file.save')}
        </Button>
      </Group>
    </Stack>
  )
}
