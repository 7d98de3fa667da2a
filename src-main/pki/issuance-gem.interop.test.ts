import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createGemHome, type GemSigning, gemCertificate } from '../testing/gem.ts'
import { certify, type TestEntity } from '../testing/hierarchy.ts'
import { mustRun, scratchFolder } from '../testing/program.ts'
import { type Certificate, isSignedBy, readCertificate } from './certificate.ts'
import {
  type CertificationRequest,
  readCertificationRequest,
  verifyProofOfPossession,
} from './certification-request.ts'
import { issuerAltName, subjectAltName } from './extension/alternative-name.ts'
import { readOnePemOrDer } from './imported-object.ts'
import { nameText } from './name-text.ts'

// gem judges by its own clock.
const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')

const keyOptions = {
  'rsa-3072': ['-newkey', 'rsa:3072'],
  'ec-p256': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'ec-p384': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
} as const
const algorithms = ['rsa-3072', 'ec-p256', 'ec-p384'] as const

describe('a chain down to a developer', () => {
  test.each(algorithms)('of %s signs gems that HighSecurity installs', (algorithm) => {
    using folder = scratchFolder()
    const { request, privateKey } = opensslRequest(folder.path, keyOptions[algorithm])
    verifyProofOfPossession(request)
    const root = certify('self', { profile: 'root', subject: 'CN=Root,O=RubyConf', algorithm, at })
    const regional = certify(root, { profile: 'regional', subject: 'CN=Seattle.rb', algorithm, at })
    const developer = certifyDeveloper(regional, request)
    expectInstalled({ privateKey, certificates: [root.pem, regional.pem, developer.pem] }, folder.path)
  })

  test('may begin with a certificate that gem made, which is its own request', () => {
    using folder = scratchFolder()
    const { privateKey, certificate } = gemCertificate('drbrain@segment7.net')
    const selfSigned = readCertificate(readOnePemOrDer(certificate, ['certificate']))
    expect(isSignedBy(selfSigned, selfSigned.subjectPublicKeyInfo)).toBe(true)
    const root = certify('self', { profile: 'root', subject: 'CN=Root,O=RubyConf', at })
    const resigned = certifyDeveloper(root, selfSigned)
    const { subject, extensions } = resigned.certificate
    expect(nameText(subject)).toBe('DC=net,DC=segment7,CN=drbrain')
    expect(extensions.get(subjectAltName)).toEqual([{ kind: 'rfc822Name', value: 'drbrain@segment7.net' }])
    expect(extensions.has(issuerAltName)).toBe(false)
    expectInstalled({ privateKey, certificates: [root.pem, resigned.pem] }, folder.path)
  })
})

function opensslRequest(folder: string, keyOption: readonly string[]) {
  const subject = ['-subj', '/CN=drbrain/emailAddress=drbrain@segment7.net']
  const output = ['-keyout', 'developer.key', '-out', 'developer.csr', '-noenc']
  mustRun('openssl', ['req', '-new', ...keyOption, ...subject, ...output], { cwd: folder })
  const pem = readFileSync(join(folder, 'developer.csr'), 'utf8')
  const request = readCertificationRequest(readOnePemOrDer(pem, ['certification-request']))
  return { request, privateKey: readFileSync(join(folder, 'developer.key'), 'utf8') }
}

/** The subject and the key as asked, octet for octet. */
function certifyDeveloper(issuer: TestEntity, asked: CertificationRequest | Certificate): TestEntity {
  const { subject, subjectPublicKeyInfo, extensions } = asked
  const more = { subject, subjectPublicKeyInfo, asked: extensions }
  return certify(issuer, { profile: 'developer', subject: nameText(subject), at, more })
}

/** Under HighSecurity: refused while the root is not trusted, installed once it is. */
function expectInstalled(signing: GemSigning, folder: string): void {
  const home = createGemHome(folder)
  const gemFile = home.build(signing)
  expect(home.install(gemFile, 'HighSecurity').status).not.toBe(0)
  home.trust(signing.certificates[0] ?? '')
  expect(home.install(gemFile, 'HighSecurity')).toMatchObject({
    status: 0,
    output: expect.stringContaining('Successfully installed sample-1.0'),
  })
}
