// The state of the editor: the text, what the form reads of it and changes in it, and what the main process
// finds wrong with it, a moment after the last key.

import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import type { Output } from '../../src-main/contract/contract.ts'
import { useProcedure } from '../use-procedure.ts'
import { dataOf, isEditable, type Value, valueAt, withValue } from './draft.ts'

export type PlacedFinding = Output<'profile.check'>['findings'][number]

export interface Draft {
  readonly yaml: string
  setYaml(yaml: string): void
  /** False while the text is no YAML: the form then waits. */
  readonly isEditable: boolean
  value(path: readonly string[]): unknown
  change(path: readonly string[], value: Value): void
  /** Of the text as it was last checked. */
  readonly findings: readonly PlacedFinding[]
  /** Whether the text was checked as it stands, and nothing was found. */
  readonly isValid: boolean
}

const noFindings: readonly PlacedFinding[] = []
const pauseMilliseconds = 250

export function useDraft(start: string): Draft {
  const [yaml, setYaml] = useState(start)
  const [settled] = useDebouncedValue(yaml, pauseMilliseconds)
  const check = useProcedure('profile.check', { yaml: settled })
  const data = useMemo(() => dataOf(yaml), [yaml])
  const isSettled = settled === yaml && check.data !== undefined
  return {
    yaml,
    setYaml,
    isEditable: useMemo(() => isEditable(yaml), [yaml]),
    value: (path) => valueAt(data, path),
    change: (path, value) => setYaml((before) => changed(before, path, value)),
    findings: check.data?.findings ?? noFindings,
    isValid: isSettled && check.data.valid,
  }
}

/** Who certifies is a CA, and who does not is none: the form asks only once. */
function changed(yaml: string, path: readonly string[], value: Value): string {
  const next = withValue(yaml, path, value)
  return path.join('.') === 'certifies'
    ? withValue(next, ['basicConstraints', 'cA'], value !== 'endEntity')
    : next
}
