// The independent reader (scripts/read-journal.py, written from the FORMAT documents) judges keeps and backups that the
// command line made, and ones that were changed since.

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { run } from '../testing/program.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

const reader = fileURLToPath(new URL('../../scripts/read-journal.py', import.meta.url))
let place: Workplace

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  place.write('a.csr', opensslRequest(opensslKey('ec-p256'), '/CN=Ærø "quoted" \\\\ back'))
  const steps = [
    'authority create-root --name conf --subject "CN=Rüby Conf" --algorithm ec-p256 --out root.pem',
    'request create --subject CN=own --algorithm ec-p256 --out own.csr',
    'request import --requests a.csr',
    'certificate issue --issuer conf --profile developer --request a.csr --out a.pem',
    'revocation revoke --issuer conf --certificate a.pem --reason keyCompromise',
    'crl issue --issuer conf --out 1.crl',
  ]
  place.session(steps).forEach(valueIn)
  cpSync(place.keep, place.path('older'), { recursive: true })
  place.session(['crl issue --issuer conf --out 2.crl', 'vault backup --out keep.backup']).forEach(valueIn)
})
afterAll(() => place?.[Symbol.dispose]())

function read(path: string, passphraseFile = 'passphrase') {
  const words = passphraseFile === '' ? [] : ['--passphrase-file', place.path(passphraseFile)]
  const { status, output } = run('/usr/bin/python3', [reader, path, ...words])
  return { status, answer: status <= 1 ? JSON.parse(output) : null }
}

function tampered(change: (keep: string) => void): string {
  const keep = place.path('tampered')
  rmSync(keep, { recursive: true, force: true })
  cpSync(place.keep, keep, { recursive: true })
  change(keep)
  return keep
}

const sql = (statement: string) => (keep: string) => {
  const database = new DatabaseSync(join(keep, 'records.sqlite'), { enableForeignKeyConstraints: false })
  database.exec(statement)
  database.close()
}

describe('read-journal.py', () => {
  test('proves a keep, and comes to the same head as journal verify', () => {
    const ours = JSON.parse(place.rootkeep(['journal', 'verify', '--json']).stdout)
    const { status, answer } = read(place.keep)
    expect({ status, answer }).toEqual({
      status: 0,
      answer: { valid: true, entries: ours.entries, head: ours.head.hash, authenticated: true, faults: [] },
    })
  })

  test('proves a keep without the passphrase, and says that no one vouched for it', () => {
    expect(read(place.keep, '')).toMatchObject({ status: 0, answer: { valid: true, authenticated: false } })
  })

  test('opens a backup', () => {
    const { entries } = JSON.parse(place.rootkeep(['journal', 'verify', '--json']).stdout)
    expect(read(place.path('keep.backup'))).toMatchObject({
      status: 0,
      answer: { valid: true, entries, authenticated: true },
    })
  })

  test('proves what was restored from it', () => {
    const restored = place.path('restored')
    place.rootkeep(['vault', 'restore', '--keep', restored, 'keep.backup'])
    expect(read(restored)).toMatchObject({ status: 0, answer: { valid: true, authenticated: true } })
  })

  test('refuses another passphrase, and a backup in which an octet was changed', () => {
    place.write('other', 'nine brass lanterns over the river\n')
    expect(read(place.keep, 'other').status).toBe(3)
    const octets = readFileSync(place.path('keep.backup'))
    octets.writeUInt8(octets.readUInt8(octets.length - 9) ^ 1, octets.length - 9)
    writeFileSync(place.path('changed.backup'), octets)
    expect(read(place.path('changed.backup')).status).toBe(4)
  })

  test.each([
    {
      name: 'a certificate',
      do: sql("UPDATE certificate SET subject = 'CN=m' WHERE id = 2"),
      fault: 'certificate 2: edited',
    },
    {
      name: 'the DER of a certificate',
      do: sql("UPDATE certificate SET der = x'3000' WHERE id = 2"),
      fault: 'certificate 2: edited',
    },
    { name: 'a revocation', do: sql('DELETE FROM revocation'), fault: 'revocation 1: removed' },
    {
      name: 'a journal entry',
      do: sql('UPDATE journal SET at = at - 60 WHERE sequence = 3'),
      fault: 'journal 3: edited',
    },
    {
      name: 'a whole journal entry',
      do: sql('DELETE FROM journal WHERE sequence = 3'),
      fault: 'journal 3: missing',
    },
    {
      name: 'the records, put back',
      do: (keep: string) => cpSync(place.path('older/records.sqlite'), join(keep, 'records.sqlite')),
      fault: 'rolled back',
    },
  ])('names the row of $name that was changed', ({ do: change, fault }) => {
    const { status, answer } = read(tampered(change))
    expect(status).toBe(1)
    expect(answer.faults.join('\n')).toContain(fault)
  })
})
