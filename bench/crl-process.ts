// A process of its own that issues a CRL from the records in a folder, and says how long that took and how much
// memory the process had at most.

import { issueCrl, prepareCrl } from '../src-main/pki/crl/issuance.ts'
import { openRecords } from '../src-main/records/records.ts'
import { certify } from '../src-main/testing/hierarchy.ts'
import { secondsByClock, spreadOf } from './rounds.ts'

const [directory = '', authority = '', rounds = '1'] = process.argv.slice(2)
const issuerAuthorityId = Number(authority)
const { key, certificate: issuer } = certify('self', { profile: 'root', subject: 'CN=Test Root' })
const records = openRecords(directory, { isReadOnly: true })
const { revocations } = records

const measured: number[] = []
for (let round = 0; round < Number(rounds); round++) {
  measured.push(
    await secondsByClock(1, () => {
      const prepared = prepareCrl({
        issuer,
        thisUpdate: '2026-11-21T00:00:00Z',
        nextUpdate: '2026-12-21T00:00:00Z',
        crlNumber: 1n,
        entries: revocations.activeEntries(issuerAuthorityId),
        expectedEntries: revocations.count(issuerAuthorityId),
      })
      issueCrl(prepared, key.signer)
    }),
  )
}
records.close()
const { median: seconds } = spreadOf(measured)
process.stdout.write(JSON.stringify({ seconds, octets: process.resourceUsage().maxRSS * 1024 }))
