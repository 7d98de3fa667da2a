import { describe, expect, test } from 'vitest'
import { RootkeepError } from '../contract/errors.ts'
import { sealOf } from '../testing/record-samples.ts'
import { populated, step, tamper, tamperings } from '../testing/tampered-records.ts'
import { reopened } from '../testing/temporary-records.ts'
import { openRecords } from './records.ts'

/** On a thread, whatever the size. */
const always = { threadFrom: 0 }

describe('beginProof', () => {
  test('stays on this thread for small records', async () => {
    const { directory, head } = populated()
    const proof = reopened(directory).prove(head)
    expect(proof.isBeside).toBe(false)
    expect(await proof.outcome).toMatchObject({ isValid: true, entries: 7, rows: 6, head })
  })

  test('proves sound records on a thread, with the seal of the vault', async () => {
    const { directory, head } = populated()
    const proof = reopened(directory).prove(head, always)
    expect(proof.isBeside).toBe(true)
    const found = { isValid: true, entries: 7, rows: 6, head, isAuthenticated: true, faults: [] }
    expect(await proof.outcome).toMatchObject(found)
  })

  test.each(tamperings)('names on a thread $name', async ({ sql, fault }) => {
    const { directory, head } = populated()
    tamper(directory, sql)
    const { isValid, faults } = await reopened(directory).prove(head, always).outcome
    expect(isValid).toBe(false)
    expect(faults).toContainEqual(expect.objectContaining(fault))
  })

  test('does not take the seal of another vault from a thread', async () => {
    const { directory } = populated()
    const records = openRecords(directory, { seal: sealOf('another vault') })
    const { isValid, faults } = await records.prove(undefined, always).outcome
    expect({ isValid, faults }).toMatchObject({ isValid: false, faults: [{ kind: 'unsealed', key: '7' }] })
    records.close()
  })

  test('fails where the vault was locked before the thread had ended', async () => {
    const { directory } = populated()
    const isLocked = () => {
      throw new RootkeepError('vault.locked', 'The vault is locked.')
    }
    const records = openRecords(directory, { seal: { authenticate: isLocked, verify: isLocked } })
    await expect(records.prove(undefined, always).outcome).rejects.toMatchObject({ code: 'vault.locked' })
    records.close()
  })

  test('sees the records of one moment, whatever is written meanwhile', async () => {
    const { directory, head } = populated()
    const records = reopened(directory)
    const { outcome } = records.prove(head, always)
    for (let year = 2027; year < 2047; year++) {
      step(records, 'authority.retire', () => records.authorities.retire(1, `${year}-01-01T00:00:00Z`))
      await new Promise(setImmediate)
    }
    expect(await outcome).toMatchObject({ isValid: true, faults: [] })
  })

  test('rests until it may begin, and sees the records of that moment', async () => {
    const { directory, head } = populated()
    const records = reopened(directory)
    const { promise: start, resolve } = Promise.withResolvers<void>()
    const { outcome } = records.prove(head, { ...always, start })
    step(records, 'authority.retire', () => records.authorities.retire(1, '2027-01-01T00:00:00Z'))
    resolve()
    expect(await outcome).toMatchObject({ isValid: true, entries: 8 })
  })

  test('never begins once it is abandoned before it may', async () => {
    const { directory, head } = populated()
    const proof = reopened(directory).prove(head, { ...always, start: new Promise(() => {}) })
    await proof.abandon()
    await expect(proof.outcome).rejects.toMatchObject({ code: 'call.cancelled' })
  })

  test('has no outcome once it is abandoned', async () => {
    const { directory, head } = populated()
    const proof = reopened(directory).prove(head, always)
    await proof.abandon()
    await expect(proof.outcome).rejects.toMatchObject({ code: 'call.cancelled' })
  })
})
