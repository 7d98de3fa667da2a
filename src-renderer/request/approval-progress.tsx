// How far a long act on several requests is, and the button that stops it between two of them.

import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { cancelCall } from '../bridge.ts'
import { useRunning } from '../use-running.ts'

interface ApprovalProgressProps {
  readonly procedure: 'request.review-batch' | 'request.approve-batch'
}

export function ApprovalProgress({ procedure }: ApprovalProgressProps) {
  const { t } = useTranslation()
  const call = useRunning(procedure)
  if (!call || call.total === 0) return null
  const isSigning = procedure === 'request.approve-batch'
  const { done, total } = call
  const words = t(isSigning ? 'approve.running' : 'approve.reviewing', { done, total })
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text size="sm">{words}</Text>
        {isSigning && (
          <Button variant="default" size="compact-sm" onClick={() => cancelCall(call.id)}>
            {t('approve.stop')}
          </Button>
        )}
      </Group>
      <Progress value={(100 * done) / total} aria-label={words} />
    </Stack>
  )
}
