// npm run pack: the program as a folder that starts, in dist/. With Electron's own binary where it is; else with the
// stand-in in its place, so that what is packed can be started and tried on a machine that can't download Electron.

import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { parse } from 'yaml'
import { chooseBinary } from './electron-binary.mjs'
import { drawIcons } from './icons.mjs'
import { ensureBuild, ensureModules, root, runScript, say } from './set-up.mjs'

/** Makes a folder look like Electron's own; its binary hands over to the stand-in. */
function imitateElectron(folder, standIn) {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(
    join(folder, 'electron'),
    `#!/bin/sh\nROOTKEEP_PACKED=$(readlink -f "$0") exec '${standIn}' "$@"\n`,
  )
  chmodSync(join(folder, 'electron'), 0o755)
}

/** electron-builder.yml without what is done to Electron's own binary, whose place the stand-in takes. */
function configurationOf(electronDist) {
  const { electronFuses, ...own } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))
  return electronDist === null ? { ...own, electronFuses } : { ...own, electronDist }
}

async function pack(scratch) {
  const { path, isStandIn, name } = await chooseBinary()
  say(`Packing with ${name}.`)
  const electron = isStandIn ? join(scratch, 'electron') : null
  if (isStandIn) imitateElectron(electron, path)
  // A file of its own: what is given in words would be laid over electron-builder.yml, fuses and all.
  const config = join(scratch, 'electron-builder.json')
  writeFileSync(config, JSON.stringify(configurationOf(electron)))
  const platform = isStandIn ? Platform.LINUX : Platform.current()
  await build({ projectDir: root, targets: platform.createTarget('dir'), config, publish: 'never' })
}

await runScript(async () => {
  ensureModules()
  ensureBuild()
  drawIcons()
  const scratch = mkdtempSync(join(tmpdir(), 'rootkeep-pack-'))
  try {
    await pack(scratch)
    return 0
  } finally {
    rmSync(scratch, { recursive: true })
  }
})
