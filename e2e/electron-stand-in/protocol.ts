// Electron's `protocol` for one privileged scheme. Chromium will not navigate to a scheme that it does not
// know, so `app://HOST/…` is loaded as `https://HOST.invalid/…` (a name that never resolves, RFC 6761 §6.4),
// answered by interception, and called `app://HOST/…` wherever Electron would say a URL.

import type { CustomScheme, Protocol as ElectronProtocol } from 'electron'
import { guarded, notInTheStandIn } from './gap.ts'

type Handler = (request: Request) => Response | Promise<Response>

const stage = /^https:\/\/([^/:]+)\.invalid(?=[/?#]|$)/
let scheme: string | undefined
let handler: Handler | undefined

const registry = {
  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    for (const { scheme: name, privileges } of schemes) {
      if (scheme !== undefined) throw notInTheStandIn('protocol for a second scheme')
      if (!privileges?.standard || !privileges.secure)
        throw notInTheStandIn('a scheme that is not standard and secure')
      scheme = name
    }
  },
  handle(name: string, answer: Handler): void {
    if (name !== scheme) throw notInTheStandIn(`protocol.handle of ${name}, which is not privileged`)
    handler = answer
  },
  unhandle(name: string): void {
    if (name === scheme) handler = undefined
  },
  isProtocolHandled(name: string): boolean {
    return name === scheme && handler !== undefined
  },
} satisfies Pick<
  ElectronProtocol,
  'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'
>

export const protocol = guarded('protocol', registry)

/** The URL under which Chromium loads what Electron calls `url`. */
export function toStage(url: string): string {
  if (scheme === undefined || !url.startsWith(`${scheme}://`)) return url
  const [, host = '', rest = ''] = url.slice(scheme.length).match(/^:\/\/([^/?#]*)(.*)$/s) ?? []
  return `https://${host}.invalid${rest.startsWith('/') ? rest : `/${rest}`}`
}

/** What Electron calls the URL that Chromium loaded. */
export function fromStage(url: string): string {
  return scheme === undefined ? url : url.replace(stage, `${scheme}://$1`)
}

/** Whether a request for this URL (as Chromium has it) is the registered handler's to answer. */
export function isHandled(url: string): boolean {
  return handler !== undefined && stage.test(url)
}

/** The handler's answer to a request; a handler that throws is a network error, as in Electron. */
export async function answer(url: string, init: RequestInit): Promise<Response> {
  if (!handler) throw new Error(`no handler for ${url}`)
  return await handler(new Request(fromStage(url), init))
}
