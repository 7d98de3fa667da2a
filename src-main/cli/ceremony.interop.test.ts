// The ceremony in a terminal, from the vault to the revoked developer, and what programs that others wrote
// say of everything that it leaves on the disk.

import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certtoolRequest, certutilRequest, keytoolRequest } from '../testing/foreign-request.ts'
import { createGemHome } from '../testing/gem.ts'
import { opensslKey, opensslRequest } from '../testing/openssl.ts'
import { mustRun, type ProgramResult, run } from '../testing/program.ts'
import { certtoolVerify, nssUsage, opensslVerify, vfychain } from '../testing/verifiers.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

describe('a session in a terminal', () => {
  test('ends each line as a person expects, and leaves what openssl accepts', { timeout: 240_000 }, () => {
    using place = createWorkplace()
    place.write(
      'drbrain.csr',
      opensslRequest(opensslKey('ec-p256'), '/CN=drbrain/emailAddress=d@example.org'),
    )
    place.write('requests/zenspider.csr', opensslRequest(opensslKey('rsa-2048'), '/CN=zenspider'))
    place.write('requests/pabs.csr', certtoolRequest('pabs'))
    const lines = readFileSync(join(import.meta.dirname, 'testdata', 'terminal', 'session.sh'), 'utf8')
    for (const line of lines.trim().split('\n')) {
      const { status, stdout, stderr } = place.shell(line)
      const expected = Number(/# ends with (\d+)$/.exec(line)?.[1] ?? 0)
      expect({ line, status, said: status === expected ? '' : stdout + stderr }).toEqual({
        line,
        status: expected,
        said: '',
      })
    }
    const [root, seattle] = [place.read('root.pem'), place.read('seattle.pem')]
    for (const leaf of ['drbrain.pem', 'certificates/zenspider.pem', 'certificates/pabs.pem']) {
      expectAccepted(opensslVerify({ leaf: place.read(leaf), intermediates: [seattle], root }))
    }
    expect(place.read('chain.pem')).toBe(seattle + root)
    expect(readdirSync(place.path('certificates')).sort()).toEqual(['pabs.pem', 'zenspider.pem'])
  })
})

describe.each(['rsa-3072', 'ec-p256', 'ec-p384'] as const)('a hierarchy of %s', (algorithm) => {
  let place: Workplace
  let developerKey: string
  const pem = (name: string) => place.read(`${name}.pem`)
  const path = () => ({ leaf: pem('drbrain'), intermediates: [pem('seattle')], root: pem('root') })

  beforeAll(() => {
    place = createWorkplace()
    developerKey = opensslKey(algorithm)
    place.write('drbrain.csr', opensslRequest(developerKey, '/CN=drbrain/emailAddress=d@example.org'))
    place.write('zenspider.csr', opensslRequest(opensslKey(algorithm), '/CN=zenspider'))
    place.write('any-purpose.yaml', anyPurpose(algorithm))
    const root = `--profile root --subject "CN=RubyConf Root,O=RubyConf" --algorithm ${algorithm}`
    const regional = `--profile regional --subject CN=Seattle.rb --algorithm ${algorithm} --issuer conf`
    succeed([
      'vault create',
      `authority create-root --name conf ${root} --out root.pem`,
      `authority create-subordinate --name seattle ${regional} --out seattle.pem`,
      'certificate issue --issuer seattle --profile developer --request drbrain.csr --out drbrain.pem',
      'certificate issue --issuer seattle --profile developer --request zenspider.csr --out zenspider.pem',
      'profile save --yaml any-purpose.yaml',
      'certificate issue --issuer seattle --profile any-purpose --request zenspider.csr --out any-purpose.pem',
      'certificate export --certificate drbrain.pem --chain root-first --out root-first/',
      'authority chain --authority seattle --format pkcs7 --out chain.p7b',
      'crl issue --issuer conf --out conf.crl',
      'crl issue --issuer seattle --out before.crl',
    ])
    const asked = ['-cert', 'drbrain.pem', '-cert', 'zenspider.pem', '-serial', stranger]
    mustRun('openssl', ['ocsp', '-issuer', 'seattle.pem', ...asked, '-reqout', 'request.der'], within(place))
    succeed([
      'ocsp respond --issuer seattle --request request.der --out before.der',
      'revocation revoke --issuer seattle --certificate drbrain.pem --reason keyCompromise',
      'crl issue --issuer seattle --out after.crl',
      'crl issue --issuer seattle --format der --out after.crl.der',
      'ocsp respond --issuer seattle --request request.der --out after.der',
      `ocsp delegate --issuer seattle --algorithm ${algorithm} --out delegate.pem`,
      'ocsp respond --issuer seattle --request request.der --out delegated.der',
      'journal verify',
    ])
  })
  afterAll(() => place?.[Symbol.dispose]())

  function succeed(lines: readonly string[]): void {
    for (const [index, reply] of place.session(lines).entries()) {
      expect({ line: lines[index], reply }).toMatchObject({ reply: { ok: true } })
    }
  }

  test('is accepted by openssl in its strict mode, by certtool and by NSS', () => {
    const root = pem('root')
    expectAccepted(opensslVerify(path()))
    expectAccepted(opensslVerify({ leaf: root, intermediates: [], root }))
    expectAccepted(certtoolVerify(path()))
    expectAccepted(vfychain({ leaf: pem('seattle'), intermediates: [], root }, nssUsage.anyCa))
    // NSS trusts no root for code signing any more: its developer has a profile without that purpose.
    expectAccepted(vfychain({ ...path(), leaf: pem('any-purpose') }, nssUsage.tlsClient))
    const delegate = { ...path(), leaf: pem('delegate') }
    expectAccepted(opensslVerify(delegate))
    expectAccepted(vfychain(delegate, nssUsage.statusResponder))
  })

  test('signs a gem that gem installs under HighSecurity with the chain exported root first', () => {
    const files = readdirSync(place.path('root-first')).sort()
    expect(files).toEqual(['drbrain-1.pem', 'drbrain-2.pem', 'drbrain-3.pem'])
    const certificates = files.map((name) => place.read(`root-first/${name}`))
    expect(certificates).toEqual([pem('root'), pem('seattle'), pem('drbrain')])
    const folder = place.path('home')
    mkdirSync(folder)
    const home = createGemHome(folder)
    home.trust(pem('root'))
    expectAccepted(home.install(home.build({ privateKey: developerKey, certificates }), 'HighSecurity'))
  })

  test('is revoked for openssl verify with the CRL after the revocation, not with the one before', () => {
    const verify = (crl: string, leaf: string) => {
      place.write('crls.pem', place.read('conf.crl') + place.read(crl))
      const checked = ['-CAfile', 'root.pem', '-untrusted', 'seattle.pem', '-CRLfile', 'crls.pem']
      return run('openssl', ['verify', '-x509_strict', '-crl_check_all', ...checked, leaf], within(place))
    }
    expect(verify('before.crl', 'drbrain.pem').status).toBe(0)
    const { status, output } = verify('after.crl', 'drbrain.pem')
    expect(status).toBe(2)
    expect(output).toContain('certificate revoked')
    expect(verify('after.crl', 'zenspider.pem').status).toBe(0)
  })

  test('has CRLs that openssl, certtool, NSS and keytool read and verify', () => {
    const nss = ['-d', `sql:${place.path('nss')}`]
    mkdirSync(place.path('nss'))
    mustRun('certutil', ['-N', ...nss, '--empty-password'])
    mustRun('certutil', ['-A', ...nss, '-n', 'root', '-t', 'C,,', '-i', 'root.pem'], within(place))
    mustRun('certutil', ['-A', ...nss, '-n', 'seattle', '-t', ',,', '-i', 'seattle.pem'], within(place))
    // openssl says on standard error which way it went; the status of `crl` is worth nothing.
    const openssl = run(
      'openssl',
      ['crl', '-in', 'after.crl', '-CAfile', 'seattle.pem', '-noout'],
      within(place),
    )
    expect(openssl.output).toContain('verify OK')
    const issuer = ['--load-ca-certificate', 'seattle.pem']
    const certtool = run('certtool', ['--verify-crl', ...issuer, '--infile', 'after.crl'], within(place))
    expectAccepted(certtool)
    expect(certtool.output).toContain('Verified. The certificate is trusted.')
    expectAccepted(run('crlutil', ['-I', '-t', '1', ...nss, '-i', 'after.crl.der'], within(place)))
    const keytool = run('keytool', ['-printcrl', '-file', 'after.crl'], within(place))
    expectAccepted(keytool)
    expect(keytool.output).toContain('Reason Code: KEY_COMPROMISE')
  })

  test.each([
    { name: 'before.der', drbrain: 'good' },
    { name: 'after.der', drbrain: 'revoked' },
    { name: 'delegated.der', drbrain: 'revoked' },
  ])('answers in $name what openssl ocsp calls $drbrain, good and unknown', ({ name, drbrain }) => {
    const trusted = ['-issuer', 'seattle.pem', '-CAfile', 'root.pem', '-verify_other', 'seattle.pem']
    const asked = ['-cert', 'drbrain.pem', '-cert', 'zenspider.pem', '-serial', stranger]
    const ocsp = (args: readonly string[]) =>
      mustRun('openssl', ['ocsp', '-respin', name, ...trusted, ...args], within(place))
    const said = ocsp(['-no_nonce', ...asked])
    expect(said).toContain('Response verify OK')
    expect(said).toContain(`drbrain.pem: ${drbrain}\n`)
    expect(said).toContain('zenspider.pem: good\n')
    expect(said).toContain(`${stranger}: unknown\n`)
    if (drbrain === 'revoked') expect(said).toContain('Reason: keyCompromise')
    // With the request at hand openssl compares the nonces, and fails or warns where they differ.
    const withNonce = ocsp(['-reqin', 'request.der'])
    expect(withNonce).toContain('Response verify OK')
    expect(withNonce).not.toMatch(/nonce/i)
  })

  test('has a PKCS#7 chain that openssl, certtool and keytool read', () => {
    const openssl = mustRun('openssl', ['pkcs7', '-in', 'chain.p7b', '-print_certs'], within(place))
    expect(certificatesIn(openssl)).toEqual(certificatesIn(pem('seattle') + pem('root')))
    const certtool = mustRun('certtool', ['--p7-info', '--infile', 'chain.p7b'], within(place))
    expect(certificatesIn(certtool)).toEqual(certificatesIn(pem('seattle') + pem('root')))
    const keytool = mustRun('keytool', ['-printcert', '-file', 'chain.p7b'], within(place))
    expect(keytool).toContain('Owner: CN=Seattle.rb')
    expect(keytool).toContain('Owner: CN=RubyConf Root, O=RubyConf')
  })
})

describe('requests of other programs', () => {
  let place: Workplace
  beforeAll(async () => {
    place = createWorkplace()
    await createQuickKeep(place)
    const replies = place.session([
      'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem',
      'authority create-subordinate --name seattle --subject CN=S --algorithm ec-p256 --issuer conf --out seattle.pem',
    ])
    replies.forEach(valueIn)
  })
  afterAll(() => place?.[Symbol.dispose]())

  const issuing = ['--issuer', 'seattle', '--profile', 'developer']
  const expectChained = (name: string) => {
    const [leaf, seattle] = [place.read(name), place.read('seattle.pem')]
    expectAccepted(opensslVerify({ leaf, intermediates: [seattle], root: place.read('root.pem') }))
  }
  const derOf = (pem: string) =>
    Buffer.from(pem.replace(/^[\s\S]*?-----BEGIN [A-Z ]+-----|-----END[\s\S]*$/g, ''), 'base64')

  test.each([
    { name: 'openssl-rsa.csr', make: () => opensslRequest(opensslKey('rsa-3072'), '/CN=a') },
    { name: 'openssl-p521.csr', make: () => opensslRequest(opensslKey('ec-p521'), '/CN=a') },
    { name: 'openssl-der.csr', make: () => derOf(opensslRequest(opensslKey('ec-p256'), '/CN=a')) },
    { name: 'certtool.csr', make: () => certtoolRequest('pabs') },
    { name: 'keytool.csr', make: () => keytoolRequest('tomcope') },
    { name: 'certutil-der.csr', make: () => certutilRequest('zenspider') },
  ])('are answered one by one: $name', ({ name, make }) => {
    place.write(name, make())
    const out = name.replace('.csr', '.pem')
    const { status, stderr } = place.rootkeep([
      'certificate',
      'issue',
      ...issuing,
      '--request',
      name,
      '--out',
      out,
    ])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expectChained(out)
  })

  test('are answered all at once, PEM and DER beside each other, as files of their names', () => {
    place.write('many/a.csr', certtoolRequest('a'))
    place.write('many/b.der', certutilRequest('b'))
    place.write('many/c.pem', keytoolRequest('c'))
    const batch = ['certificate', 'issue-batch', ...issuing, '--requests', 'many', '--out', 'answers']
    expect(place.rootkeep(batch).status).toBe(0)
    for (const name of ['a.pem', 'b.pem', 'c.pem']) expectChained(`answers/${name}`)
  })

  test('with an Ed25519 key are refused under the developer profile, whose gems gem could not verify', () => {
    place.write('ed25519.csr', opensslRequest(opensslKey('ed25519'), '/CN=a'))
    const words = ['certificate', 'issue', ...issuing, '--request', 'ed25519.csr', '--out', 'ed25519.pem']
    expect(place.refused(words)).toEqual({ code: 'algorithm.not-allowed', status: 1 })
    expect(readdirSync(place.folder)).not.toContain('ed25519.pem')
  })

  test('may be a certificate that gem cert --build made: it is certified as gem would, but rightly', () => {
    const env = { HOME: place.folder, GEM_PRIVATE_KEY_PASSPHRASE: '' }
    mustRun('gem', ['cert', '--build', 'drbrain@segment7.net', '--days', '30'], { cwd: place.folder, env })
    const resign = ['certificate', 'resign', ...issuing, '--certificate', 'gem-public_cert.pem']
    expect(place.rootkeep([...resign, '--out', 'resigned.pem']).status).toBe(0)
    expectChained('resigned.pem')
    const text = mustRun('openssl', ['x509', '-in', 'resigned.pem', '-noout', '-text'], within(place))
    expect(text).toContain('email:drbrain@segment7.net')
    expect(text).toContain('Subject: CN = drbrain, DC = segment7, DC = net')
    const serial = mustRun('openssl', ['x509', '-in', 'resigned.pem', '-noout', '-serial'], within(place))
    expect(serial).toMatch(/^serial=[0-9A-F]{38,40}\n$/)
  })
})

/** A serial number that no certificate of the test has. */
const stranger = '0x0102'

/** A profile of the keep's own: an end entity without a purpose. */
function anyPurpose(algorithm: string): string {
  return `name: any-purpose
title: Any purpose
certifies: endEntity
keyAlgorithms: [${algorithm}]
validity: {days: 30}
basicConstraints: {cA: false}
keyUsage: [digitalSignature]
`
}

function within({ folder }: Workplace) {
  return { cwd: folder }
}

/** Status 0, or else the words with which it was refused. */
function expectAccepted({ status, output }: ProgramResult): void {
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' })
}

function certificatesIn(text: string): string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
}
