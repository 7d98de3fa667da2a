// The window's own scheme: `app://rootkeep/…` is the built renderer, read from disk, and nothing else. Each
// answer carries the content security policy; there is no server and no other host.

import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol } from 'electron'

export const origin = 'app://rootkeep'

/**
 * Nothing remote, no inline script, no eval, no frame. `style-src` allows inline styles because Mantine
 * writes its theme's variables into a <style> element, and React Flow positions by style attributes;
 * `data:` and `blob:` images are drawn by the page itself (icons in stylesheets, the exported tree).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Makes `app:` a secure scheme with origins; must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers `app://rootkeep/…` with the files in `folder`. */
export function serveFolder(folder: string): void {
  protocol.handle('app', (request) => respond(folder, request))
}

async function respond(folder: string, request: Request): Promise<Response> {
  const url = new URL(request.url)
  const path = join(folder, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname))
  const contentType = contentTypes[extname(path)]
  const isOurs = url.host === 'rootkeep' && path.startsWith(folder + sep) && contentType !== undefined
  if (!isOurs || request.method !== 'GET')
    return new Response('Not here', { status: 404, headers: headers('text/plain') })
  try {
    return new Response(await readFile(path), { headers: headers(contentType) })
  } catch {
    return new Response('Not here', { status: 404, headers: headers('text/plain') })
  }
}

function headers(contentType: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}
