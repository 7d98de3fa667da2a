// A root, a regional authority and an end entity for every algorithm, made through the app as a person makes them, and
// judged by those programs that read the algorithm: OpenSSL 3.5 (this Node's), OpenSSL 3.0 and GnuTLS.

import { X509Certificate } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import { keyAlgorithms } from '../contract/key-algorithm-name.ts'
import { readCertificate } from '../pki/certificate.ts'
import { writeCertificationRequest } from '../pki/certification-request.ts'
import { nameFromText } from '../pki/name-text.ts'
import { readPem, writePem } from '../pki/pem.ts'
import { describeKey, type KeyDescription } from '../pki/public-key.ts'
import { readersOf } from '../pki/reader.ts'
import { makeTestKeep, type TestKeep } from '../testing/keep.ts'
import { newTestKey } from '../testing/key.ts'
import { mustRun, run, scratchFolder } from '../testing/program.ts'
import { certtoolVerify, opensslVerify } from '../testing/verifiers.ts'

let keep: TestKeep

const anyKey = `
name: any-key
title: Any key
certifies: endEntity
keyAlgorithms: [rsa, rsa-pss, ec, eddsa, ml-dsa, slh-dsa]
validity: {days: 30}
basicConstraints: {cA: false}
keyUsage: [digitalSignature]
`

beforeAll(async () => {
  keep = await makeTestKeep()
  await keep.call('profile.save', { yaml: anyKey })
  await keep.call('profile.save', {
    yaml: anyKey.replace('any-key', 'pss-signed').concat('rsaSignature: pss\n'),
  })
  return () => keep.remove()
})

/** A large modulus takes its time to be found, and a small SLH-DSA set to sign: those make a root only. */
function algorithmBelow(algorithm: KeyAlgorithm): KeyAlgorithm {
  return /^rsa-(?:pss-)?[5-8]|^slh-dsa-.*s$/.test(algorithm) ? 'ec-p256' : algorithm
}

/** RSA beyond 4096 bits is RSA: of those, the largest of each kind. */
const algorithms = keyAlgorithms.filter(
  (algorithm) => !/^rsa-(?:pss-)?(?:5120|6144|7168|7680)$/.test(algorithm),
)

function requestOf(algorithm: KeyAlgorithm): string {
  const { signer } = newTestKey(algorithm)
  return writePem('CERTIFICATE REQUEST', writeCertificationRequest(nameFromText('CN=drbrain'), [], signer))
}

interface Hierarchy {
  readonly root: string
  readonly regional: string
  readonly leaf: string
}

const made = new Map<KeyAlgorithm, Promise<Hierarchy>>()

/** The hierarchy of an algorithm, made once. */
function hierarchyOf(algorithm: KeyAlgorithm): Promise<Hierarchy> {
  const hierarchy = made.get(algorithm) ?? makeHierarchy(algorithm)
  made.set(algorithm, hierarchy)
  return hierarchy
}

async function makeHierarchy(algorithm: KeyAlgorithm): Promise<Hierarchy> {
  const below = algorithmBelow(algorithm)
  const [rootName, name] = [`root-${algorithm}`, `regional-${algorithm}`]
  const root = await keep.call('authority.create-root', { name: rootName, subject: 'CN=Root', algorithm })
  const regional = await keep.call('authority.create-subordinate', {
    name,
    subject: 'CN=Seattle.rb',
    algorithm: below,
    issuer: rootName,
  })
  const request = requestOf(below)
  const leaf = await keep.call('certificate.issue', { issuer: name, profile: 'any-key', request })
  return { root: root.pem, regional: regional.pem, leaf: leaf.pem }
}

