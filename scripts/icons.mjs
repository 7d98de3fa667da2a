// The icons of the packages, drawn from the one SVG at every build: electron-builder makes those of each system
// out of a large PNG.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { root } from './set-up.mjs'

const pixels = 1024

/** Draws `icon.png` into the folder that electron-builder.yml names. */
export function drawIcons() {
  const folder = join(root, 'out/icons')
  const svg = readFileSync(join(root, 'src-renderer/icon.svg'), 'utf8')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'icon.png'),
    new Resvg(svg, { fitTo: { mode: 'width', value: pixels } }).render().asPng(),
  )
}
