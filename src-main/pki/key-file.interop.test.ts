// Key files of programs that others wrote, read; and ours, read by them: PKCS#8 and PKCS#12 under a passphrase.

import { createPrivateKey, randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newTestKey } from '../testing/key.ts'
import { type OpensslKey, opensslCertificate, opensslKey } from '../testing/openssl.ts'
import { mustRun, run, scratchFolder } from '../testing/program.ts'
import { encryptPkcs8 } from './key/encrypted-pkcs8.ts'
import { publicHalfOf } from './key/public-half.ts'
import { readKeyFile } from './key-file.ts'
import { readPem, writePem } from './pem.ts'
import { writePkcs12 } from './pkcs12/write.ts'

const words = 'nine kettles of blue copper'
const passphrase = Buffer.from(words)
const folder = scratchFolder()
const path = (name: string) => join(folder.path, name)
afterAll(() => folder[Symbol.dispose]())

/** The public key as openssl has it, in PEM without what stands around it. */
function opensslPublic(pem: string): string {
  writeFileSync(path('private.pem'), pem)
  return mustRun('openssl', ['pkey', '-in', path('private.pem'), '-pubout']).trim()
}

function publicOf(file: string | Buffer, secret: Uint8Array | null = null): string {
  const { pkcs8 } = readKeyFile(Buffer.from(file), secret)
  return writePem('PUBLIC KEY', publicHalfOf(pkcs8)).trim()
}

function pkcs8Of(pem: string): Uint8Array {
  return createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' })
}

const algorithms: OpensslKey[] = [
  'rsa-2048',
  'rsa-pss-2048',
  'ec-p256',
  'ec-p384',
  'ec-p521',
  'ed25519',
  'ed448',
]

describe('readKeyFile', () => {
  describe.each(algorithms)('of an %s key that openssl made', (algorithm) => {
    let pem: string
    beforeAll(() => {
      pem = opensslKey(algorithm)
      writeFileSync(path('key.pem'), pem)
    })

    test('reads PKCS#8 in PEM and DER', () => {
      mustRun('openssl', [
        'pkcs8',
        '-topk8',
        '-nocrypt',
        '-in',
        path('key.pem'),
        '-outform',
        'DER',
        '-out',
        path('key.der'),
      ])
      expect(publicOf(pem)).toBe(opensslPublic(pem))
      expect(publicOf(readFileSync(path('key.der')))).toBe(opensslPublic(pem))
    })

    test.each([
      { name: 'AES-256 and HMAC-SHA-256', flags: ['-v2', 'aes-256-cbc'] },
      { name: 'AES-128 and HMAC-SHA-1', flags: ['-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1'] },
      { name: 'AES-192 and HMAC-SHA-512', flags: ['-v2', 'aes-192-cbc', '-v2prf', 'hmacWithSHA512'] },
      { name: 'triple DES', flags: ['-v2', 'des3'] },
      { name: 'scrypt', flags: ['-scrypt'] },
      { name: 'PBES1 with triple DES', flags: ['-v1', 'PBE-SHA1-3DES'] },
    ])('reads encrypted PKCS#8 of $name', ({ flags }) => {
      const args = [
        'pkcs8',
        '-topk8',
        '-in',
        path('key.pem'),
        '-passout',
        `pass:${words}`,
        '-out',
        path('e.pem'),
      ]
      mustRun('openssl', [...args, ...flags])
      const file = readFileSync(path('e.pem'))
      expect(publicOf(file, passphrase)).toBe(opensslPublic(pem))
      expect(() => readKeyFile(file, Buffer.from('guessed'))).toThrow(
        expect.objectContaining({ code: 'key.wrong-passphrase' }),
      )
      expect(() => readKeyFile(file, null)).toThrow(
        expect.objectContaining({ code: 'key.passphrase-needed' }),
      )
    })
  })

  test.each([
    { name: 'PKCS#1', args: ['rsa', '-traditional'], key: 'rsa-2048' },
    { name: 'SEC 1', args: ['ec'], key: 'ec-p384' },
  ] as const)('reads $name, plain and in the old encrypted PEM of each cipher', ({ args, key }) => {
    const pem = opensslKey(key)
    writeFileSync(path('key.pem'), pem)
    for (const cipher of [null, 'aes128', 'aes192', 'aes256', 'des3']) {
      const encryption = cipher === null ? [] : [`-${cipher}`, '-passout', `pass:${words}`]
      mustRun('openssl', [...args, '-in', path('key.pem'), ...encryption, '-out', path('old.pem')])
      const file = readFileSync(path('old.pem'))
      expect(file.includes('Proc-Type: 4,ENCRYPTED')).toBe(cipher !== null)
      expect(publicOf(file, passphrase)).toBe(opensslPublic(pem))
    }
  })

  test.each([
    { name: 'as it is made today', flags: [] },
    {
      name: 'with triple DES and SHA-1',
      flags: ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    },
    { name: 'with a plain certificate', flags: ['-certpbe', 'NONE', '-macalg', 'sha512'] },
  ])('reads PKCS#12 of openssl $name', ({ flags }) => {
    const pem = opensslKey('ec-p256')
    writeFileSync(path('key.pem'), pem)
    writeFileSync(path('cert.pem'), opensslCertificate(pem, '/CN=build'))
    const args = [
      'pkcs12',
      '-export',
      '-inkey',
      path('key.pem'),
      '-in',
      path('cert.pem'),
      '-out',
      path('k.p12'),
    ]
    mustRun('openssl', [...args, '-passout', `pass:${words}`, ...flags])
    const { pkcs8, certificates } = readKeyFile(readFileSync(path('k.p12')), passphrase)
    expect(writePem('PUBLIC KEY', publicHalfOf(pkcs8)).trim()).toBe(opensslPublic(pem))
    expect(certificates.map((der) => Buffer.from(der))).toEqual(
      readPem(readFileSync(path('cert.pem'), 'utf8')).map(({ octets }) => Buffer.from(octets)),
    )
    expect(() => readKeyFile(readFileSync(path('k.p12')), Buffer.from('guessed'))).toThrow(
      expect.objectContaining({ code: 'key.wrong-passphrase' }),
    )
  })

  test('reads PKCS#12 of keytool and certtool', () => {
    const store = path('store.p12')
    mustRun('keytool', [
      ...['-genkeypair', '-keystore', store, '-storetype', 'PKCS12', '-storepass', words, '-alias', 'build'],
      ...['-keyalg', 'EC', '-groupname', 'secp256r1', '-dname', 'CN=build'],
    ])
    expect(readKeyFile(readFileSync(store), passphrase).certificates).toHaveLength(1)
    const pem = opensslKey('rsa-2048')
    writeFileSync(path('key.pem'), pem)
    mustRun('certtool', [
      ...['--to-p12', '--load-privkey', path('key.pem'), '--outder', '--outfile', path('gnutls.p12')],
      ...['--p12-name', 'build', '--password', words],
    ])
    expect(publicOf(readFileSync(path('gnutls.p12')), passphrase)).toBe(opensslPublic(pem))
  })
})

