// How far a call is that this screen waits for, where the main process tells.

import { useSyncExternalStore } from 'react'
import type { ProcedureName } from '../src-main/contract/contract.ts'
import { type RunningCall, runningCalls, watchRunningCalls } from './bridge.ts'

/** The call of a procedure that is under way; null when none is. */
export function useRunning(procedure: ProcedureName): RunningCall | null {
  const calls = useSyncExternalStore(watchRunningCalls, runningCalls)
  return calls.find((call) => call.procedure === procedure) ?? null
}
