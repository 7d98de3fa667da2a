// `npm run kill -- 500`: kills a signing run that often with SIGKILL, at random instants, and says what was found
// in the keep afterwards; then as often a run that creates, changes ways in, backs up, restores and migrates. `npm run kill -- 20 1000000`: kills the signing of CRLs with so many entries. Ends with 1 at
// the first violation.

import { killKeepers } from '../src-main/testing/keeper-killing.ts'
import { killRepeatedly } from '../src-main/testing/killing.ts'
import { killLists } from '../src-main/testing/killing-lists.ts'

/** Microseconds an entry: about two lists of that length on a slow machine. */
const perEntry = 8

const [kills = 500, entries] = process.argv.slice(2).map(Number)
if (![kills, entries ?? 1].every((each) => Number.isSafeInteger(each) && each >= 1)) {
  process.stderr.write('usage: npm run kill -- NUMBER [ENTRIES]\n')
  process.exit(2)
}
if (entries !== undefined) await killLongLists(kills, entries)
else {
  await killRuns(kills)
  await killKeeping(kills)
}

async function killKeeping(kills) {
  const onKill = (report) =>
    report.kills % 10 === 0 && process.stdout.write(`${report.kills} of ${kills} kills\n`)
  const { done, cut } = await killKeepers({ kills, onKill })
  const words = (counts) =>
    Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  process.stdout.write(
    `After ${kills} kills each keep opened, verified, and its backup restored. Done: ${words(done)}. Cut short: ${words(cut)}.\n`,
  )
}

async function killRuns(kills) {
  const onKill = (report) =>
    report.kills % 10 === 0 && process.stdout.write(`${report.kills} of ${kills} kills\n`)
  const { answered, numbers, lost, unborn } = await killRepeatedly({ kills, onKill })
  process.stdout.write(
    `After ${kills} kills the keep opened and verified each time (${unborn} were too early for there to be one).\n` +
      `${answered} certificates, revocations, CRLs and requests whose commands had answered: all there.\n` +
      `${numbers} serial and CRL numbers signed under, none twice; ${lost} of those signatures died with the process.\n`,
  )
}

async function killLongLists(kills, entries) {
  const within = 500 + Math.ceil((entries * perEntry) / 1000)
  const { signed, answered } = await killLists({ kills, entries, within })
  process.stdout.write(
    `After ${kills} kills over lists of ${entries} entries the keep opened each time, and verified in the end.\n` +
      `${signed.length} CRL numbers signed under, none twice; ${answered} lists had been answered: all there.\n`,
  )
}
