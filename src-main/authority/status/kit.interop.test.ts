// A status kit behind Debian's nginx on loopback, asked by clients that others wrote: openssl, GnuTLS, NSS and
// curl, before a revocation and after the next kit. The clock is the machine's, as they have no other.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeOutputFiles } from '../../cli/output-file.ts'
import { type MeetupKeep, makeMeetupKeep } from '../../testing/meetup-keep.ts'
import { mustRun, type ProgramResult, run, scratchFolder } from '../../testing/program.ts'
import { newRequest } from '../../testing/request.ts'
import { freePort, startNginx } from '../../testing/web-server.ts'

const folder = scratchFolder()
const at = (...names: string[]) => join(folder.path, ...names)
let keep: MeetupKeep
let port: number
let nginx: AsyncDisposable
let serialNumber: string
let due: string

beforeAll(async () => {
  keep = await makeMeetupKeep()
  port = await freePort()
  await keep.call('profile.save', { yaml: published(port) })
  const request = newRequest('CN=zenspider')
  const issued = await keep.call('certificate.issue', { issuer: 'seattle', profile: 'published', request })
  serialNumber = issued.certificate.serialNumber
  await keep.call('ocsp.delegate', { issuer: 'seattle', algorithm: 'ec-p256' })
  for (const [name, { pem }] of Object.entries({
    conf: keep.conf,
    seattle: keep.seattle,
    zenspider: issued,
  })) {
    writeFileSync(at(name), pem)
  }
  writeFileSync(at('chain'), keep.seattle.pem + keep.conf.pem)
  mkdirSync(at('nss'))
  const database = ['-d', `sql:${at('nss')}`]
  mustRun('certutil', ['-N', ...database, '--empty-password'])
  // NSS believes an OCSP signer only under a root of its database, whatever `-t` names.
  mustRun('certutil', ['-A', ...database, '-n', 'conf', '-t', 'CT,C,C', '-a', '-i', at('conf')])
  due = await publish()
  nginx = await startNginx(at('nginx'), { site: at('kit', 'nginx.conf'), port })
})
afterAll(async () => {
  await nginx[Symbol.asyncDispose]()
  await keep.remove()
  folder[Symbol.dispose]()
})

function published(at: number): string {
  return `
name: published
title: Whose status is on a web server
certifies: endEntity
keyAlgorithms: [ec]
validity: { days: 90 }
basicConstraints: { cA: false }
keyUsage: [digitalSignature]
cRLDistributionPoints: ['http://127.0.0.1:${at}/crl/seattle.crl']
authorityInfoAccess: { ocsp: ['http://127.0.0.1:${at}/ocsp'] }
`
}

/** Puts the next kit in the place of the last; the instant when it is due again. */
async function publish(): Promise<string> {
  const { files, nextUpdate } = await keep.call('status.kit', {
    issuers: ['conf', 'seattle'],
    hash: ['sha1', 'sha256'],
    freshestCrl: [`http://127.0.0.1:${port}/crl/seattle-delta.crl`],
    directory: at('kit'),
    address: `127.0.0.1:${port}`,
  })
  await writeOutputFiles({ path: at('kit'), kind: 'folder' }, files)
  return nextUpdate
}

const url = (path: string) => `http://127.0.0.1:${port}${path}`
const byIssuer = () => ['-issuer', at('seattle'), '-CAfile', at('conf'), '-verify_other', at('seattle')]

function opensslOcsp(more: readonly string[] = ['-cert', at('zenspider')]): ProgramResult {
  return run('openssl', ['ocsp', '-url', url('/ocsp'), ...byIssuer(), ...more])
}

function ocsptool(): ProgramResult {
  const asked = ['--load-cert', at('zenspider'), '--load-issuer', at('seattle')]
  return run('ocsptool', [`--ask=${url('/ocsp')}`, ...asked, '--load-trust', at('seattle')])
}

function vfychain(): ProgramResult {
  const checked = ['-g', 'leaf', '-h', 'requireFreshInfo', '-m', 'ocsp', '-s', 'failIfNoInfo']
  const path = ['-a', at('zenspider'), '-a', at('seattle')]
  return run('vfychain', ['-d', `sql:${at('nss')}`, '-pp', '-u', '0', ...checked, ...path])
}

