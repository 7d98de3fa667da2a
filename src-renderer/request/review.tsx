// Deciding on one request: what it asks, by whom and under which profile, what that would grant; then prepare,
// then sign. What is signed is exactly what was prepared and shown.

import { useState } from 'react'
import type { Output } from '../../src-main/contract/contract.ts'
import type { RequestInspection } from '../../src-main/contract/request.ts'
import { useGrant } from '../authority/use-grant.ts'
import { DistinguishedName } from '../certificate/distinguished-name.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { LoadedPage } from '../error/loaded-page.tsx'
import { Page } from '../ui/page.tsx'
import { useAct, useProcedure } from '../use-procedure.ts'
import { Asked } from './asked.tsx'
import { Decided } from './decided.tsx'
import { Decision } from './decision.tsx'
import { Prepared } from './prepared.tsx'
import { Reject } from './reject.tsx'
import { RequestStatusTag } from './request-status.tsx'

export function Review({ id }: { id: string }) {
  const inspection = useProcedure('request.inspect', { requestId: id })
  return <LoadedPage from={inspection}>{(request) => <ReviewPage id={id} request={request} />}</LoadedPage>
}

function ReviewPage({ id, request }: { id: string; request: RequestInspection }) {
  const { inbox: summary } = request
  const isPending = summary?.status === 'pending'
  const [wasPending, setWasPending] = useState(false)
  if (isPending && !wasPending) setWasPending(true)
  return (
    <Page
      title={request.title}
      subtitle={<DistinguishedName>{request.subject}</DistinguishedName>}
      marks={summary && <RequestStatusTag status={summary.status} />}
      actions={isPending && <Reject id={id} title={request.title} />}
    >
      {summary && !isPending && <Decided request={summary} isNew={wasPending} />}
      {isPending && <Deciding id={id} />}
      <Asked request={request} />
    </Page>
  )
}

type Preparation = Output<'certificate.prepare'>

function Deciding({ id }: { id: string }) {
  const grant = useGrant()
  const prepare = useAct('certificate.prepare')
  const [prepared, setPrepared] = useState<Preparation | null>(null)

  const submit = async () => {
    if (grant.choice) setPrepared((await prepare.run({ ...grant.choice, requestId: id })) ?? null)
  }
  if (prepared) {
    return (
      <Prepared
        preparation={prepared}
        draft={{ ...grant.choice, requestId: id }}
        issuer={grant.issuer?.title ?? ''}
        onBack={() => setPrepared(null)}
      />
    )
  }
  return (
    <Decision
      id={id}
      grant={grant}
      isRunning={prepare.isRunning}
      failure={<ErrorNotice error={prepare.error} />}
      onPrepare={submit}
    />
  )
}
