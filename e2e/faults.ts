// A main process that is slow or refuses, for a test: it stands between the window's channel and its handler, in the
// running main process. Nothing in the product knows of it.

import type { ElectronApplication } from 'playwright-core'
import type { ErrorCode } from '../src-main/contract/errors.ts'

/** What befalls the calls of the window, but for `vault.status`, on which the frame of the window hangs. */
type Fault =
  | { readonly kind: 'none' }
  /** Refused with that code, without having been done. */
  | { readonly kind: 'fail'; readonly code: ErrorCode }
  /** Kept back until another fault, or none, is set; then done. */
  | { readonly kind: 'hold' }
  /** Done after so many milliseconds. */
  | { readonly kind: 'delay'; readonly milliseconds: number }

interface Standing {
  fault: Fault
  /** Lets go of what is held. */
  release: () => void
  /** Calls that have come, by procedure. */
  readonly calls: string[]
}

type Handler = (event: unknown, message: { procedure?: string }) => Promise<unknown>

declare global {
  var faultsOfTest: Standing | undefined
}

/** From now on the window's calls meet the fault. */
export async function setFault(electron: ElectronApplication, fault: Fault): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, next) => {
    const standing = globalThis.faultsOfTest
    if (standing) {
      standing.fault = next
      standing.release()
      return
    }
    const [window] = BrowserWindow.getAllWindows()
    const ipc = window?.webContents.ipc as unknown as { _invokeHandlers: Map<string, Handler> }
    const handler = ipc._invokeHandlers.get('rootkeep')
    if (!handler) throw new Error('the window has no channel')
    const begun: Standing = { fault: next, release: () => {}, calls: [] }
    globalThis.faultsOfTest = begun
    ipc._invokeHandlers.set('rootkeep', async (event, message) => {
      const { fault } = begun
      if (message.procedure) begun.calls.push(message.procedure)
      if (!message.procedure || message.procedure === 'vault.status') return handler(event, message)
      if (fault.kind === 'fail') {
        return { ok: false, error: { code: fault.code, message: 'As the test has it.', details: {} } }
      }
      if (fault.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
      if (fault.kind === 'hold') {
        await new Promise<void>((resolve) => {
          const before = begun.release
          begun.release = () => {
            before()
            resolve()
          }
        })
      }
      return handler(event, message)
    })
  }, fault)
}

/** How often the window has called a procedure since the first fault. */
export function callsOf(electron: ElectronApplication, procedure: string): Promise<number> {
  return electron.evaluate(
    (_electron, name) => globalThis.faultsOfTest?.calls.filter((each) => each === name).length ?? 0,
    procedure,
  )
}
