// Several waiting requests rejected for one reason, each by an act of its own; then what became of each.

import { Button, Stack, Text, Textarea } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BatchOutcome } from '../../src-main/contract/certificate-batch.ts'
import type { RequestSummary } from '../../src-main/contract/request.ts'
import { asRootkeepError, client } from '../bridge.ts'
import { formatList } from '../language/locale.ts'
import { Outcomes } from '../list/outcomes.tsx'
import { SelectionBar } from '../list/selection-bar.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'

interface SelectedRequestsProps {
  readonly requests: readonly RequestSummary[]
  onClear(): void
}

export function SelectedRequests({ requests, onClear }: SelectedRequestsProps) {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<readonly RequestSummary[] | null>(null)
  const things = t('request.several', { count: chosen?.length ?? 0 })
  return (
    <>
      <SelectionBar count={requests.length} onClear={onClear}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => setChosen(requests)}
        >
          {t('request.rejectSeveral')}
        </Button>
      </SelectionBar>
      <Dialog
        title={t('request.rejectSeveralTitle', { things })}
        opened={chosen !== null}
        onClose={() => setChosen(null)}
      >
        {chosen && <RejectSeveral requests={chosen} />}
      </Dialog>
    </>
  )
}

function RejectSeveral({ requests }: { requests: readonly RequestSummary[] }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [isRunning, setRunning] = useState(false)
  const [results, setResults] = useState<readonly BatchOutcome[] | null>(null)
  const submit = async () => {
    setRunning(true)
    const outcomes: BatchOutcome[] = []
    for (const request of requests) outcomes.push(await reject(request, reason.trim()))
    setResults(outcomes)
  }
  if (results) {
    const words = { done: results.filter(({ ok }) => ok).length, count: results.length }
    return (
      <Stack gap="md">
        <Text role="status">{t('request.rejectedSeveral', words)}</Text>
        <Outcomes results={results} />
      </Stack>
    )
  }
  return (
    <Form
      label={t('request.rejectSubmit')}
      submit={t('request.rejectSubmit')}
      sentence={t('request.rejectSentence')}
      isRunning={isRunning}
      disabled={reason.trim() === ''}
      dangerous
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

async function reject({ id, sha256, title }: RequestSummary, reason: string): Promise<BatchOutcome> {
  try {
    await client('request.reject', { requestId: id, reason })
    return { sha256, title, ok: true, error: null }
  } catch (thrown) {
    const { code, message } = asRootkeepError(thrown)
    return { sha256, title, ok: false, error: { code, message } }
  }
}
