// `npm run kill -- 200`: kills a signing run that often with SIGKILL, at random instants, and says what was found
// in the keep afterwards. Ends with 1 at the first violation.

import { killRepeatedly } from '../src-main/testing/killing.ts'

const kills = Number(process.argv[2] ?? 200)
if (!Number.isSafeInteger(kills) || kills < 1) {
  process.stderr.write('usage: npm run kill -- NUMBER\n')
  process.exit(2)
}

const { answered, numbers, lost, unborn } = await killRepeatedly({
  kills,
  onKill: (report) => report.kills % 10 === 0 && process.stdout.write(`${report.kills} of ${kills} kills\n`),
})
process.stdout.write(
  `After ${kills} kills the keep opened and verified each time (${unborn} were too early for there to be one).\n` +
    `${answered} certificates, revocations, CRLs and requests whose commands had answered: all there.\n` +
    `${numbers} serial and CRL numbers signed under, none twice; ${lost} of those signatures died with the process.\n`,
)
