import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { addRoot } from '../testing/record-samples.ts'
import { reopened, temporaryRecords } from '../testing/temporary-records.ts'

const writer = fileURLToPath(new URL('../testing/records-writer.ts', import.meta.url))

/** Lets the writer print so many lines, kills it a moment later, and returns all that it printed. */
async function killedAfter(directory: string, lines: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [writer, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > lines) setTimeout(() => child.kill('SIGKILL'), lines % 7)
  })
  await once(child, 'close')
  return output.split('\n').slice(0, -1)
}

describe('records whose process is killed', () => {
  test('open again, lose nothing that was said to be signed, and reuse no serial number', {
    timeout: 180_000,
  }, async () => {
    const { directory, records } = temporaryRecords()
    addRoot(records)
    records.close()
    const printed: string[] = []
    for (let kill = 0; kill < 20; kill++) {
      printed.push(...(await killedAfter(directory, 1 + ((kill * 5) % 17))))
      const survived = reopened(directory)
      expect(survived.verifyJournal().faults).toEqual([])
      survived.close()
    }
    const last = reopened(directory)
    for (const line of printed) {
      const [word, serialNumber] = line.split(' ')
      const certificate = last.certificates.findBySerialNumber(1, serialNumber ?? '')
      expect(certificate).toBeDefined()
      if (word === 'signed') expect(certificate?.status).toBe('signed')
    }
    const reserved = printed.filter((line) => line.startsWith('reserved'))
    expect(new Set(reserved).size).toBe(reserved.length)
    expect(reserved.length).toBeGreaterThanOrEqual(20)
  })
})
