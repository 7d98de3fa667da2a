// Electron's default session: what the page may ask of the machine and of the network. Every request of
// every frame and worker is stopped in Chromium (Fetch interception of the whole browser) and judged here.

import type { Session, WebRequest } from 'electron'
import type { DevToolsSession, Protocol } from './devtools.ts'
import { GuardedEmitter, guarded, notInTheStandIn, PreventableEvent } from './gap.ts'
import { answer, fromStage, isHandled } from './protocol.ts'

type Paused = Protocol.Fetch.requestPausedPayload
type BeforeRequest = Parameters<WebRequest['onBeforeRequest']>[0] & ((...args: never[]) => void)
type RequestHandler = NonNullable<Parameters<Session['setPermissionRequestHandler']>[0]>
type CheckHandler = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>

/** A page, as far as the session asks it something. */
export interface Navigator {
  /** Whether the main frame may go to that URL (Electron's `will-navigate`). */
  mayNavigate(url: string): boolean
}

/** Electron's names of permissions, and Chromium's. */
const permissions = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['audioCapture', 'videoCapture'],
  midi: ['midi'],
  midiSysex: ['midiSysex'],
  'clipboard-read': ['clipboardReadWrite'],
  'clipboard-sanitized-write': ['clipboardSanitizedWrite'],
  'display-capture': ['displayCapture'],
  'idle-detection': ['idleDetection'],
  'storage-access': ['storageAccess'],
  'window-management': ['windowManagement'],
} as const satisfies Record<string, readonly Protocol.Browser.PermissionType[]>
type Permission = keyof typeof permissions

const resourceTypes: Readonly<Record<string, string>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  Media: 'media',
}

type Implemented = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setSpellCheckerEnabled'
>

export class DefaultSession extends GuardedEmitter implements Implemented {
  readonly webRequest = guarded('webRequest', {
    onBeforeRequest: (filter: unknown, listener?: unknown) => {
      if (listener !== undefined) throw notInTheStandIn('webRequest.onBeforeRequest with a filter')
      this.beforeRequest = (filter ?? undefined) as BeforeRequest | undefined
    },
  })
  private beforeRequest: BeforeRequest | undefined
  private requestHandler: RequestHandler | undefined
  private checkHandler: CheckHandler | undefined

  constructor() {
    super('session', ['will-download'])
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.requestHandler = handler ?? undefined
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.checkHandler = handler ?? undefined
  }

  setSpellCheckerEnabled(enabled: boolean): void {
    if (enabled) throw notInTheStandIn('a spell checker')
  }

  /** Asks the main program about every permission, and lets Chromium grant those and refuse all others. */
  async applyPermissions(browser: DevToolsSession, contents: object, url: string): Promise<void> {
    const names = Object.keys(permissions) as Permission[]
    const granted = names
      .filter((name) => this.isGranted(name, contents, url))
      .flatMap((name) => permissions[name])
    await browser.send('Browser.grantPermissions', { permissions: granted })
  }

  /** Judges one request: the page's own navigation first, then `webRequest`, then the scheme's handler. */
  async judge(browser: DevToolsSession, paused: Paused, navigator: Navigator | undefined): Promise<void> {
    const url = fromStage(paused.request.url)
    const { requestId } = paused
    if (paused.resourceType === 'Document' && navigator && !navigator.mayNavigate(url)) {
      await browser.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    } else if (await this.isCancelled(paused, url, navigator !== undefined)) {
      await browser.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
    } else if (isHandled(paused.request.url)) {
      await browser.send('Fetch.fulfillRequest', { requestId, ...(await fulfil(paused)) })
    } else {
      await browser.send('Fetch.continueRequest', { requestId })
    }
  }

  /** Downloads are always refused, once `will-download` has been heard. */
  refuseDownload(url: string): void {
    this.emit(
      'will-download',
      new PreventableEvent(),
      guarded('DownloadItem', { getURL: () => url, cancel: () => {} }),
    )
  }

  private isCancelled(paused: Paused, url: string, isMainFrame: boolean): Promise<boolean> {
    const judgeRequest = this.beforeRequest
    if (!judgeRequest) return Promise.resolve(false)
    const { request, resourceType } = paused
    const type =
      resourceType === 'Document'
        ? isMainFrame
          ? 'mainFrame'
          : 'subFrame'
        : (resourceTypes[resourceType] ?? 'other')
    return new Promise((resolve) => {
      const details = guarded('webRequest details', {
        url,
        method: request.method,
        resourceType: type,
        referrer: '',
      })
      const respond = ({ cancel, redirectURL }: { cancel?: boolean; redirectURL?: string }) => {
        if (redirectURL !== undefined) throw notInTheStandIn('webRequest redirectURL')
        resolve(cancel === true)
      }
      judgeRequest(details as never, respond as never)
    })
  }

  private isGranted(permission: Permission, contents: object, url: string): boolean {
    const origin = url.replace(/^([^:]+:\/\/[^/]+).*$/s, '$1/')
    const details = { isMainFrame: true, requestingUrl: url, securityOrigin: origin }
    let granted = this.requestHandler === undefined
    const decide = (decision: boolean) => {
      granted = decision
    }
    this.requestHandler?.(contents as never, permission as never, decide, details as never)
    return granted && (this.checkHandler?.(contents as never, permission as never, origin, details) ?? true)
  }
}

async function fulfil(paused: Paused) {
  const { url, method, headers, postData } = paused.request
  const response = await answer(url, {
    method,
    headers,
    ...(postData === undefined ? {} : { body: postData }),
  })
  return {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  }
}

export const defaultSession = guarded('session.defaultSession', new DefaultSession())
export const session = guarded('session', { defaultSession })
