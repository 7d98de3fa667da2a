// The first steps of the keep that is open, and whether the person wants to see them. What the keep does not record
// (a chain was saved, the steps are hidden) the window remembers, for each keep apart.

import { useLocalStorage } from '@mantine/hooks'
import { useCallback, useMemo } from 'react'
import { useProcedure } from '../use-procedure.ts'
import { useVaultStatus } from '../vault/use-vault.ts'
import { type Step, stepsOf } from './first-steps.ts'

export interface FirstSteps {
  /** Null until the facts of the keep are known. */
  readonly steps: readonly Step[] | null
  readonly isHidden: boolean
  hide(isHidden: boolean): void
}

export function useFirstSteps(): FirstSteps {
  const { data: vault } = useVaultStatus()
  const authorities = useProcedure('authority.list', {}).data?.authorities
  const requests = useProcedure('request.list', { limit: 1 }).data?.requests
  const crls = useProcedure('crl.list', { limit: 1 }).data?.crls
  const [hasGivenChain] = useRemembered('chain-given')
  const [isHidden, hide] = useRemembered('steps-hidden')
  const steps = useMemo(
    () =>
      vault && authorities && requests && crls
        ? stepsOf({
            authorities,
            hasRequest: requests.length > 0,
            hasCrl: crls.length > 0,
            hasBackup: vault.lastBackup !== null,
            hasGivenChain,
          })
        : null,
    [vault, authorities, requests, crls, hasGivenChain],
  )
  return { steps, isHidden, hide }
}

/** Lets the window remember that a chain was saved. */
export function useChainGiven(): () => void {
  const [, remember] = useRemembered('chain-given')
  return useCallback(() => remember(true), [remember])
}

function useRemembered(what: 'chain-given' | 'steps-hidden') {
  const { data: vault } = useVaultStatus()
  return useLocalStorage<boolean>({
    key: `rootkeep-${what} ${vault?.createdAt ?? ''} ${vault?.directory ?? ''}`,
    defaultValue: false,
    getInitialValueInEffect: false,
  })
}
