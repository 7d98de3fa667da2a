// npm start: installs and builds what is missing, and opens the window. Without a screen it holds the sample
// ceremony in the terminal instead.

import { spawn } from 'node:child_process'
import { holdCeremony } from './ceremony.mjs'
import { chooseBinary } from './electron-binary.mjs'
import { ensureBuild, ensureModules, root, runScript, say } from './set-up.mjs'

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function openWindow(args) {
  const { path, name } = await chooseBinary()
  say(`Opening the window on ${name}.`)
  const isRoot = process.getuid?.() === 0
  // Chromium, in Electron too, refuses to run its sandbox as root.
  const window = spawn(path, [...(isRoot ? ['--no-sandbox'] : []), root, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => window.kill(signal))
  return new Promise((resolve) => window.once('exit', (status) => resolve(status ?? 1)))
}

async function holdInTerminal() {
  say(
    'There is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set): the sample ceremony runs in the terminal.',
  )
  const status = await holdCeremony()
  say('To open the window, run `npm start` in a desktop session, or on a screen in memory:')
  say('  apt-get install chromium xvfb xauth && xvfb-run -a npm start')
  return status
}

await runScript(() => {
  ensureModules()
  if (!hasScreen()) return holdInTerminal()
  ensureBuild()
  return openWindow(process.argv.slice(2))
})
