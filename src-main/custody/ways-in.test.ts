import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ErrorCode } from '../contract/errors.ts'
import { scratchFolder } from '../testing/program.ts'
import { commitTo, createTestVault, passphrase, vaultOptions } from '../testing/vault.ts'
import { type Custody, openCustody } from './custody.ts'
import { readPassphrase } from './passphrase.ts'
import type { Secret } from './secret.ts'
import type { Commit } from './ways-in.ts'

const hers = 'a kettle of copper'
const his = 'the ferry at dusk'
const coded = (code: ErrorCode) => expect.objectContaining({ code })
const words = readPassphrase

let folder: ReturnType<typeof scratchFolder>
let custody: Custody
let commit: Commit
let current: Secret
beforeEach(async () => {
  folder = scratchFolder()
  custody = await createTestVault(folder.path)
  commit = commitTo(custody)
  current = words(passphrase)
})
afterEach(() => folder[Symbol.dispose]())

function add(text: string, label: string): Promise<void> {
  return custody.waysIn.add(current, { passphrase: words(text), label }, commit)
}

/** Whether the vault, opened anew, opens by these words. */
async function opens(text: string, slotId?: string): Promise<boolean> {
  try {
    await openCustody(folder.path, vaultOptions).unlock(words(text), slotId)
    return true
  } catch (error) {
    expect(error).toEqual(coded('vault.wrong-passphrase'))
    return false
  }
}

function labels(): (string | null)[] {
  return openCustody(folder.path, vaultOptions)
    .status()
    .slots.map(({ label }) => label)
}

function slotId(index: number): string {
  return custody.status().slots[index]?.id ?? ''
}

describe('WaysIn.add', () => {
  test('lets each of several passphrases open, under the name of whose it is', async () => {
    await add(hers, 'Ada')
    await add(his, 'Ben')
    expect(await Promise.all([passphrase, hers, his, 'no one'].map((each) => opens(each)))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(labels()).toEqual(['passphrase', 'Ada', 'Ben'])
  })

  test('asks for a passphrase of now', async () => {
    const adding = custody.waysIn.add(words('guessed'), { passphrase: words(hers), label: 'Ada' }, commit)
    await expect(adding).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(labels()).toEqual(['passphrase'])
  })

  test('ends at 64', async () => {
    for (let number = 1; number < 64; number++) await add(`words ${number}`, `officer ${number}`)
    await expect(add('one more', 'one more')).rejects.toEqual(coded('vault.too-many-ways-in'))
    expect(labels()).toHaveLength(64)
  }, 60_000)

  test('opens by the one slot that is named, and by no other', async () => {
    await add(hers, 'Ada')
    expect(await opens(hers, slotId(1))).toBe(true)
    expect(await opens(hers, slotId(0))).toBe(false)
  })
})

describe('WaysIn.change', () => {
  test('opens by the new one only, and leaves the others', async () => {
    await add(hers, 'Ada')
    await custody.waysIn.change(words(hers), { passphrase: words(his) }, commit)
    expect([await opens(passphrase), await opens(hers), await opens(his)]).toEqual([true, false, true])
    expect(labels()).toEqual(['passphrase', 'Ada'])
  })

  test('changes nothing for whoever does not know the old one', async () => {
    const changing = custody.waysIn.change(words('guessed'), { passphrase: words(his) }, commit)
    await expect(changing).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(await opens(passphrase)).toBe(true)
  })

  test('does one of two at once and refuses the other', async () => {
    const change = () => custody.waysIn.change(words(passphrase), { passphrase: words(his) }, commit)
    const results = await Promise.allSettled([change(), change()])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await opens(his)).toBe(true)
  })

  test('never makes the way in cheaper than it was', async () => {
    await custody.waysIn.raise(current, { passes: 4 }, ({ change }) => commit(change))
    await custody.waysIn.change(current, { passphrase: words(his) }, commit)
    expect(custody.status().slots[0]?.derivation).toBe('Argon2id, 0.0625 MiB, 4 passes')
  })
})

