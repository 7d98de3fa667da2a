// The officer's choice, and what it would grant of what was asked, before anything is prepared.

import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { GrantFields } from '../authority/grant-fields.tsx'
import type { Grant } from '../authority/use-grant.ts'
import { Findings } from '../certificate/findings.tsx'
import { Loaded } from '../error/loaded.tsx'
import { Form } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useProcedure } from '../use-procedure.ts'
import { Differences } from './differences.tsx'

interface DecisionProps {
  readonly id: string
  readonly grant: Grant
  readonly isRunning: boolean
  readonly failure: ReactNode
  onPrepare(): void
}

export function Decision({ id, grant, isRunning, failure, onPrepare }: DecisionProps) {
  const { t } = useTranslation()
  return (
    <Panel title={t('request.decide')}>
      <Form
        label={t('request.decide')}
        submit={t('request.prepare')}
        sentence={t(grant.choice ? 'request.prepareSentence' : 'request.noIssuer')}
        isRunning={isRunning}
        disabled={!grant.choice}
        failure={failure}
        isLong
        onSubmit={onPrepare}
      >
        <GrantFields grant={grant} />
        {grant.choice && <WouldGrant id={id} issuer={grant.choice.issuer} profile={grant.choice.profile} />}
      </Form>
    </Panel>
  )
}

function WouldGrant({ id, issuer, profile }: { id: string; issuer: string; profile: string }) {
  const { t } = useTranslation()
  const inspection = useProcedure('request.inspect', { requestId: id, issuer, profile })
  return (
    <Loaded from={inspection}>
      {({ differences, findings }) => (
        <Stack gap="xs">
          <Text size="sm" fw={600}>
            {t('request.wouldGrant')}
          </Text>
          <Differences differences={differences} />
          <Findings findings={findings} />
        </Stack>
      )}
    </Loaded>
  )
}
