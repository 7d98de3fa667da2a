// Tells the main process while a form holds typed text, so that it asks before the window closes.

import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { setUnsaved } from '../bridge.ts'
import { noteForm, typedIn } from './unsaved-forms.ts'

/** Gives the form its ref, and what is to be called whenever something is typed into it. */
export function useUnsaved(isRunning: boolean): { form: RefObject<HTMLFormElement | null>; onInput(): void } {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const kept = useRef('')
  const note = useCallback(
    (isUnsaved: boolean) => {
      const change = noteForm(form, isUnsaved)
      if (change === null) return
      const words = { question: t('unsaved.question'), stay: t('unsaved.stay'), leave: t('unsaved.leave') }
      setUnsaved(change ? words : null)
    },
    [t],
  )
  const onInput = useCallback(() => {
    if (form.current) note(typedIn(form.current) !== kept.current)
  }, [note])
  useEffect(() => {
    // After an act that went well, what stands in the form is kept; a refusal stands in it as an alert.
    const { current } = form
    if (isRunning || !current || current.querySelector('[role=alert]')) return
    kept.current = typedIn(current)
    note(false)
  }, [isRunning, note])
  useEffect(() => () => note(false), [note])
  return { form, onInput }
}
