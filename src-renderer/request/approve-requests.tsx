// Several requests decided by one act: by whom and as what, what each would get and what speaks against it, then one
// signature for all that were selected, and what became of each.

import { Button, Text } from '@mantine/core'
import { IconInbox } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import { GrantFields } from '../authority/grant-fields.tsx'
import { useGrant } from '../authority/use-grant.ts'
import { useGo } from '../route.tsx'
import { Empty } from '../ui/empty.tsx'
import { Page } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { Approved } from './approved.tsx'
import { ReviewedRequests } from './reviewed-requests.tsx'

export type Approval = Output<'request.approve-batch'>

export function ApproveRequests({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation()
  const [approval, setApproval] = useState<Approval | null>(null)
  return (
    <Page title={t('approve.title', { count: ids.length })} subtitle={!approval && t('approve.subtitle')}>
      {ids.length === 0 && <NoneGiven />}
      {ids.length > 0 && !approval && <Deciding ids={ids} onApproved={setApproval} />}
      {approval && <Approved approval={approval} />}
    </Page>
  )
}

function Deciding({ ids, onApproved }: { ids: readonly string[]; onApproved(approval: Approval): void }) {
  const { t } = useTranslation()
  const grant = useGrant()
  return (
    <>
      <Panel title={t('request.decide')}>
        <GrantFields grant={grant} />
      </Panel>
      {grant.choice ? (
        <ReviewedRequests
          ids={ids}
          terms={grant.choice}
          issuer={grant.issuer?.title ?? ''}
          onApproved={onApproved}
        />
      ) : (
        <Text>{t('request.noIssuer')}</Text>
      )}
    </>
  )
}

function NoneGiven() {
  const { t } = useTranslation()
  const go = useGo()
  return (
    <Empty
      icon={IconInbox}
      title={t('approve.noneGiven')}
      description={t('approve.noneGivenHint')}
      action={<Button onClick={() => go({ screen: 'requests' })}>{t('request.backToInbox')}</Button>}
    />
  )
}
