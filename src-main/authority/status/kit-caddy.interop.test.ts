// A status kit behind Debian's Caddy on loopback, asked by curl and judged by openssl: RFC 5019's GET, CRLs, headers.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeOutputFiles } from '../../cli/output-file.ts'
import { type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { mustRun, run, scratchFolder } from '../../testing/program.ts'
import { freePort, startCaddy } from '../../testing/web-server.ts'

const folder = scratchFolder()
const at = (...names: string[]) => join(folder.path, ...names)
let keep: MeetupKeep
let port: number
let caddy: AsyncDisposable

beforeAll(async () => {
  keep = await makeMeetupKeep()
  port = await freePort()
  await keep.call('ocsp.delegate', { issuer: 'seattle', algorithm: 'ec-p256' })
  for (const name of ['conf', 'seattle', 'drbrain'] as const) writeFileSync(at(name), keep[name].pem)
  await publish()
  caddy = await startCaddy(at('caddy'), { site: at('kit', 'Caddyfile'), port })
})
afterAll(async () => {
  await caddy[Symbol.asyncDispose]()
  await keep.remove()
  folder[Symbol.dispose]()
})

async function publish(): Promise<void> {
  const { files } = await keep.call('status.kit', {
    issuers: ['seattle'],
    hash: ['sha1', 'sha256'],
    directory: at('kit'),
    address: `${port}`,
  })
  await writeOutputFiles({ path: at('kit'), kind: 'folder' }, files)
}

function get(path: string, name: string): string {
  mustRun('curl', [
    '-sS',
    '--path-as-is',
    '-D',
    at('headers'),
    '-o',
    at(name),
    `http://127.0.0.1:${port}${path}`,
  ])
  return mustRun('cat', [at('headers')])
}

/** By a GET of RFC 5019 §5; openssl's words. */
function ask(hash: string): string {
  const about = ['-issuer', at('seattle'), '-cert', at('drbrain'), '-no_nonce']
  mustRun('openssl', ['ocsp', `-${hash}`, ...about, '-reqout', at('request.der')])
  get(`/ocsp/${encodeURIComponent(mustRun('base64', ['-w0', at('request.der')]))}`, 'response.der')
  const trust = ['-CAfile', at('conf'), '-verify_other', at('seattle')]
  return run('openssl', ['ocsp', `-${hash}`, ...about, ...trust, '-respin', at('response.der')]).output
}

describe('status.kit behind Caddy', () => {
  test('answers by GET that the certificate is good, with what it is and until when', () => {
    for (const hash of ['sha1', 'sha256']) {
      expect(ask(hash)).toMatch(/drbrain: good[\s\S]*Response verify OK/)
      const headers = mustRun('cat', [at('headers')])
      expect(headers).toMatch(/Content-Type: application\/ocsp-response/i)
      expect(headers).toMatch(/Expires: .* GMT/)
      expect(headers).toMatch(/Cache-Control: public, no-transform, must-revalidate/)
    }
  })

  test('serves lists and certificates as what they are', () => {
    expect(get('/crl/seattle.crl', 'crl')).toMatch(/Content-Type: application\/pkix-crl/)
    const crl = ['crl', '-inform', 'DER', '-in', at('crl'), '-noout', '-CAfile', at('seattle')]
    expect(run('openssl', crl).output).toContain('verify OK')
    expect(get('/crl/seattle-delta.crl', 'crl')).toMatch(/Content-Type: application\/pkix-crl/)
    expect(get('/issuer/seattle.cer', 'cer')).toMatch(/Content-Type: application\/pkix-cert/)
    expect(run('openssl', ['x509', '-inform', 'DER', '-in', at('cer'), '-noout']).status).toBe(0)
  })

  test('is unauthorized to answer for a stranger, and shows nobody its configuration', () => {
    expect(get('/ocsp/MAA=', 'none')).toMatch(/Cache-Control: no-store/)
    const words = mustRun('openssl', ['asn1parse', '-inform', 'DER', '-in', at('none')])
    expect(words).toContain('ENUMERATED        :06')
    for (const hidden of ['/nginx.conf', '/Caddyfile', '/../Caddyfile', '/']) {
      expect(get(hidden, 'none')).toMatch(/^HTTP\/1.1 4\d\d/)
    }
  })

  test('answers that it is revoked once the next kit lies in its place', async () => {
    const { sha256 } = keep.drbrain.certificate
    await keep.call('revocation.revoke', { issuer: 'seattle', sha256, reason: 'keyCompromise' })
    await publish()
    expect(ask('sha1')).toMatch(/drbrain: revoked[\s\S]*Reason: keyCompromise/)
  })
})