describe('the app', () => {
  test.each(algorithms)('certifies from root to end entity with %s', async (algorithm) => {
    const { root, regional, leaf } = await hierarchyOf(algorithm)
    const [top, middle, end] = [root, regional, leaf].map((pem) => new X509Certificate(pem))
    if (!top || !middle || !end) throw new Error('no certificates')
    expect(end.verify(middle.publicKey)).toBe(true)
    expect(middle.verify(top.publicKey)).toBe(true)
    expect(top.verify(top.publicKey)).toBe(true)
    expect(keyOf(root).algorithm).toBe(algorithm)

    const answer = await keep.call('trust.validate', { anchors: [root], untrusted: [regional], leaf })
    expect(answer).toMatchObject({ valid: true })

    const readers = readersOf(keyOf(root))
    const path = { leaf, intermediates: [regional], root }
    if (readers.includes('openssl-3.0')) expect(opensslVerify(path)).toMatchObject({ status: 0 })
    if (readers.includes('gnutls')) expect(certtoolVerify(path)).toMatchObject({ status: 0 })
  })

  test.each(['rsa-pss-3072', 'ed448', 'ml-dsa-65', 'slh-dsa-sha2-128f'] as const)(
    'publishes CRLs and answers OCSP requests with %s',
    async (algorithm) => {
      const { regional, leaf } = await hierarchyOf(algorithm)
      const issuer = `regional-${algorithm}`
      await keep.call('ocsp.delegate', { issuer, algorithm })
      const { files } = await keep.call('crl.issue', { issuer })
      const crl = files[0]?.content ?? ''
      const inspected = await keep.call('crl.inspect', { crl, issuerCertificate: regional })
      expect(inspected.signatureValid).toBe(true)
      const { request } = await keep.call('ocsp.request', {
        issuerCertificate: regional,
        certificates: [leaf],
      })
      const { response, responses } = await keep.call('ocsp.respond', { issuer, request })
      expect(responses).toMatchObject([{ status: 'good' }])
      if (!readersOf(keyOf(regional)).includes('openssl-3.0')) return
      expect(opensslReads({ crl, response, regional, leaf })).toEqual([0, 'good'])
    },
  )

  test('signs with PSS by a key of rsaEncryption where the profile says so', async () => {
    const { root, regional } = await hierarchyOf('rsa-2048')
    const issuer = 'regional-rsa-2048'
    const request = requestOf('ec-p256')
    const { pem } = await keep.call('certificate.issue', { issuer, profile: 'pss-signed', request })
    expect(mustRun('openssl', ['x509', '-noout', '-text'], { input: pem })).toContain('rsassaPss')
    const path = { leaf: pem, intermediates: [regional], root }
    expect(opensslVerify(path)).toMatchObject({ status: 0 })
    expect(certtoolVerify(path)).toMatchObject({ status: 0 })
  })

  test.each(['ed25519', 'ml-dsa-44', 'rsa-pss-2048'] as const)(
    'refuses a %s key for a developer, and says which it takes',
    async (algorithm) => {
      await hierarchyOf('ec-p256')
      const input = { issuer: 'regional-ec-p256', profile: 'developer', request: requestOf(algorithm) }
      await expect(keep.call('certificate.issue', input)).rejects.toMatchObject({
        code: 'algorithm.not-allowed',
        details: {
          algorithm,
          profile: 'developer',
          allowed: expect.arrayContaining(['rsa-3072', 'ec-p256']),
        },
      })
    },
  )
})

function keyOf(pem: string): KeyDescription {
  return describeKey(readCertificate(readPem(pem)[0]?.octets ?? new Uint8Array()).subjectPublicKeyInfo)
}

/** The status of `openssl crl`, and what `openssl ocsp` says of the certificate. */
function opensslReads(about: { crl: string; response: string; regional: string; leaf: string }) {
  using folder = scratchFolder()
  const file = (name: string, content: string | Buffer) => writeFileSync(join(folder.path, name), content)
  file('crl.pem', about.crl)
  file('ca.pem', about.regional)
  file('leaf.pem', about.leaf)
  file('response.der', Buffer.from(about.response, 'base64'))
  const cwd = folder.path
  const { status } = run('openssl', ['crl', '-in', 'crl.pem', '-CAfile', 'ca.pem', '-noout'], { cwd })
  const asked = ['-issuer', 'ca.pem', '-cert', 'leaf.pem', '-no_nonce']
  const trust = ['-CAfile', 'ca.pem', '-partial_chain', '-verify_other', 'ca.pem']
  const { output } = run('openssl', ['ocsp', '-respin', 'response.der', ...asked, ...trust], { cwd })
  return [status, /^leaf\.pem: (\w+)/m.exec(output)?.[1]]
}
