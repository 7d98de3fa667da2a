// `certificate resign --self` where the vault has the key: no door brings such a certificate in yet, so the desk is
// asked directly.

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handlers } from '../../contract/contract.ts'
import { Secret } from '../../custody/secret.ts'
import { readCertificate } from '../../pki/certificate.ts'
import { subjectAltName } from '../../pki/extension/alternative-name.ts'
import { Extensions, extension } from '../../pki/extension/extension.ts'
import { issue, prepare } from '../../pki/issuance.ts'
import { nameFromText } from '../../pki/name-text.ts'
import { writePem } from '../../pki/pem.ts'
import { newSerialNumber } from '../../pki/serial-number.ts'
import { testPassphrase } from '../../testing/keep.ts'
import { builtInProfile } from '../../testing/profile.ts'
import { createHandlers } from '../handlers.ts'
import { Keep } from '../keep.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const context = { signal: new AbortController().signal, progress: () => {} }

let keep: Keep
let handlers: Handlers
let old: string

beforeAll(async () => {
  const directory = join(mkdtempSync(join(tmpdir(), 'rootkeep-')), 'keep')
  const clock = () => Date.parse('2026-11-20T00:00:00Z')
  const kdf = { memoryKiB: 64, passes: 1 }
  keep = new Keep({ directory, clock, random: randomBytes, tell: () => {}, kdf })
  await keep.create(Secret.copy(Buffer.from(testPassphrase)))
  const standing = { serve: null, log: () => {}, tell: () => {}, onClose: () => {} }
  handlers = createHandlers({ keep, resources, random: randomBytes, host: null, standing })
  old = await selfSigned()
})
afterAll(async () => {
  await keep.close()
  rmSync(join(keep.directory, '..'), { recursive: true, force: true })
})

/** What `gem cert --build` would make, by a key of the vault: a year old and over. */
async function selfSigned(): Promise<string> {
  using key = await keep.custody.privateKeys.generate('rsa-2048', { purpose: 'request' })
  const { keyId, subjectPublicKeyInfo } = key.keep()
  const names = extension(subjectAltName, [{ kind: 'rfc822Name', value: 'drbrain@segment7.net' }], false)
  const prepared = prepare({
    profile: builtInProfile('developer'),
    issuer: 'self',
    subject: nameFromText('CN=drbrain,DC=segment7,DC=net'),
    subjectPublicKeyInfo,
    asked: new Extensions([names]),
    serialNumber: newSerialNumber(randomBytes),
    notBefore: '2025-11-18T00:00:00Z',
    days: 365,
    at: '2025-11-18T00:00:00Z',
  })
  return writePem('CERTIFICATE', issue(prepared, keep.custody.signer(keyId)).der)
}

function derOf(pem: string): Buffer {
  return Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64')
}

describe('certificate.resign with self', () => {
  test('signs an expired certificate anew with its own key, and leaves the old one as it was', async () => {
    const issued = await handlers['certificate.resign']({ certificate: old, self: true }, context)
    const [before, after] = [readCertificate(derOf(old)), readCertificate(derOf(issued.pem))]
    expect(Buffer.from(after.subject.der).equals(before.subject.der)).toBe(true)
    expect(Buffer.from(after.issuer.der).equals(before.subject.der)).toBe(true)
    expect(Buffer.from(after.subjectPublicKeyInfo).equals(before.subjectPublicKeyInfo)).toBe(true)
    expect(after.extensions.get(subjectAltName)).toEqual([
      { kind: 'rfc822Name', value: 'drbrain@segment7.net' },
    ])
    expect([after.notBefore, after.notAfter]).toEqual(['2026-11-20T00:00:00Z', '2028-11-19T00:00:00Z'])
    expect(after.serialNumber).not.toBe(before.serialNumber)
    expect(issued.certificate).toMatchObject({
      certifies: 'endEntity',
      state: 'valid',
      issuerAuthority: null,
    })
    expect(keep.records.verifyJournal().isValid).toBe(true)
  })
})
