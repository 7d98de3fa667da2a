// An authority whose parent lives in another keep, or in openssl: the request goes there, the certificate comes back.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { opensslCertificate, opensslKey, opensslRequest } from '../../testing/openssl.ts'
import { mustRun, scratchFolder } from '../../testing/program.ts'
import { refusalOf } from '../../testing/refusal.ts'
import { opensslVerify } from '../../testing/verifiers.ts'

let keep: TestKeep
let parentKey: string
let parent: string
let request: string

const seattle = { name: 'seattle', subject: 'CN=Seattle.rb', algorithm: 'ec-p256' } as const

beforeAll(async () => {
  keep = await makeTestKeep()
  parentKey = opensslKey('ec-p384')
  const days = ['-days', '3650']
  parent = opensslCertificate(parentKey, '/CN=Parent', [
    ...days,
    '-addext',
    'keyUsage=critical,keyCertSign,cRLSign',
  ])
  request = (await keep.call('authority.request-subordinate', seattle)).request
})
afterAll(() => keep?.remove())

const authority = [
  'basicConstraints=critical,CA:TRUE,pathlen:0',
  'keyUsage=critical,keyCertSign,cRLSign',
  'subjectKeyIdentifier=hash',
  'authorityKeyIdentifier=keyid',
]

/** `openssl x509 -req` by the parent. */
function answer(csr: string, { extensions = authority, days = 365, subject = [] as string[] } = {}): string {
  using folder = scratchFolder()
  const file = (name: string, content: string) => {
    writeFileSync(join(folder.path, name), content)
    return name
  }
  const by = ['-CA', file('ca.pem', parent), '-CAkey', file('ca.key', parentKey), '-CAcreateserial']
  const how = ['-days', String(days), '-extfile', file('ext.cnf', extensions.join('\n')), ...subject]
  return mustRun('openssl', ['x509', '-req', '-in', file('a.csr', csr), ...by, ...how], { cwd: folder.path })
}

describe('authority.request-subordinate', () => {
  test('writes a request that openssl verifies and that asks to be a CA', () => {
    const text = mustRun('openssl', ['req', '-verify', '-noout', '-text'], { input: request })
    expect(text).toContain('self-signature verify OK')
    expect(text).toContain('Subject: CN = Seattle.rb')
    expect(text).toContain('CA:TRUE')
  })

  test('waits in the list, outside of the tree and of the inbox', async () => {
    const { authorities, waiting } = await keep.call('authority.list', {})
    expect(authorities).toEqual([])
    expect(waiting).toMatchObject([{ name: 'seattle', subject: 'CN=Seattle.rb', keyAlgorithm: 'ec-p256' }])
    expect((await keep.call('trust.tree', {})).nodes).toEqual([])
    expect((await keep.call('request.list', {})).requests).toEqual([])
    const { keys } = await keep.call('key.list', {})
    expect(keys).toMatchObject([{ purpose: 'authority/seattle', authority: 'seattle', certificates: [] }])
  })

  test('asks again for the same key, and takes no name for another subject or kind of key', async () => {
    const again = await keep.call('authority.request-subordinate', seattle)
    expect(publicKeyIn(again.request)).toBe(publicKeyIn(request))
    for (const other of [{ subject: 'CN=Other' }, { algorithm: 'ec-p384' as const }]) {
      const input = { ...seattle, ...other }
      expect(await refusalOf(keep.call, 'authority.request-subordinate', input)).toBe('authority.name-taken')
    }
  })

  test('leaves an authority that issues nothing yet', async () => {
    const csr = opensslRequest(opensslKey('ec-p256'), '/CN=drbrain')
    const input = { issuer: 'seattle', profile: 'developer', request: csr }
    expect(await refusalOf(keep.call, 'certificate.issue', input)).toBe('authority.waiting')
    expect(await refusalOf(keep.call, 'authority.renew', { authority: 'seattle' })).toBe('authority.waiting')
  })
})

