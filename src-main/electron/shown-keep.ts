// The keep that the window shows, which may be exchanged for another while the program runs. To the rest of the door
// it is one app: calls go to the keep that is shown, its events come through, and closing closes it.

import type { App } from '../app.ts'
import type { Event } from '../contract/event.ts'

export interface ShownKeep extends App {
  /** Closes the keep that is shown, opens the one in `directory`, prepares it, and shows it, prepared or not. */
  show(directory: string, prepare?: () => Promise<void>): Promise<void>
  /** The folder of the keep that is shown. */
  readonly directory: string
  /** Tells the window something of the door's own. */
  tell(event: Event): void
}

export interface ShownKeepOptions {
  readonly directory: string
  open(directory: string): Promise<App>
  /** Lets the page begin anew. */
  onShow(): Promise<void>
}

export async function createShownKeep({ directory, open, onShow }: ShownKeepOptions): Promise<ShownKeep> {
  const listeners = new Set<(event: Event) => void>()
  const tell = (event: Event) => listeners.forEach((listener) => void listener(event))
  let shown = { directory, app: await open(directory) }
  shown.app.events.subscribe(tell)
  return {
    call: (procedure, input, options) => shown.app.call(procedure, input, options),
    events: {
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    lock: (reason) => shown.app.lock(reason),
    close: () => shown.app.close(),
    get directory() {
      return shown.directory
    },
    tell,
    async show(next, prepare = async () => {}) {
      await shown.app.close()
      shown = { directory: next, app: await open(next) }
      // The page of the keep before is not told what happens in this one: it goes in a moment.
      await prepare().finally(() => {
        shown.app.events.subscribe(tell)
        return onShow()
      })
    },
  }
}
