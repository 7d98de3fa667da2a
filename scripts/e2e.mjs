// npm run e2e [-- FILES…]: the stories in a real window, on a screen in memory, so that nobody's own is disturbed.

import { pathToFileURL } from 'node:url'
import { ensurePackages, screenPackages, windowPackages } from './debian.mjs'
import { ensureBuild, ensureModules, run, runScript } from './set-up.mjs'

const screen = ['-a', '-s', '-screen 0 1920x1200x24']

/** Runs vitest's e2e project with `args`; the exit status. */
export function runStories(args) {
  return run('xvfb-run', [...screen, 'vitest', 'run', '--project', 'e2e', ...args]).status ?? 1
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(() => {
    ensureModules()
    ensurePackages([...windowPackages, ...screenPackages])
    ensureBuild()
    return runStories(process.argv.slice(2))
  })
}
