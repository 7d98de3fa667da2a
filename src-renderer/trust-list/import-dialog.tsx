// The dialog between files that were dropped and the list: what they are, a password if they have one, and after
// it what was taken in and what was not.

import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatList } from '../language/locale.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Live } from '../ui/live.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'
import { PassphraseField } from '../vault/passphrase-field.tsx'
import { TrustWarnings } from './trust-warnings.tsx'

interface ImportDialogProps {
  readonly list: string
  /** None: closed. */
  readonly files: readonly NamedFile[]
  onClose(): void
}

export function ImportDialog({ list, files, onClose }: ImportDialogProps) {
  const { t } = useTranslation()
  const [imported, setImported] = useState<Output<'trust.import'> | null>(null)
  const close = () => {
    setImported(null)
    onClose()
  }
  return (
    <Dialog title={t('trustList.importTitle', { name: list })} opened={files.length > 0} onClose={close}>
      {imported ? (
        <Imported imported={imported} onClose={close} />
      ) : (
        <ImportForm list={list} files={files} onDone={setImported} />
      )}
    </Dialog>
  )
}

interface ImportFormProps {
  readonly list: string
  readonly files: readonly NamedFile[]
  onDone(imported: Output<'trust.import'>): void
}

/** More files are counted. */
const mostNames = 8

function ImportForm({ list, files, onDone }: ImportFormProps) {
  const { t } = useTranslation()
  const [password, setPassword] = useState('')
  const [note, setNote] = useState('')
  const act = useUndoableAct('trust.import', ({ anchors }) =>
    t('trustList.imported', { count: anchors.length }),
  )
  const submit = async () => {
    const input = { list, files: [...files], note, ...(password !== '' && { password }) }
    const imported = await act.run(input)
    if (imported) onDone(imported)
  }
  const names = files.slice(0, mostNames).map(({ name }) => name)
  const more = files.length - names.length
  return (
    <Form
      label={t('trustList.importTitle', { name: list })}
      submit={t('trustList.importSubmit')}
      isRunning={act.isRunning}
      command={<CommandLine procedure="trust.import" draft={{ list, files: [...files], note }} />}
      failure={<ErrorNotice error={act.error} />}
      onSubmit={submit}
    >
      <Text size="sm">
        {formatList([...names, ...(more > 0 ? [t('trustList.moreFiles', { count: more })] : [])])}
      </Text>
      <TextInput
        label={t('trustList.importNote')}
        value={note}
        data-autofocus
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <PassphraseField
        label={t('trustList.password')}
        description={t('trustList.passwordHint')}
        value={password}
        onChange={setPassword}
      />
    </Form>
  )
}

function Imported({ imported, onClose }: { imported: Output<'trust.import'>; onClose(): void }) {
  const { t } = useTranslation()
  const { anchors, known, warnings } = imported
  return (
    <Stack gap="md">
      <Live>
        {t('trustList.imported', { count: anchors.length })}
        {known > 0 && `; ${t('trustList.known', { count: known })}`}
      </Live>
      <TrustWarnings warnings={warnings} />
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {t('ui.close')}
        </Button>
      </Group>
    </Stack>
  )
}
