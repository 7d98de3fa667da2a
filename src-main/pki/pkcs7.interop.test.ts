// Bundles of certificates between us and OpenSSL, GnuTLS and Java.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addDays } from '../contract/instant.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { run, scratchFolder } from '../testing/program.ts'
import { issueCrl, prepareCrl } from './crl/issuance.ts'
import { writePem } from './pem.ts'
import { readPkcs7, writePkcs7 } from './pkcs7.ts'

const { at: instant, root, regional, developer } = createHierarchy()
const chain = [developer, regional, root].map(({ certificate }) => certificate.der)
const period = { thisUpdate: instant, nextUpdate: addDays(instant, 7) }
const { der: crl } = issueCrl(
  prepareCrl({ issuer: regional.certificate, ...period, crlNumber: 1n, entries: [] }),
  regional.key.signer,
)

/** A command line without quotes or spaces in its words. */
function output(line: string): string {
  const [program = '', ...args] = line.split(' ')
  return run(program, args).output
}

describe('writePkcs7', () => {
  const judges = [
    { program: 'openssl', line: 'openssl pkcs7 -print_certs -noout -in', subject: /^subject=.*CN = (.*)$/gm },
    { program: 'certtool', line: 'certtool --p7-info --infile', subject: /^\s+Subject: CN=([^,\n]*)/gm },
    { program: 'keytool', line: 'keytool -printcert -file', subject: /^Owner: CN=([^,\n]*)/gm },
  ]
  test.each(judges)('$program finds the certificates, the leaf first', ({ program, line, subject }) => {
    using folder = scratchFolder()
    const file = join(folder.path, 'bundle.p7b')
    writeFileSync(file, writePem('PKCS7', writePkcs7({ certificates: chain, crls: [] })))
    const words = output(`${line} ${file}`)
    if (program === 'certtool') expect(words).toContain('Number of certificates: 3')
    else expect([...words.matchAll(subject)].map(([, name]) => name)).toEqual(names)
  })

  test('openssl finds the CRL too', () => {
    using folder = scratchFolder()
    const file = join(folder.path, 'bundle.p7b')
    writeFileSync(file, writePem('PKCS7', writePkcs7({ certificates: chain, crls: [crl] })))
    const words = output(`openssl pkcs7 -print_certs -in ${file}`)
    expect(words).toContain(writePem('X509 CRL', crl))
  })
})

const names = ['drbrain', 'Test Regional', 'Test Root']

describe('readPkcs7', () => {
  test('reads what openssl bundled, in its order', () => {
    using folder = scratchFolder()
    const at = (name: string) => join(folder.path, name)
    const crlFile = `-in ${at('crl')}`
    writeFileSync(at('crl'), writePem('X509 CRL', crl))
    writeFileSync(at('chain'), [developer, regional, root].map(({ pem }) => pem).join(''))
    output(`openssl crl2pkcs7 ${crlFile} -certfile ${at('chain')} -outform DER -out ${at('bundle')}`)
    const { certificates, crls } = readPkcs7(readFileSync(at('bundle')))
    expect(certificates.map(hexOf)).toEqual(chain.map(hexOf))
    expect(crls.map(hexOf)).toEqual([hexOf(crl)])
  })
})

function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString('hex')
}
