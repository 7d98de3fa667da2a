// An act that can be taken back: it is told in a notice with a button for that, and Ctrl/⌘ Z takes back the last.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Output } from '../../src-main/contract/contract.ts'
import type { UndoneAct } from '../../src-main/contract/inverse.ts'
import { client } from '../bridge.ts'
import { type Act, useAct } from '../use-procedure.ts'
import { showActNotice } from './act-notice.ts'
import { perform } from './deed-of-act.ts'
import { useUndo } from './use-undo.tsx'

/** As `useAct`; once it is done, a notice says so in `words` and offers to undo it, where that can be. */
export function useUndoableAct<K extends UndoneAct>(
  procedure: K,
  words: (output: Output<K>) => string,
): Act<K> {
  const { t } = useTranslation()
  const act = useAct(procedure)
  const { tell } = useUndo()
  const { run: runAct } = act
  const run = useCallback(
    async (input: Input<K>) => {
      const performed = await perform({ procedure, input, run: runAct, client, words, now: Date.now })
      if (!performed) return undefined
      if (performed.deed) tell(performed.deed)
      else showActNotice({ message: performed.words, close: t('ui.close') })
      return performed.output
    },
    [procedure, runAct, tell, words, t],
  )
  return { ...act, run }
}
