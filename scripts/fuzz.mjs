// `npm run fuzz -- 100000 [PARSER]`: mutations of real files for every parser of a stranger's bytes, or for those
// whose names begin so, each parser in a process of its own with 256 MiB of heap; then the large hostile files. An
// input that takes more than two seconds or 256 MiB, or does anything but answer or be refused, is kept in a file
// and named; the exit status is then 1. `ROOTKEEP_FUZZ_SEED` repeats a run.

import { fork } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mutationOf } from '../src-main/testing/fuzz/campaign.ts'
import { hostileInputs } from '../src-main/testing/fuzz/hostile.ts'
import { parsers } from '../src-main/testing/fuzz/parsers.ts'

const [mutations = 100_000, prefix = ''] = [process.argv[2] && Number(process.argv[2]), process.argv[3]]
const chosen = parsers.filter(({ name }) => name.startsWith(prefix))
if (!Number.isSafeInteger(mutations) || mutations < 0 || chosen.length === 0) {
  process.stderr.write('usage: npm run fuzz -- MUTATIONS [PARSER]\n')
  process.exit(2)
}

const seed = Number(process.env.ROOTKEEP_FUZZ_SEED ?? randomInt(2 ** 31))
const folder = mkdtempSync(join(tmpdir(), 'rootkeep-fuzz-'))
const child = fileURLToPath(new URL('../src-main/testing/fuzz/process.ts', import.meta.url))
/** Beyond the two seconds, on a busy machine: then the process is held to hang in this input. */
const patience = 30_000
let defects = 0

process.stdout.write(`Seed ${seed}; inputs with defects go to ${folder}\n`)
const tasks = [false, true].flatMap((isHostile) => chosen.map((parser) => ({ parser, isHostile })))
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
process.stdout.write(`${chosen.length} parsers, ${mutations} mutations each: ${defects} defects\n`)
process.exit(defects === 0 ? 0 : 1)

async function work() {
  for (let task = tasks.shift(); task; task = tasks.shift()) await perform(task)
}

/** One parser with its mutations, or with the large files. */
async function perform({ parser, isHostile }) {
  const progress = join(folder, `${parser.name}-${isHostile ? 'large' : 'mutations'}.progress`)
  const started = performance.now()
  const { defect, at } = await runChild({ parser: parser.name, isHostile, seed, mutations, progress })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const title = `${parser.name}, ${isHostile ? 'large files' : `${mutations} mutations`}`
  process.stdout.write(`${title}: ${defect ?? 'no defect'} (${seconds} s)\n`)
  if (defect === null) return
  defects++
  const file = join(folder, `${parser.name}-${isHostile ? 'large' : seed}-${at}`)
  writeFileSync(file, isHostile ? hostileInputs[at].make() : mutationOf({ parser, seed, mutations }, at))
  process.stdout.write(`  input ${file}\n`)
}

/** What the child says of its run; when it hangs or dies, where it was. */
function runChild(task) {
  writeFileSync(task.progress, '')
  const running = fork(child, [JSON.stringify(task)], {
    execArgv: ['--max-old-space-size=256', '--expose-gc'],
  })
  return new Promise((done) => {
    let said = null
    let last = { at: '', since: 0 }
    const at = () => readFileSync(task.progress, 'utf8')
    const watch = setInterval(() => {
      const now = { at: at(), since: performance.now() }
      if (now.at !== last.at) last = now
      // Before the first it is still being loaded.
      else if (now.at !== '' && now.since - last.since > patience) running.kill('SIGKILL')
    }, 500)
    running.on('message', (message) => {
      said = message
    })
    running.on('exit', (code, signal) => {
      clearInterval(watch)
      done(said ?? { defect: `the process ended with ${signal ?? code}`, at: Number(at()) })
    })
  })
}
