// npm run monkey [-- SECONDS [SEED]]: the random walk over the window, ten minutes long unless said otherwise.

import { ensurePackages, screenPackages, windowPackages } from './debian.mjs'
import { runStories } from './e2e.mjs'
import { ensureBuild, ensureModules, runScript } from './set-up.mjs'

await runScript(() => {
  const [seconds = '600', seed = '8'] = process.argv.slice(2)
  ensureModules()
  ensurePackages([...windowPackages, ...screenPackages])
  ensureBuild()
  process.env.ROOTKEEP_MONKEY_SECONDS = seconds
  process.env.ROOTKEEP_MONKEY_SEED = seed
  return runStories(['e2e/monkey.e2e.test.ts'])
})
