// Taking back what was done: the calls that undo it, one after the other, and a notice of what came of them.

import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, ProcedureName } from '../../src-main/contract/contract.ts'
import { asRootkeepError, client } from '../bridge.ts'
import { errorWords } from '../messages.ts'
import { showActNotice } from './act-notice.ts'
import { takeUndoable, type Undoable } from './undo-stack.ts'

/** Takes back the act, or the last one where none is named; does nothing where there is none left. */
export function useUndo(): (done?: Undoable) => Promise<void> {
  const { t } = useTranslation()
  return useCallback(
    async (done) => {
      const taken = takeUndoable(done)
      if (!taken) return
      try {
        for (const { procedure, input } of taken.calls) await make(procedure, input)
        showActNotice({ message: t('undo.done', { words: taken.words }), close: t('ui.close') })
      } catch (thrown) {
        const { what } = errorWords(asRootkeepError(thrown).code)
        showActNotice({ title: t('undo.failed'), message: what, color: 'red', close: t('ui.close') })
      }
    },
    [t],
  )
}

function make<K extends ProcedureName>(procedure: K, input: Input<K>): Promise<unknown> {
  return client(procedure, input)
}
