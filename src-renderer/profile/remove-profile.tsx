// Removing a profile of one's own, which can be undone.

import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { useGo } from '../route.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface RemoveProfileProps {
  readonly name: string
  readonly title: string
}

export function RemoveProfile({ name, title }: RemoveProfileProps) {
  const { t } = useTranslation()
  const go = useGo()
  const [isOpen, setOpen] = useState(false)
  const remove = useUndoableAct('profile.remove', () => t('profile.removed', { title }))
  const submit = async () => {
    if (await remove.run({ profile: name })) go({ screen: 'profiles' })
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('profile.remove')}
      </Button>
      <Dialog title={t('profile.removeTitle', { title })} opened={isOpen} onClose={() => setOpen(false)}>
        <Form
          label={t('profile.removeTitle', { title })}
          submit={t('profile.removeSubmit')}
          isRunning={remove.isRunning}
          failure={<ErrorNotice error={remove.error} />}
          command={<CommandLine procedure="profile.remove" draft={{ profile: name }} />}
          onSubmit={submit}
        >
          <Text size="sm">{t('profile.removeSentence')}</Text>
        </Form>
      </Dialog>
    </>
  )
}