describe('authority.adopt', () => {
  const stranger = () => opensslRequest(opensslKey('ec-p256'), '/CN=Seattle.rb')

  test.each([
    ['authority.key-differs', 'another key', () => answer(stranger())],
    [
      'authority.name-differs',
      'another name',
      () => answer(request, { subject: ['-subj', '/CN=Portland.rb'] }),
    ],
    [
      'certificate.not-a-ca',
      'an end entity',
      () => answer(request, { extensions: ['basicConstraints=CA:FALSE'] }),
    ],
    ['certificate.expired', 'a validity that is over', () => answer(request, { days: -1 })],
    ['input.wrong-kind', 'its own request', () => request],
  ] as const)('refuses with %s: %s', async (code, _, certificate) => {
    const input = { authority: 'seattle', certificate: certificate() }
    expect(await refusalOf(keep.call, 'authority.adopt', input)).toBe(code)
  })

  test('takes the answer of a parent that nobody knows here, and says that nothing vouches for it', async () => {
    const adopted = await keep.call('authority.adopt', { authority: 'seattle', certificate: answer(request) })
    expect(adopted.findings.map(({ code }) => code)).toEqual(['authority.parent-unknown'])
    expect(adopted.authority).toMatchObject({ name: 'seattle', key: 'here', parent: null })
    expect((await keep.call('authority.list', {})).waiting).toEqual([])
  })

  test('issues from then on what verifies up to the parent', async () => {
    const csr = opensslRequest(opensslKey('ec-p256'), '/CN=drbrain')
    const leaf = await keep.call('certificate.issue', {
      issuer: 'seattle',
      profile: 'developer',
      request: csr,
    })
    const chain = await keep.call('authority.chain', { authority: 'seattle' })
    const path = { leaf: leaf.pem, intermediates: [chain.files[0]?.content ?? ''], root: parent }
    expect(opensslVerify(path)).toMatchObject({ status: 0 })
  })

  test('hangs below its parent once the parent is imported', async () => {
    const imported = await keep.call('authority.import', { name: 'parent', certificate: parent })
    expect(imported).toMatchObject({ known: false, authority: { key: 'elsewhere', certifies: 'root' } })
    const { nodes } = await keep.call('trust.tree', {})
    expect(nodes.find(({ name }) => name === 'seattle')?.parent).toBe(imported.authority.id)
  })

  test('is renewed by asking again, and a forged answer is found out now that the parent is known', async () => {
    const again = await keep.call('authority.request-subordinate', seattle)
    const renewal = answer(again.request, { days: 500 })
    const input = { authority: 'seattle', certificate: forged(renewal) }
    expect(await refusalOf(keep.call, 'authority.adopt', input)).toBe('certificate.bad-signature')
    const { findings } = await keep.call('authority.adopt', { authority: 'seattle', certificate: renewal })
    expect(findings).toEqual([])
    const detail = await keep.call('authority.describe', { authority: 'seattle' })
    expect(detail.generations).toHaveLength(2)
    expect(detail.crossCertificates).toEqual([])
  })

  test('cannot be renewed here: its parent is elsewhere', async () => {
    expect(await refusalOf(keep.call, 'authority.renew', { authority: 'seattle' })).toBe(
      'issuer.key-elsewhere',
    )
  })
})

describe('authority.import', () => {
  test('knows a certificate that it has, and refuses one that is no CA, forged, or under a taken name', async () => {
    expect(await keep.call('authority.import', { certificate: parent })).toMatchObject({ known: true })
    const other = opensslCertificate(opensslKey('ec-p256'), '/CN=Other')
    const leaf = opensslCertificate(opensslKey('ec-p256'), '/CN=x', [
      '-addext',
      'basicConstraints=critical,CA:FALSE',
    ])
    for (const [code, input] of [
      ['certificate.not-a-ca', { name: 'x', certificate: leaf }],
      ['certificate.bad-signature', { name: 'x', certificate: forged(other) }],
      ['authority.name-taken', { name: 'parent', certificate: other }],
      ['input.invalid', { certificate: other }],
    ] as const) {
      expect(await refusalOf(keep.call, 'authority.import', input)).toBe(code)
    }
  })

  test('takes another generation under the name of one whose key is elsewhere, never of one whose key is here', async () => {
    const renewed = opensslCertificate(opensslKey('ec-p256'), '/CN=Parent')
    const { authority } = await keep.call('authority.import', { name: 'parent', certificate: renewed })
    const detail = await keep.call('authority.describe', { authority: authority.id })
    expect(detail.generations).toHaveLength(2)
    await keep.call('authority.create-root', { name: 'conf', subject: 'CN=Conf', algorithm: 'ec-p256' })
    const impostor = { name: 'conf', certificate: opensslCertificate(opensslKey('ec-p256'), '/CN=Conf') }
    expect(await refusalOf(keep.call, 'authority.import', impostor)).toBe('authority.key-differs')
  })
})

function publicKeyIn(csr: string): string {
  return mustRun('openssl', ['req', '-noout', '-pubkey'], { input: csr })
}

/** The same certificate with a bit of its signature changed. */
function forged(pem: string): string {
  const body = pem.replace(/^[\s\S]*-----BEGIN CERTIFICATE-----|-----END[\s\S]*$/g, '')
  const der = Buffer.from(body.replace(/\s/g, ''), 'base64')
  der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`
}
