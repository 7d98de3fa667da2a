// The proof of the journal: every entry's hash and every row's digest computed anew. No peer does this; the
// goal is a rate.

import { reservation } from '../src-main/testing/record-samples.ts'
import { amountFigure, type Figure } from './figure.ts'
import { secondsByClock, spreadOf } from './rounds.ts'
import { fill, scratchRecords, serialNumberOf } from './scratch-records.ts'

const certificates = 100_000
const rounds = 7

export async function* journal(): AsyncGenerator<Figure> {
  using scratch = scratchRecords()
  const { records } = scratch
  const der = Buffer.alloc(600, 0x30)
  fill(records, certificates, (number) => {
    const serialNumber = serialNumberOf(number)
    der.write(serialNumber)
    const id = records.certificates.reserve(reservation({ serialNumber }))
    records.certificates.complete(id, der)
  })
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) rates.push(await verify())
  const what = `verify the journal and ${certificates.toLocaleString('en-US')} certificates`
  yield amountFigure(what, spreadOf(rates), { unit: 'rows/s', goal: { atLeast: 200_000 } })

  /** By the clock, since the check of the pages has a thread of its own. */
  async function verify(): Promise<number> {
    let rows = 0
    const seconds = await secondsByClock(1, () => {
      const { isValid, rows: found } = records.verifyJournal()
      if (!isValid) throw new Error('the journal should be valid')
      rows = found
    })
    return rows / seconds
  }
}
