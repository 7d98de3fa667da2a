// The state of the vault as the whole face follows it, and the acts that change it.

import { useInterval } from '@mantine/hooks'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Input, Output } from '../../src-main/contract/contract.ts'
import type { VaultStatus } from '../../src-main/contract/vault.ts'
import { type Act, useAct, useProcedure } from '../use-procedure.ts'

/** Whether there is a keep, and whether it is locked. */
export function useVaultStatus() {
  return useProcedure('vault.status', {})
}

/** So often the clock is held against what is known of the time. */
const clockCheckMilliseconds = 60_000

/** Reads the state anew from time to time: nobody is told when the machine's clock is set. */
export function useClockChecks(): void {
  const queries = useQueryClient()
  const check = () => void queries.invalidateQueries({ queryKey: ['vault.status'] })
  useInterval(check, clockCheckMilliseconds, { autoInvoke: true })
}

type VaultAct =
  | 'vault.create'
  | 'vault.unlock'
  | 'vault.lock'
  | 'vault.change-passphrase'
  | 'vault.add-passphrase'
  | 'vault.remove-slot'
  | 'vault.raise-cost'
  | 'vault.configure'

/** An act whose answer is the new state of the vault, which shows at once. */
export function useVaultAct<K extends VaultAct>(procedure: K): Act<K> {
  const queries = useQueryClient()
  const act = useAct(procedure)
  const { run: runAct } = act
  const run = useCallback(
    async (input: Input<K>): Promise<Output<K> | undefined> => {
      const status: VaultStatus | undefined = await runAct(input)
      if (status) queries.setQueryData(['vault.status', {}], status)
      return status as Output<K> | undefined
    },
    [runAct, queries],
  )
  return { ...act, run }
}
