// The live responder as the program runs it, asked by clients that others wrote: openssl, GnuTLS, NSS and curl, for
// each level of a hierarchy, before a revocation and after.

import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mustRun, type ProgramResult, run } from '../testing/program.ts'
import { createRespondingPlace, type RunningResponder, startResponder } from '../testing/responder.ts'
import { freePort } from '../testing/web-server.ts'
import { valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace
let port: number
let running: RunningResponder | null = null

beforeAll(async () => {
  port = await freePort()
  place = await createRespondingPlace(port)
  mkdirSync(place.path('nss'))
  const database = ['-d', `sql:${place.path('nss')}`]
  mustRun('certutil', ['-N', ...database, '--empty-password'])
  mustRun('certutil', ['-A', ...database, '-n', 'conf', '-t', 'CT,C,C', '-a', '-i', place.path('conf.pem')])
})
afterAll(async () => {
  await running?.end('SIGKILL')
  place[Symbol.dispose]()
})

async function start(): Promise<RunningResponder> {
  running = await startResponder(place, ['--listen', `127.0.0.1:${port}`])
  return running
}

const url = (path: string) => `http://127.0.0.1:${port}${path}`
const byIssuer = (issuer: string) => [
  ...['-issuer', place.path(`${issuer}.pem`), '-CAfile', place.path('conf.pem')],
  ...['-verify_other', place.path('seattle.pem')],
]

/** `before` names the hash of the CertIDs; `more` asks for others besides. */
function opensslOcsp(
  leaf: string,
  {
    before = [],
    more = [],
    issuer = 'seattle',
  }: { before?: string[]; more?: string[]; issuer?: string } = {},
): string {
  const asked = [...byIssuer(issuer), ...before, '-cert', place.path(`${leaf}.pem`), ...more]
  return run('openssl', ['ocsp', '-url', url('/ocsp'), ...asked]).output
}

function ocsptool(leaf: string): string {
  const asked = ['--load-cert', place.path(`${leaf}.pem`), '--load-issuer', place.path('seattle.pem')]
  return run('ocsptool', [`--ask=${url('/ocsp')}`, ...asked, '--load-trust', place.path('seattle.pem')])
    .output
}

function vfychain(leaf: string): ProgramResult {
  const checked = ['-g', 'leaf', '-h', 'requireFreshInfo', '-m', 'ocsp', '-s', 'failIfNoInfo']
  const path = ['-a', place.path(`${leaf}.pem`), '-a', place.path('seattle.pem')]
  return run('vfychain', ['-d', `sql:${place.path('nss')}`, '-pp', '-u', '0', ...checked, ...path])
}

/** By GET as RFC 5019 §5 has it, and by POST; read by openssl. */
function curlOcsp(leaf: string, method: 'GET' | 'POST'): string {
  const question = ['-issuer', place.path('seattle.pem'), '-cert', place.path(`${leaf}.pem`), '-no_nonce']
  mustRun('openssl', ['ocsp', ...question, '-reqout', place.path('request.der')])
  const path = encodeURIComponent(mustRun('base64', ['-w0', place.path('request.der')]))
  const posted = [
    '-H',
    'Content-Type: application/ocsp-request',
    '--data-binary',
    `@${place.path('request.der')}`,
  ]
  const how = method === 'GET' ? [url(`/ocsp/${path}`)] : [...posted, url('/ocsp')]
  mustRun('curl', ['-sSf', '-D', place.path('headers'), '-o', place.path('response.der'), ...how])
  const read = ['-no_nonce', '-cert', place.path(`${leaf}.pem`), '-respin', place.path('response.der')]
  return run('openssl', ['ocsp', ...byIssuer('seattle'), ...read]).output
}

function curlCrl(name: string): string {
  mustRun('curl', ['-sSf', '-o', place.path(name), url(`/crl/${name}`)])
  mustRun('sh', [
    '-c',
    `cat '${place.path('seattle.pem')}' '${place.path('conf.pem')}' > '${place.path('chain')}'`,
  ])
  const read = ['-inform', 'DER', '-in', place.path(name), '-noout', '-text', '-CAfile', place.path('chain')]
  return run('openssl', ['crl', ...read]).output
}

describe('responder start', () => {
  test('answers openssl, ocsptool, NSS and curl that the certificate is good', async () => {
    await start()
    for (const before of [[], ['-no_nonce'], ['-sha256'], ['-sha256', '-no_nonce']]) {
      expect(opensslOcsp('zenspider', { before })).toMatch(/zenspider.pem: good[\s\S]*Response verify OK/)
    }
    expect(ocsptool('zenspider')).toMatch(/Certificate Status: good[\s\S]*Verifying OCSP Response: Success/)
    expect(vfychain('zenspider')).toMatchObject({ status: 0 })
    for (const method of ['GET', 'POST'] as const) expect(curlOcsp('zenspider', method)).toContain('good')
    expect(place.read('headers')).toContain('Content-Type: application/ocsp-response')
    expect(curlCrl('seattle.crl')).toContain('verify OK')
  })

  test('answers for the level above by its own delegate, and several at once', () => {
    expect(opensslOcsp('seattle', { issuer: 'conf' })).toMatch(/seattle.pem: good[\s\S]*Response verify OK/)
    const both = opensslOcsp('zenspider', { more: ['-cert', place.path('drbrain.pem')] })
    expect(both).toMatch(/zenspider.pem: good[\s\S]*drbrain.pem: good/)
    const stranger = opensslOcsp('zenspider', { more: ['-serial', '0x4711'] })
    expect(stranger).toMatch(/zenspider.pem: good[\s\S]*0x4711: unknown/)
  })

  test('serves the certificates that a path is built from', () => {
    for (const [name, issuer] of [
      ['seattle', 'conf'],
      ['seattle-ocsp', 'seattle'],
    ] as const) {
      mustRun('curl', ['-sSf', '-o', place.path('got.cer'), url(`/issuer/${name}.cer`)])
      mustRun('openssl', [
        'x509',
        '-inform',
        'DER',
        '-in',
        place.path('got.cer'),
        '-out',
        place.path('got.pem'),
      ])
      const path = ['-partial_chain', '-trusted', place.path(`${issuer}.pem`), place.path('got.pem')]
      expect(mustRun('openssl', ['verify', ...path])).toContain('OK')
    }
  })

  test('has the keep to itself until it is stopped, which ends in good order', async () => {
    expect(place.refused(['revocation', 'list'])).toEqual({ code: 'keep.in-use', status: 1 })
    expect(await running?.end('SIGTERM')).toBe(0)
    expect(running?.said()).toContain('stopping')
    const verify = JSON.parse(place.rootkeep(['--json', 'journal', 'verify']).stdout)
    expect(verify).toMatchObject({ valid: true, authenticated: true })
  })

  test('answers that it is revoked after it was stopped, told, and started again', async () => {
    const revoke = ['revocation', 'revoke', '--issuer', 'seattle', '--certificate', 'zenspider.pem']
    expect(place.rootkeep([...revoke, '--reason', 'keyCompromise']).status).toBe(0)
    expect(place.rootkeep(['--json', 'crl', 'issue', '--issuer', 'seattle']).status).toBe(0)
    await start()
    for (const before of [[], ['-no_nonce']]) {
      expect(opensslOcsp('zenspider', { before })).toMatch(
        /zenspider.pem: revoked[\s\S]*Reason: keyCompromise/,
      )
    }
    expect(ocsptool('zenspider')).toContain('Certificate Status: revoked')
    expect(vfychain('zenspider').output).toContain('revoked')
    for (const method of ['GET', 'POST'] as const) {
      expect(curlOcsp('zenspider', method)).toContain('zenspider.pem: revoked')
    }
    const serial = mustRun('openssl', ['x509', '-in', place.path('zenspider.pem'), '-noout', '-serial'])
    expect(curlCrl('seattle.crl')).toContain(`Serial Number: ${serial.trim().replace('serial=', '')}`)
    expect(opensslOcsp('drbrain')).toContain('drbrain.pem: good')
    expect(await running?.end('SIGINT')).toBe(0)
  })

  test('goes on beside other commands in a session, whose revocations show at once', async () => {
    const session = place.begin(['session'])
    const lines = createInterface(session.stdout)[Symbol.asyncIterator]()
    const say = async (line: string) => {
      session.stdin.write(`${line}\n`)
      return valueIn(JSON.parse(String((await lines.next()).value)))
    }
    await say(`responder start --listen 127.0.0.1:${port}`)
    expect(curlOcsp('drbrain', 'GET')).toContain('drbrain.pem: good')
    await say('revocation revoke --issuer seattle --certificate drbrain.pem --reason certificateHold')
    expect(curlOcsp('drbrain', 'GET')).toContain('drbrain.pem: revoked')
    await say('revocation release --issuer seattle --certificate drbrain.pem')
    expect(curlOcsp('drbrain', 'GET')).toContain('drbrain.pem: good')
    session.stdin.end()
    expect(await once(session, 'exit')).toEqual([0, null])
  })
})
