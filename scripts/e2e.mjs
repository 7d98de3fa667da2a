// npm run e2e [-- FILES…]: the stories in a real window, on a screen in memory, so that nobody's own is disturbed.
// npm run keyboard [-- FILES…]: the same stories told again, by keyboard alone.

import { pathToFileURL } from 'node:url'
import { ensurePackages, screenPackages, windowPackages } from './debian.mjs'
import { ensureBuild, ensureModules, run, runScript } from './set-up.mjs'

const screen = ['-a', '-s', '-screen 0 1920x1200x24']

/** Runs vitest's project `e2e` or `keyboard` with `args`; the exit status. */
export function runStories(project, args) {
  return run('xvfb-run', [...screen, 'vitest', 'run', '--project', project, ...args]).status ?? 1
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(() => {
    ensureModules()
    ensurePackages([...windowPackages, ...screenPackages])
    ensureBuild()
    const [, , project, ...args] = process.argv
    return runStories(project, args)
  })
}