/** A GET of RFC 5019 §5 as it is written there: the request in base64, escaped for a URL. */
function curlOcsp(hash: string, nonce = '-no_nonce'): ProgramResult {
  mustRun('openssl', [
    ...['ocsp', `-${hash}`, '-issuer', at('seattle'), '-cert', at('zenspider')],
    ...[nonce, '-reqout', at('request.der')],
  ])
  const path = encodeURIComponent(mustRun('base64', ['-w0', at('request.der')]))
  const got = run('curl', ['-sS', '-D', at('headers'), '-o', at('response.der'), url(`/ocsp/${path}`)])
  if (got.status !== 0) return got
  const read = ['-no_nonce', `-${hash}`, '-cert', at('zenspider'), '-respin', at('response.der')]
  return run('openssl', ['ocsp', ...byIssuer(), ...read])
}

function curlCrl(name: string): ProgramResult {
  mustRun('curl', ['-sSf', '-D', at('headers'), '-o', at(name), url(`/crl/${name}`)])
  return run('openssl', ['crl', '-inform', 'DER', '-in', at(name), '-noout', '-text', '-CAfile', at('chain')])
}

const headers = () => mustRun('cat', [at('headers')])

describe('status.kit', () => {
  test('answers openssl, ocsptool, NSS and curl that the certificate is good', () => {
    expect(opensslOcsp().output).toMatch(/zenspider: good[\s\S]*Response verify OK/)
    expect(ocsptool().output).toMatch(/Certificate Status: good[\s\S]*Verifying OCSP Response: Success/)
    expect(vfychain()).toMatchObject({ status: 0 })
    for (const hash of ['sha1', 'sha256']) {
      expect(curlOcsp(hash).output).toContain('zenspider: good')
      expect(curlOcsp(hash, '-nonce').output).toContain('zenspider: good')
    }
  })

  test('says in its headers what it is, and until when it may be kept', () => {
    curlOcsp('sha1')
    const expires = mustRun('date', ['-u', '-d', due, '+%a, %d %b %Y %H:%M:%S GMT']).trim()
    expect(headers()).toContain('Content-Type: application/ocsp-response')
    expect(headers()).toContain(`Expires: ${expires}`)
    expect(headers()).toContain('Cache-Control: public, no-transform, must-revalidate')
    expect(curlCrl('seattle.crl').output).toContain('verify OK')
    expect(headers()).toContain('Content-Type: application/pkix-crl')
    expect(headers()).toMatch(/Expires: .* GMT/)
    expect(curlCrl('seattle-delta.crl').output).toContain('Delta CRL Indicator: critical')
  })

  test('is unauthorized to answer for a stranger, and shows nobody its configuration', () => {
    const stranger = opensslOcsp(['-serial', '0x4711'])
    expect(stranger.output).toContain('unauthorized (6)')
    const got = run('curl', ['-sS', '-D', at('headers'), '-o', at('none'), url('/ocsp/MAA=')])
    expect(got.status).toBe(0)
    expect(headers()).toContain('Cache-Control: no-store')
    const nonsense = ['--data-binary', 'nonsense', '-o', at('none'), '-D', at('headers'), url('/ocsp')]
    mustRun('curl', ['-sS', ...nonsense])
    expect(mustRun('openssl', ['asn1parse', '-inform', 'DER', '-in', at('none')])).toContain(
      'ENUMERATED        :06',
    )
    for (const hidden of ['/nginx.conf', '/../nginx.conf', '/ocsp/', '/']) {
      mustRun('curl', ['-sS', '--path-as-is', '-o', at('none'), '-D', at('headers'), url(hidden)])
      expect(headers()).toMatch(/^HTTP\/1.1 4\d\d/)
    }
  })

  test('answers for the CA’s own certificate, too', () => {
    const asked = ['-issuer', at('conf'), '-cert', at('seattle'), '-CAfile', at('conf')]
    expect(run('openssl', ['ocsp', '-url', url('/ocsp'), ...asked]).output).toContain('seattle: good')
  })

  test('answers that it is revoked once the next kit lies in its place', async () => {
    const revocation = { issuer: 'seattle', serialNumber, reason: 'keyCompromise' } as const
    await keep.call('revocation.revoke', revocation)
    await publish()
    expect(opensslOcsp().output).toMatch(/zenspider: revoked[\s\S]*Reason: keyCompromise/)
    expect(ocsptool().output).toContain('Certificate Status: revoked')
    expect(vfychain().output).toContain('revoked')
    expect(curlOcsp('sha1').output).toContain('zenspider: revoked')
    expect(curlCrl('seattle.crl').output).toContain(`Serial Number: ${serialNumber.toUpperCase()}`)
  })
})

