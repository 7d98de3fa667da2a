// The conformance suites as questions about paths: all of x509-limbo and PKITS as lines of one `trust validate --batch`,
// and the slowest of limbo's cases by itself. Without the suites' data there is nothing to measure, which is said.

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { validateTrust } from '../src-main/authority/trust/validation.ts'
import { pathQuestion } from '../src-main/contract/path.ts'
import { limboCases, limboNow, limboQuestion } from '../src-main/testing/limbo.ts'
import { pkitsCases, pkitsQuestion } from '../src-main/testing/pkits.ts'
import { amountFigure, type Figure } from './figure.ts'
import { secondsByClock, spreadOf } from './rounds.ts'

const rounds = 5
const program = fileURLToPath(new URL('../src-main/cli/main.ts', import.meta.url))

export async function* pathSuites(): AsyncGenerator<Figure> {
  const limbo = limboCases()
  const pkits = pkitsCases()
  if (!limbo || !pkits) return
  const questions = [
    ...limbo.map((each) => ({ id: each.id, ...limboQuestion(each) })),
    ...pkits.map((each) => ({ id: each.id, ...pkitsQuestion(each) })),
  ]
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
  const seconds: number[] = []
  for (let round = 0; round < rounds; round++) seconds.push(await secondsOfBatch(input, questions.length))
  const what = `${questions.length} cases of x509-limbo and PKITS in one batch, the process included`
  yield amountFigure(what, spreadOf(seconds), { unit: 's', goal: { atMost: 5 } })
  const slowest = Math.max(...limbo.map((each) => millisecondsOf(limboQuestion(each))))
  yield amountFigure('the slowest of the cases of x509-limbo', spreadOf([slowest]), {
    unit: 'ms',
    goal: { atMost: 1000 },
  })
}

function secondsOfBatch(input: string, count: number): Promise<number> {
  return secondsByClock(1, () => {
    const { stdout } = spawnSync(process.execPath, [program, 'trust', 'validate', '--batch'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    if (stdout.split('\n').length !== count + 1) throw new Error('the batch did not answer every case')
  })
}

function millisecondsOf(question: ReturnType<typeof limboQuestion>): number {
  const parsed = pathQuestion.parse(question)
  const start = process.threadCpuUsage()
  validateTrust(parsed, limboNow)
  const { user, system } = process.threadCpuUsage(start)
  return (user + system) / 1000
}
