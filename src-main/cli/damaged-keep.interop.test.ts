// Keeps that someone or something has changed behind the program's back. Each is refused with its code and 4,
// before anything is signed, and none is changed by the refusal.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { contentsOfKeep } from '../testing/unchanged.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace

/** A keep with everything in it; `older`, as it was before the last acts; `other`, under the same passphrase. */
beforeAll(async () => {
  place = createWorkplace()
  const root = 'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem'
  await createQuickKeep({ ...place, keep: place.path('other') })
  place.session([root], { env: { ROOTKEEP_DIR: place.path('other') } }).forEach(valueIn)
  await createQuickKeep(place)
  place.write('a.csr', opensslRequest(opensslKey('ec-p256'), '/CN=drbrain'))
  place
    .session([
      root,
      'request import --requests a.csr',
      'certificate issue --issuer conf --profile developer --request-id 1 --out a.pem',
      'crl issue --issuer conf --out 1.crl',
    ])
    .forEach(valueIn)
  cpSync(place.keep, place.path('older'), { recursive: true })
  place
    .session([
      'revocation revoke --issuer conf --certificate a.pem --reason keyCompromise',
      'crl issue --issuer conf --out 2.crl',
    ])
    .forEach(valueIn)
})
afterAll(() => place?.[Symbol.dispose]())

interface Damage {
  readonly name: string
  readonly code: string
  readonly status?: number
  readonly do: (keep: string) => void
}

