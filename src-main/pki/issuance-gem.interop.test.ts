import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createGemHome } from '../testing/gem.ts'
import { certify } from '../testing/hierarchy.ts'
import { mustRun, scratchFolder } from '../testing/program.ts'
import { readCertificationRequest, verifyProofOfPossession } from './certification-request.ts'
import { readOnePemOrDer } from './imported-object.ts'
import { nameText } from './name-text.ts'

// gem judges by its own clock.
const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z')

const keyOptions = {
  'rsa-3072': ['-newkey', 'rsa:3072'],
  'ec-p256': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'ec-p384': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
} as const

describe('a chain down to a developer', () => {
  test.each(['rsa-3072', 'ec-p256', 'ec-p384'] as const)(
    'signs gems with %s, which HighSecurity installs',
    (algorithm) => {
      using folder = scratchFolder()
      const subject = ['-subj', '/CN=drbrain/emailAddress=drbrain@segment7.net']
      const output = ['-keyout', 'developer.key', '-out', 'developer.csr', '-noenc']
      mustRun('openssl', ['req', '-new', ...keyOptions[algorithm], ...subject, ...output], {
        cwd: folder.path,
      })
      const requestPem = readFileSync(join(folder.path, 'developer.csr'), 'utf8')
      const privateKey = readFileSync(join(folder.path, 'developer.key'), 'utf8')

      const request = readCertificationRequest(readOnePemOrDer(requestPem, ['certification-request']))
      verifyProofOfPossession(request)
      const root = certify('self', { profile: 'root', subject: 'CN=Root,O=RubyConf', algorithm, at })
      const regional = certify(root, { profile: 'regional', subject: 'CN=Seattle.rb', algorithm, at })
      const { subjectPublicKeyInfo, extensions: asked } = request
      const developer = certify(regional, {
        profile: 'developer',
        subject: nameText(request.subject),
        at,
        more: { subjectPublicKeyInfo, subject: request.subject, asked },
      })

      const home = createGemHome(folder.path)
      const certificates = [root.pem, regional.pem, developer.pem]
      const gemFile = home.build({ privateKey, certificates })
      expect(home.install(gemFile, 'HighSecurity').status).not.toBe(0)
      home.trust(root.pem)
      expect(home.install(gemFile, 'HighSecurity')).toMatchObject({
        status: 0,
        output: expect.stringContaining('Successfully installed sample-1.0'),
      })
    },
  )
})
