// Internationalised addresses (RFC 9598) from a request of openssl to a certificate that openssl finds the address in.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTestKeep, type TestKeep } from '../testing/keep.ts'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { run, scratchFolder } from '../testing/program.ts'

const address = 'δοκιμή@xn--bcher-kva.example'

/** In a section of its own, where openssl takes a comma for what it is. */
const requestConfiguration = `[req]
distinguished_name = subject
req_extensions = extensions
[subject]
[extensions]
subjectAltName = @names
[names]
otherName.0 = 1.3.6.1.5.5.7.8.9;FORMAT:UTF8,UTF8:${address}
`

let keep: TestKeep
let root: string

beforeAll(async () => {
  keep = await makeTestKeep()
  root = (await keep.call('authority.create-root', { name: 'r', subject: 'CN=Root', algorithm: 'ec-p256' }))
    .pem
})
afterAll(() => keep?.remove())

function verifyEmail(leaf: string, email: string): number {
  using folder = scratchFolder()
  writeFileSync(join(folder.path, 'root.pem'), root)
  writeFileSync(join(folder.path, 'leaf.pem'), leaf)
  const words = ['verify', '-x509_strict', '-CAfile', 'root.pem', '-verify_email', email, 'leaf.pem']
  return run('openssl', words, { cwd: folder.path }).status
}

describe('an internationalised address', () => {
  test('passes from a request under a profile that lets addresses pass', async () => {
    using folder = scratchFolder()
    const config = join(folder.path, 'request.cnf')
    writeFileSync(config, requestConfiguration)
    const request = opensslRequest(opensslKey('ec-p256'), '/CN=dokimi', ['-config', config])
    const { pem } = await keep.call('certificate.issue', { issuer: 'r', profile: 'developer', request })
    expect(verifyEmail(pem, address)).toBe(0)
    expect(verifyEmail(pem, 'other@xn--bcher-kva.example')).not.toBe(0)
  })

  test('is asked for by request.create with its domain in A-labels, and found by trust.validate in either form', async () => {
    const made = await keep.call('request.create', {
      subject: 'CN=dokimi',
      algorithm: 'ec-p256',
      subjectAltNames: [{ kind: 'rfc822Name', value: 'δοκιμή@bücher.example' }],
    })
    const input = { issuer: 'r', profile: 'developer', request: made.request }
    const { pem } = await keep.call('certificate.issue', input)
    expect(verifyEmail(pem, address)).toBe(0)
    for (const email of [address, 'δοκιμή@bücher.example']) {
      const question = { anchors: [root], leaf: pem, names: [{ email }] }
      expect(await keep.call('trust.validate', question)).toMatchObject({ valid: true })
    }
  })

  test('is constrained by its domain, as an rfc822Name is', async () => {
    const yaml = `name: constrained
title: Constrained
certifies: subordinate
keyAlgorithms: [ec]
validity: {days: 30}
basicConstraints: {cA: true, pathLenConstraint: 0}
keyUsage: [keyCertSign, cRLSign]
nameConstraints: {permittedSubtrees: [{kind: rfc822Name, value: example.org}]}
`
    await keep.call('profile.save', { yaml })
    const authority = {
      name: 'c',
      subject: 'CN=C',
      algorithm: 'ec-p256',
      issuer: 'r',
      profile: 'constrained',
    } as const
    await keep.call('authority.create-subordinate', authority)
    const made = (value: string) =>
      keep.call('request.create', {
        subject: 'CN=dokimi',
        algorithm: 'ec-p256',
        subjectAltNames: [{ kind: 'rfc822Name', value }],
      })
    const issue = async (value: string) => {
      const { request } = await made(value)
      return keep.call('certificate.issue', { issuer: 'c', profile: 'developer', request })
    }
    await expect(issue('δοκιμή@bücher.example')).rejects.toMatchObject({ code: 'certificate.lint-failed' })
    expect((await issue('δοκιμή@example.org')).certificate.state).toBe('valid')
  })
})
