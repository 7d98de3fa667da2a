// Status in a terminal: the kit as a folder, a request that is none, and what is refused; by the real program.

import { existsSync, readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../testing/program.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace
beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  const root = '--name conf --profile root --subject "CN=RubyConf Root" --algorithm ec-p256'
  const [reply] = place.session([`authority create-root ${root} --out root.pem`])
  valueIn(reply)
})
afterAll(() => place?.[Symbol.dispose]())

describe('rootkeep ocsp respond', () => {
  test('writes malformedRequest for what is no request, and ends with 1', () => {
    place.write('nonsense.der', Uint8Array.of(0x30, 0x03, 0x02, 0x01))
    const words = ['ocsp', 'respond', '--issuer', 'conf', '--request', 'nonsense.der', '--out', 'answer.der']
    const { status, stdout } = place.rootkeep(words)
    expect(status).toBe(1)
    expect(stdout).toContain('ocsp.malformed-request')
    const { output } = run('openssl', ['ocsp', '-respin', place.path('answer.der'), '-noverify'])
    expect(output).toContain('malformedrequest (1)')
  })
})

describe('rootkeep crl issue', () => {
  test('refuses a delta without a base, and writes nothing', () => {
    const delta = ['crl', 'issue', '--issuer', 'conf', '--delta', '--out', 'delta.crl']
    expect(place.refused(delta)).toEqual({ code: 'crl.base-missing', status: 1 })
    expect(existsSync(place.path('delta.crl'))).toBe(false)
  })
})

describe('rootkeep status kit', () => {
  test('lays out a folder of folders', () => {
    const { status, stderr } = place.rootkeep(['status', 'kit', '--issuer', 'conf', '--out', 'kit'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(readdirSync(place.path('kit')).sort()).toEqual([
      'Caddyfile',
      'nginx.conf',
      'public',
      'rootkeep_ocsp.pm',
    ])
    const published = readdirSync(place.path('kit', 'public'), { recursive: true })
    for (const name of ['crl/conf.crl', 'crl/conf-delta.crl', 'issuer/conf.cer', 'unauthorized.ocsp']) {
      expect(published).toContain(name)
    }
  })

  test('refuses a directory that would break out of the configuration', () => {
    const words = [
      'status',
      'kit',
      '--issuer',
      'conf',
      '--directory',
      '/srv; include /etc/shadow',
      '--out',
      'k',
    ]
    expect(place.refused(words)).toEqual({ code: 'input.invalid', status: 2 })
    expect(existsSync(place.path('k'))).toBe(false)
  })
})
