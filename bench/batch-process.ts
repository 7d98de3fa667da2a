// A process of its own that issues for a folder of requests into a new keep, and says how long the call took
// and how much memory the process had at most. The key derivation is a cheap one: it is not what is measured.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTestKeep } from '../src-main/testing/keep.ts'
import { secondsByClock } from './rounds.ts'

const [folder = '', asked = '0'] = process.argv.slice(2)
const count = Number(asked)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.csr'))
  .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))
// More than there are: the same again, which no batch minds.
const requests = Array.from({ length: Math.ceil(count / files.length) }, () => files)
  .flat()
  .slice(0, count)

const keep = await makeTestKeep()
await keep.call('authority.create-root', { name: 'conf', subject: 'CN=Test Root', algorithm: 'ec-p256' })
await keep.call('authority.create-subordinate', {
  name: 'seattle',
  issuer: 'conf',
  subject: 'CN=Test Regional',
  algorithm: 'ec-p256',
})
const seconds = await secondsByClock(requests.length, async () => {
  const report = await keep.call('certificate.issue-batch', {
    issuer: 'seattle',
    profile: 'developer',
    requests,
  })
  if (report.issued !== requests.length) throw new Error(`${report.refused} requests were refused`)
})
const octets = process.resourceUsage().maxRSS * 1024
await keep.remove()
process.stdout.write(JSON.stringify({ seconds, octets }))
