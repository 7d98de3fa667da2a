// npm test: everything that must hold, on a fresh clone: installs what is missing, then check, unit, interop,
// build, e2e and keyboard, each even if one before it failed, and one summary. The last line is `N passed, N failed`.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensurePackages, javaPackages, judgePackages, screenPackages, windowPackages } from './debian.mjs'
import { runStories } from './e2e.mjs'
import { ensureBuild, ensureModules, run, runScript, say } from './set-up.mjs'

const reports = mkdtempSync(join(tmpdir(), 'rootkeep-test-'))

/** Each step returns its exit status; those that run tests leave a report. */
const steps = {
  check: () => run('npm', ['run', '--silent', 'check']).status,
  unit: () => run('vitest', ['run', '--project', 'unit', ...reporters('unit')]).status,
  interop: () => run('vitest', ['run', '--project', 'interop', ...reporters('interop')]).status,
  build: () => {
    ensureBuild()
    return 0
  },
  e2e: () => runStories('e2e', reporters('e2e')),
  keyboard: () => runStories('keyboard', reporters('keyboard')),
}

function reporters(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(name)}`]
}

function reportOf(name) {
  return join(reports, `${name}.json`)
}

/** Runs one step and counts; a step that failed without a failed test counts as one. */
function perform(name, step) {
  say(`\n── ${name}`)
  const start = Date.now()
  const isDone = attempt(step)
  const { passed, failed } = countTests(name)
  const counted = isDone || failed > 0 ? failed : 1
  return { name, passed, failed: counted, seconds: (Date.now() - start) / 1000 }
}

function attempt(step) {
  try {
    return step() === 0
  } catch (error) {
    say(error.message)
    return false
  }
}

function countTests(name) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(name), 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function summarize(results) {
  const lines = results.map(({ name, passed, failed, seconds }) => {
    const tests = passed + failed > 0 ? `${passed} passed, ${failed} failed` : ''
    return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${seconds.toFixed(1).padStart(7)} s  ${tests}`.trimEnd()
  })
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  process.stdout.write(`\n${lines.join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed\n`)
  return sum('failed') === 0 ? 0 : 1
}

await runScript(() => {
  ensureModules()
  ensurePackages([...judgePackages, ...javaPackages(), ...windowPackages, ...screenPackages])
  const status = summarize(Object.entries(steps).map(([name, step]) => perform(name, step)))
  rmSync(reports, { recursive: true })
  return status
})
