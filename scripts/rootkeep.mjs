#!/usr/bin/env node
// rootkeep: the command line, on the Node 24 of this repository. Where this runs on it already (inside npm
// scripts), no second process is started.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureModules, node, runScript } from './set-up.mjs'

const main = new URL('../src-main/cli/main.ts', import.meta.url)

function runOnNode24() {
  if (!existsSync(node)) ensureModules()
  // A terminal sends its signals to both processes; this one waits for what the other makes of them.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
  const { status, signal } = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  return status ?? (signal === 'SIGINT' ? 130 : 143)
}

if (Number.parseInt(process.versions.node, 10) >= 24) await import(main.href)
else await runScript(runOnNode24)
