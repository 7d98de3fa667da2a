// Which binary opens the window: Electron's own where it is or can be downloaded (tried once for a version),
// else the stand-in on Debian's Chromium.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePackages, windowPackages } from './debian.mjs'
import { node, root, SetUpError, say } from './set-up.mjs'

const folder = join(root, 'node_modules/electron')
const standIn = join(root, 'e2e/electron-stand-in/electron')
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const probeSeconds = 5
const downloadMinutes = 10

/** The binary, what to say of it, and whether it is the stand-in. Throws when there is neither. */
export async function chooseBinary() {
  const own = ownBinary() ?? (await download())
  if (own !== null && runs(own)) return { path: own, name: 'Electron', isStandIn: false }
  if (process.platform !== 'linux') {
    throw new SetUpError(
      "Electron's binary is not here and could not be downloaded.",
      'Connect to a network once, and start again.',
    )
  }
  if (!chromium.some((path) => existsSync(path))) ensurePackages(windowPackages)
  return { path: standIn, name: 'the stand-in for Electron (Node 24 and Chromium)', isStandIn: true }
}

function ownBinary() {
  const named = join(folder, 'path.txt')
  const path = existsSync(named) ? join(folder, 'dist', readFileSync(named, 'utf8')) : ''
  return path !== '' && existsSync(path) ? path : null
}

/** A binary without its system libraries, or for another machine, is as good as none. */
function runs(path) {
  return spawnSync(path, ['--no-sandbox', '--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

async function download() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const failed = join(root, `node_modules/.cache/rootkeep/no-electron-${version}`)
  if (existsSync(failed)) return null
  say(`Downloading Electron ${version} …`)
  if ((await isReachable(version)) && installs()) return ownBinary()
  mkdirSync(join(failed, '..'), { recursive: true })
  writeFileSync(failed, '')
  say(`That did not work, and is not tried again (until ${failed} is removed).`)
  return null
}

/** Whether the release answers soon, so that an air-gapped machine does not wait; behind a proxy it is not asked. */
async function isReachable(version) {
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return true
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const options = { method: 'HEAD', signal: AbortSignal.timeout(probeSeconds * 1000) }
    return (await fetch(`${mirror}v${version}/SHASUMS256.txt`, options)).ok
  } catch {
    return false
  }
}

function installs() {
  const options = { stdio: 'ignore', timeout: downloadMinutes * 60_000 }
  return spawnSync(node, [join(folder, 'install.js')], options).status === 0
}