describe('status.kit after a change of key', () => {
  const seattle = { issuer: 'seattle', profile: 'published' } as const

  test('answers for what each key has signed, by a delegate of that key', async () => {
    const before = await keep.call('certificate.issue', { ...seattle, request: newRequest('CN=tenderlove') })
    const rekeyed = await keep.call('authority.rekey', { authority: 'seattle' })
    await keep.call('ocsp.delegate', { issuer: 'seattle', algorithm: 'ec-p256' })
    const after = await keep.call('certificate.issue', { ...seattle, request: newRequest('CN=eileencodes') })
    for (const [name, { pem }] of Object.entries({ before, after, rekeyed })) writeFileSync(at(name), pem)
    await publishAnew()
    expect(asked('before', 'seattle').output).toMatch(/before: good[\s\S]*Response verify OK/)
    expect(asked('after', 'rekeyed').output).toMatch(/after: good[\s\S]*Response verify OK/)
    const trusted = ['--load-issuer', at('rekeyed'), '--load-trust', at('rekeyed')]
    const told = run('ocsptool', [`--ask=${url('/ocsp')}`, '--load-cert', at('after'), ...trusted])
    expect(told.output).toMatch(/Certificate Status: good[\s\S]*Verifying OCSP Response: Success/)
  })

  test('publishes a list of each key, which openssl verifies by that key alone', () => {
    const lists = {
      'seattle.crl': 'rekeyed',
      'seattle-key1.crl': 'seattle',
      'seattle-key1-delta.crl': 'seattle',
    }
    for (const [name, signer] of Object.entries(lists)) {
      mustRun('curl', ['-sSf', '-D', at('headers'), '-o', at(name), url(`/crl/${name}`)])
      expect(headers()).toContain('Content-Type: application/pkix-crl')
      const crl = ['crl', '-inform', 'DER', '-in', at(name), '-noout', '-CAfile', at(signer)]
      expect(run('openssl', crl).output).toContain('verify OK')
    }
    for (const [name, signer] of [
      ['before', 'seattle'],
      ['after', 'rekeyed'],
    ] as const) {
      const list = at(signer === 'seattle' ? 'seattle-key1.crl' : 'seattle.crl')
      const path = ['-CAfile', at('conf'), '-untrusted', at(signer), '-CRLfile', list, at(name)]
      expect(run('openssl', ['verify', '-crl_check', ...path]).status).toBe(0)
    }
    for (const name of ['seattle.cer', 'seattle-key1.cer', 'seattle-ocsp.cer', 'seattle-key1-ocsp.cer']) {
      mustRun('curl', ['-sSf', '-o', at(name), url(`/issuer/${name}`)])
      expect(run('openssl', ['x509', '-inform', 'DER', '-in', at(name), '-noout']).status).toBe(0)
    }
  })

  test('says with each key that a certificate of the older one is revoked', async () => {
    const revocation = { issuer: 'seattle', reason: 'superseded' } as const
    await keep.call('revocation.revoke', { ...revocation, certificate: readFileSync(at('before'), 'utf8') })
    await publishAnew()
    expect(asked('before', 'seattle').output).toMatch(/before: revoked[\s\S]*Reason: superseded/)
    mustRun('curl', ['-sSf', '-o', at('seattle-key1.crl'), url('/crl/seattle-key1.crl')])
    const path = ['-CAfile', at('conf'), '-untrusted', at('seattle'), '-CRLfile', at('seattle-key1.crl')]
    expect(run('openssl', ['verify', '-crl_check', ...path, at('before')]).output).toContain(
      'certificate revoked',
    )
  })

  /** New lists have new places: nginx is told, as the configuration says. */
  async function publishAnew(): Promise<void> {
    await publish()
    await nginx[Symbol.asyncDispose]()
    nginx = await startNginx(at('nginx'), { site: at('kit', 'nginx.conf'), port })
  }

  function asked(name: string, issuer: string): ProgramResult {
    const by = ['-issuer', at(issuer), '-CAfile', at('conf'), '-verify_other', at(issuer)]
    return run('openssl', ['ocsp', '-url', url('/ocsp'), ...by, '-cert', at(name)])
  }
})
