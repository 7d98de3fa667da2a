// Taking back what was done, and doing it again: each with a notice of what came of it and the way round.

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { asRootkeepError } from '../bridge.ts'
import { errorWords } from '../messages.ts'
import { showActNotice } from './act-notice.ts'
import { type Deed, deeds, doAgain, remember, takeBack, watchDeeds } from './history.ts'
import { ToldDeed } from './told-deed.tsx'

/** Long enough to read it and to think better of it. */
const noticeMilliseconds = 12_000

interface Undo {
  /** Takes back the deed, or the last one where none is named; does nothing where there is none left. */
  undo(deed?: Deed): Promise<void>
  /** Does again what was taken back, the last where none is named. */
  redo(deed?: Deed): Promise<void>
  /** Keeps a deed that was done just now, and tells of it with the way back. */
  tell(deed: Deed): void
}

/** What can be taken back and done again, as it is now. */
export function useDeeds(): ReturnType<typeof deeds> {
  return useSyncExternalStore(watchDeeds, deeds)
}

export function useUndo(): Undo {
  const { t } = useTranslation()
  const attempt = useCallback(
    async (title: string, act: () => Promise<void>) => {
      try {
        await act()
      } catch (thrown) {
        const { what } = errorWords(asRootkeepError(thrown).code)
        showActNotice({ title, message: what, color: 'red', close: t('ui.close') })
      }
    },
    [t],
  )
  return useMemo(() => {
    const show = (words: string, button: string, onPress: () => void) =>
      showActNotice({
        message: <ToldDeed words={words} button={button} onPress={onPress} />,
        autoClose: noticeMilliseconds,
        close: t('ui.close'),
      })
    const undo = (deed?: Deed) =>
      attempt(t('undo.failed'), async () => {
        const back = await takeBack(deed)
        if (!back) return
        const words = t('undo.done', { words: back.words })
        if (back.again) show(words, t('undo.redo'), () => void redo(back))
        else showActNotice({ message: words, close: t('ui.close') })
      })
    const redo = (deed?: Deed) =>
      attempt(t('undo.redoFailed'), async () => {
        const again = await doAgain(deed)
        if (again) show(t('undo.redone', { words: again.words }), t('undo.undo'), () => void undo())
      })
    const tell = (deed: Deed) => {
      remember(deed)
      show(deed.words, t('undo.undo'), () => void undo(deed))
    }
    return { undo, redo, tell }
  }, [attempt, t])
}