const vault = (change: (text: string) => string) => (keep: string) => {
  const file = join(keep, 'vault.json')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
const records = (change: (octets: Buffer) => void) => (keep: string) => {
  const file = join(keep, 'records.sqlite')
  const octets = readFileSync(file)
  change(octets)
  writeFileSync(file, octets)
}
/** As sqlite3 would: by whoever has the file and not the passphrase. */
const sql = (statement: string) => (keep: string) => {
  const database = new DatabaseSync(join(keep, 'records.sqlite'))
  try {
    database.exec(statement)
  } finally {
    database.close()
  }
}
const copy = (file: string, from: string) => (keep: string) =>
  cpSync(place.path(from, file), join(keep, file))

const damages: readonly Damage[] = [
  {
    name: 'vault.json of a newer format',
    do: vault((text) => text.replace('"formatVersion": 1', '"formatVersion": 3')),
    code: 'keep.newer-format',
  },
  {
    name: 'records.sqlite of a newer format',
    do: sql('PRAGMA user_version = 99'),
    code: 'keep.newer-format',
  },
  { name: 'vault.json cut short', do: vault((text) => text.slice(0, -100)), code: 'vault.damaged' },
  { name: 'an empty vault.json', do: vault(() => ''), code: 'vault.damaged' },
  {
    name: 'vault.json without a member',
    do: vault((text) => text.replace(/^\s*"mac".*$/m, '').replace(/,\s*\}\s*$/, '}')),
    code: 'vault.damaged',
  },
  {
    name: 'vault.json with another purpose for a key',
    do: vault((text) => text.replace('authority/conf', 'authority/fonc')),
    code: 'vault.damaged',
  },
  {
    name: 'vault.json with a forgotten journal head',
    do: vault((text) => text.replace(/"journalHead": \{[^}]*\}/, '"journalHead": null')),
    code: 'vault.damaged',
  },
  {
    name: 'vault.json with a flipped octet in the wrapped key',
    do: vault((text) => text.replace(/("wrappedKey"[\s\S]*?"ciphertext": ")(.)/, flipped)),
    code: 'vault.wrong-passphrase',
    status: 3,
  },
  { name: 'no vault.json', do: (keep) => rmSync(join(keep, 'vault.json')), code: 'keep.missing', status: 1 },
  { name: 'the vault.json of another keep', do: copy('vault.json', 'other'), code: 'journal.rolled-back' },
  { name: 'no records.sqlite', do: (keep) => rmSync(join(keep, 'records.sqlite')), code: 'records.damaged' },
  { name: 'an empty records.sqlite', do: emptied, code: 'records.damaged' },
  { name: 'records.sqlite cut short', do: halved, code: 'records.damaged' },
  {
    name: 'records.sqlite with a flipped octet in its header',
    do: records((octets) => octets.writeUInt8(octets.readUInt8(0) ^ 1, 0)),
    code: 'records.damaged',
  },
  {
    name: 'records.sqlite with a page of nonsense',
    do: records((octets) => octets.fill(0xa5, 3 * 4096, 4 * 4096)),
    code: 'records.damaged',
  },
  { name: 'records.sqlite with two pages swapped', do: records(swapped), code: 'records.damaged' },
  {
    name: 'the records.sqlite of another keep',
    do: copy('records.sqlite', 'other'),
    code: 'journal.rolled-back',
  },
  { name: 'an older records.sqlite', do: copy('records.sqlite', 'older'), code: 'journal.rolled-back' },
  {
    name: 'a certificate with another subject',
    do: sql("UPDATE certificate SET subject = 'CN=mallory' WHERE id = 2"),
    code: 'journal.broken',
  },
  {
    name: 'a certificate with another DER',
    do: sql('UPDATE certificate SET der = zeroblob(length(der)) WHERE id = 2'),
    code: 'journal.broken',
  },
  { name: 'a revocation taken back', do: sql('DELETE FROM revocation'), code: 'journal.broken' },
  {
    name: 'a hold that was none',
    do: sql('UPDATE revocation SET reason_code = 6'),
    code: 'journal.broken',
  },
  {
    name: 'a certificate slipped in',
    do: sql(`CREATE TEMP TABLE new AS SELECT * FROM certificate WHERE id = 2;
      UPDATE new SET id = 3, serial_number = x'0102', sha256 = zeroblob(32);
      INSERT INTO certificate SELECT * FROM new`),
    code: 'journal.broken',
  },
  { name: 'a CRL forgotten', do: sql('DELETE FROM crl WHERE crl_number = 2'), code: 'journal.broken' },
  {
    name: 'a request rejected by hand',
    do: sql("UPDATE request SET status = 'rejected'"),
    code: 'journal.broken',
  },
  {
    name: 'a journal entry edited',
    do: sql('UPDATE journal SET at = at - 60 WHERE sequence = 3'),
    code: 'journal.broken',
  },
  {
    name: 'a journal entry taken out',
    do: sql('DELETE FROM journal WHERE sequence = 3'),
    code: 'journal.broken',
  },
  {
    name: 'the end of the journal cut off',
    do: sql(`DELETE FROM journal WHERE sequence > 5; DELETE FROM journal_head`),
    code: 'journal.rolled-back',
  },
  { name: 'a trigger of someone else', do: sql(intruder()), code: 'records.damaged' },
]

function flipped(_: string, before: string, letter: string): string {
  return `${before}${letter === 'A' ? 'B' : 'A'}`
}

function emptied(keep: string): void {
  truncateSync(join(keep, 'records.sqlite'), 0)
}

function halved(keep: string): void {
  const file = join(keep, 'records.sqlite')
  truncateSync(file, Math.floor(readFileSync(file).length / 2))
}

/** Pages of SQLite have 4096 octets and are numbered from 1. */
function swapped(octets: Buffer): void {
  const [a, b] = [octets.subarray(4096, 8192), octets.subarray(8192, 12_288)]
  const kept = Buffer.from(a)
  a.set(b)
  b.set(kept)
}

function intruder(): string {
  return 'CREATE TRIGGER quiet AFTER INSERT ON revocation BEGIN DELETE FROM revocation; END'
}

describe('a damaged keep', () => {
  test.each(damages)('is refused: $name, $code', ({ do: damage, code, status = 4 }) => {
    const keep = place.path('damaged')
    rmSync(keep, { recursive: true, force: true })
    cpSync(place.keep, keep, { recursive: true })
    damage(keep)
    const before = contentsOfKeep(keep)
    const options = { env: { ROOTKEEP_DIR: keep } }
    expect(place.refused(['crl', 'issue', '--issuer', 'conf'], options)).toEqual({ code, status })
    expect(contentsOfKeep(keep)).toEqual(before)
  })

  test('is as it was, undamaged, for all the others', () => {
    const [verified] = place.session(['journal verify']).map(valueIn)
    expect(verified).toMatchObject({ valid: true, authenticated: true })
  })

  test('names the row, to whoever asks without the passphrase too', () => {
    const keep = place.path('edited')
    cpSync(place.keep, keep, { recursive: true })
    sql('DELETE FROM revocation')(keep)
    const env = { ROOTKEEP_DIR: keep, ROOTKEEP_PASSPHRASE_FILE: '' }
    const ended = place.rootkeep(['journal', 'verify', '--json'], { env })
    expect(ended.status).toBe(1)
    const { valid, authenticated, findings } = JSON.parse(ended.stdout)
    expect({ valid, authenticated }).toEqual({ valid: false, authenticated: false })
    expect(findings[0]).toMatchObject({
      code: 'journal.broken.removed',
      message: expect.stringContaining('revocation 1'),
    })
  })
})

describe('a second process', () => {
  test('is refused while the first has the keep open, and let in once it has ended, however it ended', async () => {
    const env = {
      ...process.env,
      ROOTKEEP_DIR: place.keep,
      ROOTKEEP_PASSPHRASE_FILE: place.path('passphrase'),
    }
    const first = spawn(place.path('bin', 'rootkeep'), ['session'], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    first.stdin.write('authority list\n')
    await once(first.stdout, 'data')
    const inUse = { code: 'keep.in-use', status: 1 }
    expect(place.refused(['authority', 'list'])).toEqual(inUse)
    expect(place.refused(['crl', 'issue', '--issuer', 'conf'])).toEqual(inUse)
    expect(place.refused(['vault', 'create'])).toEqual({ code: 'keep.exists', status: 1 })
    first.kill('SIGKILL')
    await once(first, 'close')
    expect(place.rootkeep(['authority', 'list', '--json']).status).toBe(0)
  })
})
