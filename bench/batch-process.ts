// A process of its own that issues for a folder of requests into a new keep, and says how long the call took
// and how much memory the process had at most. The key derivation is a cheap one: it is not what is measured.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeTestKeep } from '../src-main/testing/keep.ts'
import { secondsByClock } from './rounds.ts'

const [folder = '', count = '0'] = process.argv.slice(2)
const requests = readdirSync(folder)
  .filter((name) => name.endsWith('.csr'))
  .slice(0, Number(count))
  .map((name) => ({ name, content: readFileSync(join(folder, name), 'utf8') }))

const keep = await makeTestKeep()
await keep.call('authority.create-root', { name: 'conf', subject: 'CN=Test Root', algorithm: 'ec-p256' })
await keep.call('authority.create-subordinate', {
  name: 'seattle',
  issuer: 'conf',
  subject: 'CN=Test Regional',
  algorithm: 'ec-p256',
})
const before = process.memoryUsage.rss()
const seconds = await secondsByClock(requests.length, async () => {
  const report = await keep.call('certificate.issue-batch', {
    issuer: 'seattle',
    profile: 'developer',
    requests,
  })
  if (report.issued !== requests.length) throw new Error(`${report.refused} requests were refused`)
})
const after = process.resourceUsage().maxRSS * 1024
await keep.remove()
process.stdout.write(JSON.stringify({ seconds, before, after }))
