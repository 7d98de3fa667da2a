// How long the main thread of a program was held up, and how much memory the process had, at most.

import { monitorEventLoopDelay } from 'node:perf_hooks'

const mebibyte = 1024 * 1024
/** Milliseconds. */
const memoryInterval = 50

export class MainThreadWatch {
  readonly #delay = monitorEventLoopDelay({ resolution: 1 })
  #timer: NodeJS.Timeout | undefined
  #resident = 0

  constructor() {
    this.#delay.enable()
  }

  /** Milliseconds. */
  get longest(): number {
    return this.#delay.max / 1e6
  }

  /** MiB, since `beginMemory`. */
  get resident(): number {
    return this.#resident / mebibyte
  }

  beginMemory(): void {
    this.#timer = setInterval(() => {
      this.#resident = Math.max(this.#resident, process.memoryUsage.rss())
    }, memoryInterval)
  }

  end(): void {
    this.#delay.disable()
    clearInterval(this.#timer)
  }
}
