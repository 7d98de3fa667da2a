// What the window may ask of the machine and of the network: nothing. Refused here for every page at once;
// what one page may open or navigate to is window.ts.

import { type CommandLine, type Session, session } from 'electron'
import { origin } from './protocol.ts'

/** Chromium's own switches, in force before the app is ready: no name resolves, nothing calls home. */
export function closeNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
}

/** Refuses every permission but one, every request that would leave the window, and every download. */
export function refuseEverything(log: (message: string) => void): void {
  const { defaultSession } = session
  refusePermissions(defaultSession)
  defaultSession.webRequest.onBeforeRequest(({ url }, respond) => {
    const cancel = !staysInside(url)
    if (cancel) log(`cancelled a request for ${url.slice(0, 200)}`)
    respond({ cancel })
  })
  defaultSession.on('will-download', (event) => event.preventDefault())
  defaultSession.setSpellCheckerEnabled(false)
}

/** The one permission given is to put text into the clipboard at a click (the copy buttons): nothing comes in by it. */
function refusePermissions(pages: Session): void {
  pages.setPermissionRequestHandler((_contents, permission, respond) => {
    respond(permission === 'clipboard-sanitized-write')
  })
  pages.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
}

/** Ours, or bytes that the page itself made: `data:` and `blob:` URLs never leave the process. */
function staysInside(url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith(`blob:${origin}/`)
}
