// Rejecting a request with a reason that stays with it.

import { Button, Textarea } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

export function Reject({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const reject = useUndoableAct('request.reject', () => t('request.rejectedNotice', { title }))
  const submit = async () => {
    if (await reject.run({ requestId: id, reason: reason.trim() })) setOpen(false)
  }
  return (
    <>
      <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('request.reject')}
      </Button>
      <Dialog title={t('request.rejectTitle', { title })} opened={isOpen} onClose={() => setOpen(false)}>
        <Form
          label={t('request.rejectTitle', { title })}
          submit={t('request.rejectSubmit')}
          sentence={t('request.rejectSentence')}
          isRunning={reject.isRunning}
          command={
            <CommandLine procedure="request.reject" draft={{ requestId: id, reason: reason.trim() }} />
          }
          disabled={reason.trim() === ''}
          dangerous
          failure={<ErrorNotice error={reject.error} />}
          onSubmit={submit}
        >
          <Textarea
            label={t('revocation.reason')}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </Form>
      </Dialog>
    </>
  )
}
