import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newTestKey } from '../testing/key.ts'
import { type OpensslKey, opensslKey, opensslKeyArguments, opensslRequest } from '../testing/openssl.ts'
import { mustRun, scratchFolder } from '../testing/program.ts'
import {
  readCertificationRequest,
  verifyProofOfPossession,
  writeCertificationRequest,
} from './certification-request.ts'
import { subjectAltName } from './extension/alternative-name.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { extKeyUsage } from './extension/ext-key-usage.ts'
import { extension } from './extension/extension.ts'
import { keyUsage } from './extension/key-usage.ts'
import { subjectKeyIdentifier } from './extension/subject-key-identifier.ts'
import { readOnePemOrDer } from './imported-object.ts'
import { nameFromText, nameText } from './name-text.ts'
import { writePem } from './pem.ts'
import { describeKey } from './public-key.ts'

const algorithms = Object.keys(opensslKeyArguments) as OpensslKey[]

describe('readCertificationRequest', () => {
  test.each(algorithms)('reads what openssl req made with %s', (algorithm) => {
    const more = ['-addext', 'subjectAltName=DNS:a.example,IP:2001:db8::1,email:a@b.example']
    const pem = opensslRequest(opensslKey(algorithm), '/C=US/O=Ruby/CN=Zoë', more)
    const request = readCertificationRequest(readOnePemOrDer(pem, ['certification-request']))
    verifyProofOfPossession(request)
    expect(nameText(request.subject)).toBe('CN=Zoë,O=Ruby,C=US')
    expect(describeKey(request.subjectPublicKeyInfo).algorithm).toBe(algorithm)
    expect(request.extensions.get(subjectAltName)).toEqual([
      { kind: 'dNSName', value: 'a.example' },
      {
        kind: 'iPAddress',
        octets: Uint8Array.from([0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
      },
      { kind: 'rfc822Name', value: 'a@b.example' },
    ])
  })

  test('reads what certtool made', () => {
    using folder = scratchFolder()
    const template = join(folder.path, 'template')
    writeFileSync(
      template,
      'cn = "Dr. Brain"\norganization = "Seattle.rb"\nemail = "drbrain@example.com"\ncode_signing_key\n',
    )
    const keyFile = join(folder.path, 'key')
    writeFileSync(keyFile, newTestKey('ec-p256').privateKeyPem)
    const out = join(folder.path, 'csr')
    const args = ['--generate-request', '--template', template, '--load-privkey', keyFile, '--outfile', out]
    mustRun('certtool', args)
    const request = readCertificationRequest(
      readOnePemOrDer(readFileSync(out, 'utf8'), ['certification-request']),
    )
    verifyProofOfPossession(request)
    expect(nameText(request.subject)).toBe('CN=Dr. Brain,O=Seattle.rb')
    expect(request.extensions.get(extKeyUsage)).toEqual(['1.3.6.1.5.5.7.3.3'])
    expect(request.extensions.get(basicConstraints)).toEqual({ cA: false, pathLenConstraint: null })
  })

  test('reads what keytool made', () => {
    using folder = scratchFolder()
    const store = ['-keystore', join(folder.path, 'store'), '-storepass', 'changeit', '-alias', 'k']
    const make = [
      '-genkeypair',
      '-keyalg',
      'EC',
      '-groupname',
      'secp384r1',
      '-dname',
      'CN=pabs, OU="a, b", C=AU',
    ]
    mustRun('keytool', [...make, ...store])
    const out = join(folder.path, 'csr')
    mustRun('keytool', ['-certreq', '-ext', 'san=dns:pabs.example', '-file', out, ...store])
    const request = readCertificationRequest(
      readOnePemOrDer(readFileSync(out, 'utf8'), ['certification-request']),
    )
    verifyProofOfPossession(request)
    expect(nameText(request.subject)).toBe('CN=pabs,OU=a\\, b,C=AU')
    expect(request.extensions.get(subjectAltName)).toEqual([{ kind: 'dNSName', value: 'pabs.example' }])
    expect(request.extensions.get(subjectKeyIdentifier)).toHaveLength(20)
  })

  test('reads what certutil made', () => {
    using folder = scratchFolder()
    const database = ['-d', `sql:${folder.path}`]
    mustRun('certutil', ['-N', ...database, '--empty-password'])
    const [noise, out] = [join(folder.path, 'noise'), join(folder.path, 'csr')]
    writeFileSync(noise, 'n'.repeat(64))
    const make = [
      '-R',
      '-s',
      'CN=tomcope,O=Ruby',
      '-k',
      'ec',
      '-q',
      'nistp256',
      '-8',
      'tom.example',
      '-z',
      noise,
    ]
    mustRun('certutil', [...make, ...database, '-a', '-o', out])
    const request = readCertificationRequest(
      readOnePemOrDer(readFileSync(out, 'utf8'), ['certification-request']),
    )
    verifyProofOfPossession(request)
    expect(nameText(request.subject)).toBe('CN=tomcope,O=Ruby')
    expect(request.extensions.get(subjectAltName)).toEqual([{ kind: 'dNSName', value: 'tom.example' }])
  })
})

describe('writeCertificationRequest', () => {
  test.each(['rsa-2048', 'ec-p256', 'ec-p521', 'ed25519'] as const)(
    'makes with %s what openssl verifies',
    (algorithm) => {
      const extensions = [
        extension(subjectAltName, [{ kind: 'dNSName', value: 'a.example' }], false),
        extension(keyUsage, ['digitalSignature', 'decipherOnly'], true),
      ]
      const { signer } = newTestKey(algorithm)
      const der = writeCertificationRequest(nameFromText('CN=Zoë,O=Ruby,C=US'), extensions, signer)
      const input = writePem('CERTIFICATE REQUEST', der)
      const text = mustRun(
        'openssl',
        ['req', '-verify', '-noout', '-text', '-nameopt', 'RFC2253,-esc_msb,utf8'],
        { input },
      )
      expect(text).toContain('verify OK')
      expect(text).toContain('Subject: CN=Zoë,O=Ruby,C=US')
      expect(text).toContain('DNS:a.example')
      expect(text).toContain(
        'X509v3 Key Usage: critical\n                    Digital Signature, Decipher Only',
      )
    },
  )
})
