// The dialog that makes a trust list: a short name, and what it is for.

import { Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trustListName } from '../../src-main/contract/values.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

export function NewTrustList({ opened, onClose }: { opened: boolean; onClose(): void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('trustList.newTitle')} opened={opened} onClose={onClose}>
      <NewTrustListForm />
    </Dialog>
  )
}

function NewTrustListForm() {
  const { t } = useTranslation()
  const go = useGo()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const create = useUndoableAct('trust.create', ({ list }) => t('trustList.made', { name: list.name }))
  const isValid = trustListName.safeParse(name).success
  const submit = async () => {
    if (await create.run({ list: name, note })) go({ screen: 'trust-list', name })
  }
  return (
    <Form
      label={t('trustList.newTitle')}
      submit={t('trustList.newSubmit')}
      isRunning={create.isRunning}
      command={<CommandLine procedure="trust.create" draft={{ list: name, note }} />}
      disabled={!isValid}
      failure={<ErrorNotice error={create.error} />}
      onSubmit={submit}
    >
      <Stack gap="md">
        <TextInput
          label={t('trustList.name')}
          description={t('trustList.nameHint')}
          error={name !== '' && !isValid ? t('trustList.nameInvalid') : undefined}
          value={name}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
          required
        />
        <TextInput
          label={t('trustList.listNote')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Stack>
    </Form>
  )
}