describe('WaysIn.raise', () => {
  test('raises memory and passes in place: same slot, same passphrase, new salt', async () => {
    const before = JSON.parse(readFileSync(join(folder.path, 'vault.json'), 'utf8')).slots[0]
    await custody.waysIn.raise(current, { memoryKiB: 128, passes: 2 }, ({ change }) => commit(change))
    const after = JSON.parse(readFileSync(join(folder.path, 'vault.json'), 'utf8')).slots[0]
    expect(after).toMatchObject({ slotId: before.slotId, label: before.label, createdAt: before.createdAt })
    expect(after.kdf).toMatchObject({ memoryKiB: 128, passes: 2 })
    expect(after.kdf.salt).not.toBe(before.kdf.salt)
    expect(await opens(passphrase)).toBe(true)
  })

  test.each([
    { name: 'less memory', wanted: { memoryKiB: 32, passes: 9 } },
    { name: 'the same', wanted: { memoryKiB: 64, passes: 1 } },
    { name: 'more memory than a vault accepts', wanted: { memoryKiB: 2 * 1024 * 1024 } },
    { name: 'more passes than a vault accepts', wanted: { passes: 17 } },
    { name: 'what is usual, where it costs that already', wanted: {} },
  ])('refuses $name', async ({ wanted }) => {
    await expect(custody.waysIn.raise(current, wanted, ({ change }) => commit(change))).rejects.toEqual(
      coded('vault.cost-not-higher'),
    )
  })
})

describe('WaysIn.remove', () => {
  test('takes one away on the word of another who stays', async () => {
    await add(hers, 'Ada')
    await custody.waysIn.remove(slotId(0), words(hers), commit)
    expect([await opens(passphrase), await opens(hers)]).toEqual([false, true])
  })

  test('does not take the word of the one who goes', async () => {
    await add(hers, 'Ada')
    const removing = custody.waysIn.remove(slotId(0), current, commit)
    await expect(removing).rejects.toEqual(coded('vault.wrong-passphrase'))
    expect(await opens(passphrase)).toBe(true)
  })

  test('never takes the last one', async () => {
    await expect(custody.waysIn.remove(slotId(0), current, commit)).rejects.toEqual(
      coded('vault.last-way-in'),
    )
    expect(await opens(passphrase)).toBe(true)
  })

  test('leaves one when two are removed at once', async () => {
    await add(hers, 'Ada')
    const [first, second] = [slotId(0), slotId(1)]
    const removals = [
      custody.waysIn.remove(first, words(hers), commit),
      custody.waysIn.remove(second, current, commit),
    ]
    const results = await Promise.allSettled(removals)
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(labels()).toHaveLength(1)
  })

  test('knows only the slots that there are', async () => {
    const removing = custody.waysIn.remove('0'.repeat(32), current, commit)
    await expect(removing).rejects.toEqual(coded('vault.slot-unknown'))
  })
})

describe('a slot of a kind that this version does not know', () => {
  const token = {
    slotId: 'ab'.repeat(16),
    kind: 'pkcs11-token',
    zebra: [1, { deep: ['ü\u0000', null, true] }],
    apple: '\u2028',
  }
  const text = () => readFileSync(join(folder.path, 'vault.json'), 'utf8')
  const slotText = () => /^ {4}\{\n {6}"slotId": "abab[\s\S]*?^ {4}\}/m.exec(text())?.[0]

  /** As if a newer version had added it: beside the present slot, under a MAC that stands. */
  function addToken(): void {
    const slots = [...JSON.parse(text()).slots, token]
    commit({ slots } as Parameters<Commit>[0])
  }

  test('is shown, and kept byte for byte by whatever is written', async () => {
    addToken()
    const before = slotText()
    await add(hers, 'Ada')
    await custody.waysIn.change(words(hers), { passphrase: words(his) }, commit)
    await custody.waysIn.raise(current, { passes: 5 }, ({ change }) => commit(change))
    expect(before).toContain('"zebra"')
    expect(slotText()).toBe(before)
    const shown = openCustody(folder.path, vaultOptions).status().slots[1]
    expect(shown).toEqual({
      id: token.slotId,
      kind: 'pkcs11-token',
      understood: false,
      label: null,
      createdAt: null,
      derivation: null,
    })
  })

  test('is not removed, and is no way in that would let the last known one go', async () => {
    addToken()
    const removals = [token.slotId, slotId(0)].map((id) => custody.waysIn.remove(id, current, commit))
    const [unknown, last] = await Promise.allSettled(removals)
    expect(unknown).toMatchObject({ reason: { code: 'vault.slot-not-understood' } })
    expect(last).toMatchObject({ reason: { code: 'vault.last-way-in' } })
  })

  test('does not pass when a stranger adds it, nor when he changes or takes it away', async () => {
    const honest = JSON.parse(text())
    addToken()
    const withToken = JSON.parse(text())
    const forged = [
      { ...honest, slots: withToken.slots },
      { ...withToken, slots: honest.slots },
      { ...withToken, slots: withToken.slots.toReversed() },
      { ...withToken, slots: [withToken.slots[0], { ...token, apple: 'pear' }] },
    ]
    for (const contents of forged) {
      writeFileSync(join(folder.path, 'vault.json'), JSON.stringify(contents))
      const unlocking = openCustody(folder.path, vaultOptions).unlock(words(passphrase))
      await expect(unlocking).rejects.toEqual(coded('vault.damaged'))
    }
  })
})
