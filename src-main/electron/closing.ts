// A window with something typed that is nowhere else is not closed before the person was asked. What is typed the page
// knows, and it brings the words of the question in its own language.

import type { BrowserWindow } from 'electron'
import { z } from 'zod'

const words = z.string().min(1).max(300)

/** The question, and its two answers; null while nothing would be lost. */
export const unsavedWords = z.strictObject({ question: words, stay: words, leave: words }).nullable()
export type UnsavedWords = NonNullable<z.infer<typeof unsavedWords>>

interface ClosingOptions {
  readonly window: Pick<BrowserWindow, 'on' | 'close'>
  /** True when the person would leave all the same. */
  ask(words: UnsavedWords): Promise<boolean>
}

/** Asks before the window closes; returns how to say what is unsaved. */
export function askBeforeClosing({ window, ask }: ClosingOptions): (unsaved: UnsavedWords | null) => void {
  let unsaved: UnsavedWords | null = null
  let isAsking = false
  window.on('close', (event) => {
    if (unsaved === null) return
    event.preventDefault()
    if (isAsking) return
    isAsking = true
    void ask(unsaved)
      .then((mayLeave) => {
        if (!mayLeave) return
        unsaved = null
        window.close()
      })
      .finally(() => {
        isAsking = false
      })
  })
  return (next) => {
    unsaved = next
  }
}
