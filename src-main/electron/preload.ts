// All that the page gets of the world outside: one frozen object with five functions. Runs sandboxed, so it
// imports nothing but `electron`; it decides nothing, the main process does.

import { contextBridge, ipcRenderer } from 'electron'

const callChannel = 'rootkeep'
const eventChannel = 'rootkeep:event'

type Listener = (event: unknown) => void
const listeners = new Set<Listener>()

ipcRenderer.on(eventChannel, (_event, told: unknown) => {
  for (const listener of listeners) listener(told)
})

contextBridge.exposeInMainWorld('bridge', {
  /** Calls a procedure; resolves to `{ok, value}` or `{ok: false, error}`. The id is what `cancel` takes. */
  call: (procedure: string, input: unknown, id: string = crypto.randomUUID()) =>
    ipcRenderer.invoke(callChannel, { id, procedure, input }),
  cancel: (id: string) => {
    void ipcRenderer.invoke(callChannel, { cancel: id })
  },
  /** Says in which language the menu and the pickers are to speak. */
  speak: (language: string) => {
    void ipcRenderer.invoke(callChannel, { language })
  },
  /** Says what closing the window would lose, in the words of a question; null for nothing. */
  setUnsaved: (words: unknown) => {
    void ipcRenderer.invoke(callChannel, { unsaved: words })
  },
  /** Calls `listener` with every event from now on; returns how to stop. */
  onEvent: (listener: Listener) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
})
