// A hostile page in our window: what it tries is what a script that got into the renderer would try. Each
// attack runs in the page itself, and each proof is outside of it: a server that heard nothing, a window
// that is still alone and still on its page.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CDPSession } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import './bridge.ts'
import { type Launched, launch } from './launch.ts'

let rootkeep: Launched
let devTools: CDPSession
let server: Server
let connections = 0
let address = ''

beforeAll(async () => {
  server = createServer((_request, response) => void response.end('leaked'))
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  rootkeep = await launch({ mayComplain: true })
  devTools = await rootkeep.page.context().newCDPSession(rootkeep.page)
})

afterAll(async () => {
  await rootkeep.close()
  server.close()
})

beforeEach(() => {
  connections = 0
})

/** Runs `attack` in the page; `refused` is what it says when the browser threw. */
function inPage<T>(attack: (address: string) => T | Promise<T>): Promise<T> {
  return rootkeep.page.evaluate(attack, address)
}

const settle = () => rootkeep.page.waitForTimeout(300)

/** Reloads the page with its content security policy in force, or switched off as a bug in it would. */
async function reload(policy: 'with' | 'without'): Promise<void> {
  await devTools.send('Page.setBypassCSP', { enabled: policy === 'without' })
  await rootkeep.page.reload()
}

const policies = ['with', 'without'] as const

describe.each(policies)('the network, %s the content security policy', (policy) => {
  beforeAll(() => reload(policy))

  const attacks = {
    'fetch to a local server': (to: string) => fetch(`http://${to}/a`).then(String, () => 'refused'),
    'fetch without CORS': (to: string) =>
      fetch(`http://${to}/b`, { mode: 'no-cors' }).then(String, () => 'refused'),
    'a beacon': (to: string) => {
      navigator.sendBeacon(`http://${to}/c`, 'x')
      return 'refused'
    },
    'a web socket': (to: string) =>
      new Promise<string>((resolve) => {
        try {
          const socket = new WebSocket(`ws://${to}/d`)
          socket.onopen = () => resolve('open')
          socket.onerror = () => resolve('refused')
        } catch {
          resolve('refused')
        }
      }),
    'an image from elsewhere': (to: string) =>
      new Promise<string>((resolve) => {
        const image = new Image()
        image.onload = () => resolve('loaded')
        image.onerror = () => resolve('refused')
        image.src = `http://${to}/e.png`
      }),
    'a script from elsewhere': (to: string) =>
      new Promise<string>((resolve) => {
        const script = document.createElement('script')
        script.onload = () => resolve('loaded')
        script.onerror = () => resolve('refused')
        script.src = `http://${to}/f.js`
        document.body.append(script)
      }),
    'a prefetch': (to: string) => {
      const link = Object.assign(document.createElement('link'), {
        rel: 'prefetch',
        href: `http://${to}/g`,
      })
      document.head.append(link)
      return 'refused'
    },
    'a style sheet that imports': (to: string) => {
      const style = document.createElement('style')
      style.textContent = `@import url("http://${to}/h.css"); body { background-image: url("http://${to}/i.png") }`
      document.head.append(style)
      return 'refused'
    },
    'a form sent elsewhere': (to: string) => {
      const form = Object.assign(document.createElement('form'), {
        action: `http://${to}/j`,
        method: 'post',
      })
      document.body.append(form)
      form.submit()
      return 'refused'
    },
    'a peer connection': async (to: string) => {
      const peer = new RTCPeerConnection({
        iceServers: [{ urls: `stun:${to}` }],
      })
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
      return 'refused'
    },
  } satisfies Record<string, (to: string) => string | Promise<string>>

  test.each(Object.entries(attacks))('%s reaches nobody', async (_name, attack) => {
    expect(await inPage(attack)).toBe('refused')
    await settle()
    expect(connections).toBe(0)
    expect(rootkeep.page.url()).toMatch(/rootkeep.*\/index\.html$/)
  })
})

