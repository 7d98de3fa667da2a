// Several waiting requests rejected for one reason, each by an act of its own, and taken back together.

import { Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { formatList } from '../language/locale.ts'
import { Outcomes } from '../list/outcomes.tsx'
import { Form } from '../ui/form.tsx'
import { useUndoableAct } from '../undo/use-undoable-act.ts'

interface RejectSeveralProps {
  readonly requests: readonly RequestSummary[]
  /** All were rejected: there is nothing more to say. */
  onDone(): void
}

export function RejectSeveral({ requests, onDone }: RejectSeveralProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [done, setDone] = useState<Output<'request.reject-batch'> | null>(null)
  const reject = useUndoableAct('request.reject-batch', ({ rejected }) =>
    t('reject.notice', { count: rejected }),
  )
  const input = { requestIds: requests.map(({ id }) => id), reason: reason.trim() }
  const submit = async () => {
    const answer = await reject.run(input)
    if (answer?.rejected === requests.length) onDone()
    else setDone(answer ?? null)
  }
  if (done) {
    const words = { done: done.rejected, count: done.results.length }
    return (
      <Stack gap="md">
        <Text role="status">{t('request.rejectedSeveral', words)}</Text>
        <Outcomes results={done.results} />
      </Stack>
    )
  }
  return (
    <Form
      label={t('request.rejectSubmit')}
      submit={t('request.rejectSubmit')}
      sentence={t('request.rejectSentence')}
      isRunning={reject.isRunning}
      disabled={input.reason === ''}
      dangerous
      failure={<ErrorNotice error={reject.error} />}
      command={<CommandLine procedure="request.reject-batch" draft={input} />}
      onSubmit={submit}
    >
      <Text size="sm">{formatList(requests.map(({ title }) => title))}</Text>
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
  )
}
