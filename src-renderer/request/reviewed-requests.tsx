// What each of several requests would get under an office: one a row, those to be issued selected, each opened to
// see all of it; and the one button that signs.

import { Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { ReviewedRequest } from '../../src-main/contract/request-batch.ts'
import { CommandLine } from '../command/command-line.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Loaded } from '../error/loaded.tsx'
import { DataTable } from '../ui/data-table.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { nothingSelected, type RowSelection } from '../ui/row-selection.ts'
import { useAct, useKeptProcedure } from '../use-procedure.ts'
import { countedOf, issuableOf, readyOf } from './approval.ts'
import { ApprovalProgress } from './approval-progress.tsx'
import type { Approval } from './approve-requests.tsx'
import classes from './request.module.css'
import { useReviewColumns, VerdictTag } from './review-columns.tsx'
import { ReviewDialog } from './review-dialog.tsx'

interface Terms {
  readonly issuer: string
  readonly profile: string
  readonly days?: number
}

interface ReviewedRequestsProps {
  readonly ids: readonly string[]
  readonly terms: Terms
  /** The issuer's name for the sentence. */
  readonly issuer: string
  onApproved(approval: Approval): void
}

export function ReviewedRequests({ ids, terms, issuer, onApproved }: ReviewedRequestsProps) {
  const { t } = useTranslation()
  const asked = { requestIds: [...ids], ...terms }
  const review = useKeptProcedure('request.review-batch', asked)
  return (
    <Panel title={t('approve.reviewed')}>
      <ApprovalProgress procedure="request.review-batch" />
      <Loaded from={review}>
        {(answer) => (
          <Choice
            review={answer}
            terms={terms}
            issuer={issuer}
            isOld={review.isPlaceholderData}
            onApproved={onApproved}
            onForgotten={() => void review.refetch()}
          />
        )}
      </Loaded>
    </Panel>
  )
}

interface ChoiceProps extends Omit<ReviewedRequestsProps, 'ids'> {
  readonly review: Output<'request.review-batch'>
  /** Other terms were chosen, and their answer is awaited. */
  readonly isOld: boolean
  onForgotten(): void
}

function Choice({ review, terms, issuer, isOld, onApproved, onForgotten }: ChoiceProps) {
  const { t } = useTranslation()
  const { requests } = review
  const [chosen, setChosen] = useState<RowSelection | null>(null)
  const [opened, setOpened] = useState<ReviewedRequest | null>(null)
  const approve = useAct('request.approve-batch')
  const selection = chosen ?? { ...nothingSelected, selected: readyOf(requests) }
  const requestIds = issuableOf(requests, selection.selected)
  const count = requestIds.length
  const submit = async () => {
    const approval = await approve.run({ review: review.review, requestIds, doubtful: true })
    if (approval) onApproved(approval)
    // What was prepared may have been forgotten meanwhile: the next attempt has it anew.
    else onForgotten()
  }
  return (
    <Form
      label={t('approve.reviewed')}
      submit={t('approve.submit', { count })}
      sentence={count === 0 ? t('approve.noneChosen') : t('approve.sentence', { issuer, count })}
      isRunning={approve.isRunning}
      disabled={count === 0 || isOld}
      failure={<ErrorNotice error={approve.error} />}
      command={
        <CommandLine
          procedure="request.approve-batch"
          draft={{ ...terms, requestIds, ...(hasDoubtful(requests, requestIds) && { doubtful: true }) }}
        />
      }
      onSubmit={submit}
    >
      <Counts requests={requests} />
      <div className={classes.reviewed}>
        <DataTable<ReviewedRequest>
          label={t('approve.reviewed')}
          columns={useReviewColumns()}
          items={requests}
          idOf={({ request }) => request.id}
          onOpen={setOpened}
          selecting={{ selection, titleOf: ({ request }) => request.title, change: setChosen }}
        />
      </div>
      <ApprovalProgress procedure="request.approve-batch" />
      <ReviewDialog reviewed={opened} onClose={() => setOpened(null)} />
    </Form>
  )
}

function hasDoubtful(requests: readonly ReviewedRequest[], ids: readonly string[]): boolean {
  return requests.some(({ verdict, request }) => verdict === 'doubtful' && ids.includes(request.id))
}

function Counts({ requests }: { requests: readonly ReviewedRequest[] }) {
  const { t } = useTranslation()
  const counted = countedOf(requests)
  return (
    <div>
      <Group gap="xs" mb={4}>
        {counted.map(([verdict, count]) => (
          <VerdictTag key={verdict} verdict={verdict}>
            {t(`approve.counted.${verdict}`, { count })}
          </VerdictTag>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {t('approve.doubtHint')}
      </Text>
    </div>
  )
}
