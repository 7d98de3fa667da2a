// Proving the journal: the act, and what it found.

import { Alert, Text } from '@mantine/core'
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../src-main/contract/contract.ts'
import type { RootkeepError } from '../../src-main/contract/errors.ts'
import { Findings } from '../certificate/findings.tsx'
import { ErrorNotice } from '../error/error-notice.tsx'
import { Live } from '../ui/live.tsx'
import { useAct } from '../use-procedure.ts'

export interface Verification {
  readonly result: Output<'journal.verify'> | null
  readonly error: RootkeepError | null
  readonly isRunning: boolean
  /** With a phrase that someone kept, also whether the journal has that entry. */
  verify(knownHead?: string): void
}

/** The proof, made when it is asked for. */
export function useVerification(): Verification {
  const [result, setResult] = useState<Verification['result']>(null)
  const act = useAct('journal.verify')
  const verify = async (knownHead: string | undefined) =>
    setResult((await act.run(knownHead === undefined ? {} : { knownHead })) ?? null)
  return {
    result,
    error: act.error,
    isRunning: act.isRunning,
    verify: (knownHead) => void verify(knownHead),
  }
}

export function VerificationResult({ verification }: { verification: Verification }) {
  const { t } = useTranslation()
  const { result, error } = verification
  if (error) return <ErrorNotice error={error} />
  if (!result) return null
  return (
    <Live>
      <Alert
        role="group"
        color={result.valid ? 'green' : 'red'}
        icon={result.valid ? <IconShieldCheck aria-hidden /> : <IconAlertTriangle aria-hidden />}
        title={t(result.valid ? 'journal.valid' : 'journal.invalid')}
      >
        <Text size="sm">
          {t('journal.verified', { count: result.entries })}{' '}
          {t(result.authenticated ? 'journal.authenticated' : 'journal.notAuthenticated')}
        </Text>
        <Findings findings={result.findings} />
      </Alert>
    </Live>
  )
}