describe('encryptPkcs8', () => {
  test.each(['rsa-3072', 'ec-p256', 'ec-p521', 'ed25519', 'ed448'] as const)(
    'of %s is read by openssl and certtool',
    (algorithm) => {
      const { privateKeyPem } = newTestKey(algorithm)
      const der = encryptPkcs8(pkcs8Of(privateKeyPem), passphrase, {
        salt: randomBytes(16),
        iv: randomBytes(16),
      })
      writeFileSync(path('ours.p8'), writePem('ENCRYPTED PRIVATE KEY', der))
      const shown = mustRun('openssl', [
        'pkey',
        '-in',
        path('ours.p8'),
        '-passin',
        `pass:${words}`,
        '-pubout',
      ])
      expect(shown.trim()).toBe(opensslPublic(privateKeyPem))
      expect(
        run('openssl', ['pkey', '-in', path('ours.p8'), '-passin', 'pass:guessed', '-noout']).status,
      ).not.toBe(0)
      const parameters = mustRun('openssl', ['asn1parse', '-in', path('ours.p8')])
      expect(parameters).toMatch(
        /PBES2[\s\S]*PBKDF2[\s\S]*INTEGER +:0927C0[\s\S]*hmacWithSHA256[\s\S]*aes-256-cbc/,
      )
      mustRun('certtool', ['--key-info', '--pkcs8', '--password', words, '--infile', path('ours.p8')])
    },
  )
})

describe('writePkcs12', () => {
  const pem = opensslKey('rsa-2048')
  const [certificate] = readPem(opensslCertificate(pem, '/CN=build'))
  const contents = {
    privateKey: pkcs8Of(pem),
    certificates: certificate ? [certificate.octets] : [],
    friendlyName: 'key-build',
  }
  beforeAll(() => writeFileSync(path('ours.p12'), writePkcs12(contents, passphrase, randomBytes)))

  test('is read by openssl, key and certificate', () => {
    const text = mustRun('openssl', ['pkcs12', '-in', path('ours.p12'), '-passin', `pass:${words}`, '-nodes'])
    expect(opensslPublic(text)).toBe(opensslPublic(pem))
    expect(text).toContain('friendlyName: key-build')
    expect(text).toContain('-----BEGIN CERTIFICATE-----')
    const how = mustRun('openssl', [
      'pkcs12',
      '-in',
      path('ours.p12'),
      '-passin',
      `pass:${words}`,
      '-info',
      '-noout',
    ])
    expect(how).toMatch(/MAC: sha256, Iteration 600000/)
    expect(how).toMatch(/PBES2, PBKDF2, AES-256-CBC, Iteration 600000, PRF hmacWithSHA256/)
  })

  test('is read by certtool', () => {
    mustRun('certtool', ['--p12-info', '--inder', '--password', words, '--infile', path('ours.p12')])
  })

  test('is imported by NSS', () => {
    mustRun('certutil', ['-N', '-d', `sql:${folder.path}`, '--empty-password'])
    mustRun('pk12util', ['-i', path('ours.p12'), '-d', `sql:${folder.path}`, '-W', words, '-K', ''])
    expect(mustRun('certutil', ['-K', '-d', `sql:${folder.path}`])).toContain('rsa')
  })

  test('is listed by keytool as a key with its certificate', () => {
    const args = ['-list', '-storetype', 'PKCS12', '-keystore', path('ours.p12'), '-storepass', words]
    expect(mustRun('keytool', args)).toMatch(/key-build, .*PrivateKeyEntry/)
  })

  test('is refused by each under another passphrase', () => {
    expect(
      run('openssl', ['pkcs12', '-in', path('ours.p12'), '-passin', 'pass:guessed', '-noout']).status,
    ).not.toBe(0)
    expect(
      run('certtool', ['--p12-info', '--inder', '--password', 'guessed', '--infile', path('ours.p12')])
        .status,
    ).not.toBe(0)
  })
})
