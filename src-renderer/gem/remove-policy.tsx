// Removing a policy for gems of one's own, which can be undone.

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface RemovePolicyProps {
  readonly name: string
  readonly title: string
  onRemoved(): void
}

export function RemovePolicy({ name, title, onRemoved }: RemovePolicyProps) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const remove = useUndoableAct('gem.policy-remove', () => t('gem.policy.removed', { title }))
  const submit = async () => {
    if (await remove.run({ policy: name })) onRemoved()
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('gem.policy.remove')}
      </Button>
      <Dialog title={t('gem.policy.removeTitle', { title })} opened={isOpen} onClose={() => setOpen(false)}>
        <Form
          label={t('gem.policy.removeTitle', { title })}
          submit={t('gem.policy.removeSubmit')}
          isRunning={remove.isRunning}
          failure={<ErrorNotice error={remove.error} />}
          command={<CommandLine procedure="gem.policy-remove" draft={{ policy: name }} />}
          onSubmit={submit}
        >
          <Text size="sm">{t('gem.policy.removeSentence')}</Text>
        </Form>
      </Dialog>
    </>
  )
}