describe.each(policies)('navigation, %s the content security policy', (policy) => {
  beforeAll(() => reload(policy))

  test.each([
    ['a file', 'file:///etc/passwd'],
    ['a server', 'http://ADDRESS/'],
    ['a data URL', 'data:text/html,<h1>elsewhere</h1>'],
    ['another host of our scheme', 'app://elsewhere/'],
  ])('to %s leaves the page where it is', async (_name, url) => {
    await inPage(() => document.body.setAttribute('data-before', 'yes'))
    await rootkeep.page.evaluate(
      (to) => {
        location.href = to
      },
      url.replace('ADDRESS', address),
    )
    await settle()
    expect(rootkeep.page.url()).toMatch(/rootkeep.*\/index\.html$/)
    expect(await inPage(() => document.body.getAttribute('data-before'))).toBe('yes')
    expect(connections).toBe(0)
  })

  test.each(['http://ADDRESS/', 'file:///etc/passwd', 'about:blank'])(
    'window.open of %s opens nothing',
    async (url) => {
      await rootkeep.page.evaluate((to) => void window.open(to, '_blank'), url.replace('ADDRESS', address))
      await settle()
      const windows = await rootkeep.electron.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
      )
      expect(windows).toBe(1)
      expect(rootkeep.electron.windows()).toHaveLength(1)
      expect(connections).toBe(0)
    },
  )

  test('a frame from elsewhere stays empty', async () => {
    await inPage((to) => {
      for (const source of [`http://${to}/frame`, 'file:///etc/passwd']) {
        document.body.append(Object.assign(document.createElement('iframe'), { src: source }))
      }
    })
    await settle()
    expect(connections).toBe(0)
    const texts = await inPage(() =>
      [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.body.textContent),
    )
    expect(texts.filter(Boolean)).toEqual([])
  })
})

describe('script injection', () => {
  beforeAll(() => reload('with'))

  test('an inline script does not run', async () => {
    await inPage(() => {
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.injected = true">')
    })
    await settle()
    expect(await inPage(() => 'injected' in window)).toBe(false)
  })

  test('eval is refused to the page itself', async () => {
    // Playwright's own evaluate is above the policy, so the attempt is made from a timer's string.
    const outcome = await inPage(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          })
          setTimeout('window.injected = true', 0)
          setTimeout(() => resolve('injected' in window ? 'ran' : 'silent'), 200)
        }),
    )
    expect(outcome).toBe('script-src')
  })
})

describe('reaching Node', () => {
  test('the page has the bridge and nothing else of ours', async () => {
    const reached = await inPage(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
    )
    expect(reached).toEqual([])
    expect(await inPage(() => Object.keys(window.bridge).sort())).toEqual([
      'call',
      'cancel',
      'onEvent',
      'setUnsaved',
      'speak',
    ])
  })

  test('the bridge cannot be changed', async () => {
    const outcome = await inPage(() => {
      const outcomes: boolean[] = [Object.isFrozen(window.bridge)]
      try {
        Object.assign(window, { bridge: null })
      } catch {}
      outcomes.push(window.bridge !== null)
      return outcomes
    })
    expect(outcome).toEqual([true, true])
  })

  test('every permission is refused', async () => {
    const granted = await inPage(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'persistent-storage',
      ]
      const states = await Promise.all(
        names.map(async (name) => [
          name,
          (await navigator.permissions.query({ name: name as PermissionName })).state,
        ]),
      )
      return states.filter(([, state]) => state === 'granted')
    })
    expect(granted).toEqual([])
  })
})

describe('the channel', () => {
  test('an unknown procedure is refused by name', async () => {
    const reply = await inPage(() => window.bridge.call('vault.open-sesame', {}))
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'input.unknown-procedure' },
    })
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no procedure', async (name) => {
    const reply = await rootkeep.page.evaluate((procedure) => window.bridge.call(procedure, {}), name)
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'input.unknown-procedure' },
    })
  })

  test('an input that is too much is refused', async () => {
    const reply = await inPage(() => window.bridge.call('vault.status', { surprise: true }))
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'input.invalid' },
    })
  })

  test('a frame inside the page has no bridge', async () => {
    const kinds = await inPage(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      return typeof (frame.contentWindow as unknown as { bridge?: unknown }).bridge
    })
    expect(kinds).toBe('undefined')
  })

  test('the channel is answered in one place only: the handler of our page', async () => {
    const registered = await rootkeep.electron.evaluate(({ ipcMain }) => {
      // A second handler for a channel throws; that ours may be added shows that ipcMain serves nobody.
      ipcMain.handle('rootkeep', () => null)
      ipcMain.removeHandler('rootkeep')
      return 'free'
    })
    expect(registered).toBe('free')
  })
})
