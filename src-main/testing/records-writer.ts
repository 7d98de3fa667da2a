// A process to be killed: `node records-writer.ts DIRECTORY` signs certificate after certificate into the
// records there, as a ceremony would, and prints `reserved SERIAL` and `signed SERIAL` after each commit.

import { writeSync } from 'node:fs'
import { openRecords } from '../records/records.ts'
import { act, reservation, seal } from './record-samples.ts'

const records = openRecords(process.argv[2] ?? '', { seal })

for (let number = records.journal.head().sequence; ; number++) {
  const serialNumber = number.toString(16).padStart(16, '0')
  const id = records.transaction(() => {
    const reserved = records.certificates.reserve(reservation({ serialNumber }))
    records.journal.append(act('certificate.issue', { serialNumber, status: 'signing' }))
    return reserved
  })
  writeSync(1, `reserved ${serialNumber}\n`)
  records.transaction(() => {
    records.certificates.complete(id, Buffer.from(`DER of ${serialNumber}`))
    records.journal.append(act('certificate.issue', { serialNumber, status: 'signed' }))
  })
  writeSync(1, `signed ${serialNumber}\n`)
}
