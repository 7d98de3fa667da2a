// Paths in the terminal, by the real program, beside `openssl verify` and a bundle that openssl made: the answer in
// words and in JSON, the exit status, and a batch that goes on after a bad line.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extension } from '../pki/extension/extension.ts'
import { authorityInfoAccess } from '../pki/extension/information-access.ts'
import { accessMethod } from '../pki/oid.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { signCertificate } from '../testing/signed-certificate.ts'
import { createWorkplace, type Workplace } from '../testing/workplace.ts'

const { root, regional, developer } = createHierarchy()
const location = { kind: 'uniformResourceIdentifier', value: 'http://pki.example/aia/regional.crt' } as const
const access = [{ accessMethod: accessMethod.caIssuers, accessLocation: location }]
const referring = signCertificate({
  subject: 'CN=referring',
  issuer: regional,
  extensions: [extension(authorityInfoAccess, access, false)],
})
const explain = 'trust explain --anchors root.pem --at 2026-11-21T00:00:00Z'.split(' ')
let place: Workplace

beforeAll(() => {
  place = createWorkplace()
  place.write('root.pem', root.pem)
  place.write('regional.pem', regional.pem)
  place.write('drbrain.pem', developer.pem)
  place.write('referring.pem', referring.pem)
  place.write('aia/regional.crt', regional.certificate.der)
})
afterAll(() => place[Symbol.dispose]())

function opensslVerifies(at: string): boolean {
  const seconds = Date.parse(at) / 1000
  const files = '-CAfile root.pem -untrusted regional.pem drbrain.pem'
  return place.shell(`openssl verify -x509_strict -attime ${seconds} ${files}`).status === 0
}

describe('trust explain', () => {
  test.each([
    { at: '2026-11-21T00:00:00Z', isTrusted: true },
    { at: '2030-01-01T00:00:00Z', isTrusted: false },
    { at: '2026-11-19T23:59:59Z', isTrusted: false },
  ])('agrees with openssl as of $at, and says why', ({ at, isTrusted }) => {
    expect(opensslVerifies(at)).toBe(isTrusted)
    const words = ['--untrusted', 'regional.pem', '--leaf', 'drbrain.pem', '--at', at]
    const { status, stdout } = place.rootkeep(['trust', 'explain', '--anchors', 'root.pem', ...words])
    expect(status).toBe(isTrusted ? 0 : 1)
    expect(stdout).toMatch(isTrusted ? /^Trusted at / : /^Not trusted at [^\n]*: It (?:was|is) valid/)
  })

  test('answers in JSON what the window draws', () => {
    const { status, stdout } = place.rootkeep([...explain, '--leaf', 'drbrain.pem', '--all', '--json'])
    expect(status).toBe(1)
    const { valid, paths, tried } = JSON.parse(stdout)
    expect({ valid, tried, code: paths[0].findings[0].code }).toEqual({
      valid: false,
      tried: 1,
      code: 'path.no-issuer',
    })
  })

  test('takes the bundle of openssl for the chain that it is', () => {
    const files = '-certfile root.pem -certfile regional.pem -certfile drbrain.pem'
    expect(place.shell(`openssl crl2pkcs7 -nocrl ${files} -out chain.p7b`).status).toBe(0)
    expect(place.rootkeep([...explain, '--leaf', 'chain.p7b']).status).toBe(0)
  })

  test('finds the issuer that a certificate names in a folder, and nowhere else', () => {
    expect(place.rootkeep([...explain, '--leaf', 'referring.pem']).status).toBe(1)
    const { status, stdout } = place.rootkeep([...explain, '--leaf', 'referring.pem', '--ca-issuers', 'aia'])
    expect(status).toBe(0)
    expect(stdout).toContain('named by authorityInfoAccess')
  })
})

describe('trust validate --batch', () => {
  test('answers each line, the bad ones with an error, under flags that hold for all', () => {
    const cases = [
      { id: 1, leaf: developer.pem },
      { id: 2, leaf: developer.pem, at: '2030-01-01T00:00:00Z' },
    ]
    const lines = [
      'no JSON',
      ...cases.map((each) => JSON.stringify(each)),
      '{"id": 3}',
      '{"id": 4, "leaf": "x"}',
    ]
    const flags = ['--anchors', 'root.pem', '--untrusted', 'regional.pem', '--at', '2026-11-21T00:00:00Z']
    const words = ['trust', 'validate', '--batch', ...flags]
    const { status, stdout } = place.rootkeep(words, { input: `${lines.join('\n')}\n` })
    expect(status).toBe(0)
    const answers = stdout.trimEnd().split('\n')
    expect(
      answers.map((line) => JSON.parse(line)).map(({ id, valid, error }) => [id, valid ?? error.code]),
    ).toEqual([
      [null, 'input.invalid'],
      [1, true],
      [2, false],
      [3, 'input.invalid'],
      [4, 'input.not-pem'],
    ])
  })
})
