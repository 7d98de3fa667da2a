// An act that can be taken back: it is told in a notice with a button for that, and Ctrl/⌘ Z takes back the last.

import { Button, Group, Text } from '@mantine/core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../src-main/contract/contract.ts'
import { inverses, type UndoneAct } from '../../src-main/contract/inverse.ts'
import { client } from '../bridge.ts'
import { type Act, useAct } from '../use-procedure.ts'
import { hideActNotice, showActNotice } from './act-notice.ts'
import { remember } from './undo-stack.ts'
import { useUndo } from './use-undo.ts'

/** Long enough to read it and to think better of it. */
const noticeMilliseconds = 12_000

/** As `useAct`; once it is done, a notice says so in `words` and offers to undo it. */
export function useUndoableAct<K extends UndoneAct>(
  procedure: K,
  words: (output: Output<K>) => string,
): Act<K> {
  const { t } = useTranslation()
  const act = useAct(procedure)
  const undo = useUndo()
  const { run: runAct } = act
  const run = useCallback(
    async (input: Input<K>) => {
      // Where it can't be read how things stand, the act fails by itself, or is done without a way back.
      const inverse = await inverses[procedure](client, input).catch(() => null)
      const output = await runAct(input)
      if (output === undefined) return undefined
      const done = { words: words(output), calls: inverse?.(output) ?? [] }
      if (done.calls.length > 0) remember(done)
      showActNotice({
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{done.words}</Text>
            {done.calls.length > 0 && (
              <Button
                size="compact-sm"
                variant="light"
                flex="none"
                onClick={() => {
                  hideActNotice()
                  void undo(done)
                }}
              >
                {t('undo.undo')}
              </Button>
            )}
          </Group>
        ),
        autoClose: noticeMilliseconds,
        close: t('ui.close'),
      })
      return output
    },
    [procedure, runAct, undo, words, t],
  )
  return { ...act, run }
}
