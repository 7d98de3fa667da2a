// What is exported is judged by the programs that it is for, and what they write is imported.

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { encodeContent } from '../../cli/input-file.ts'
import { writeOutputFiles } from '../../cli/output-file.ts'
import type { TrustListFormat } from '../../contract/trust-list.ts'
import { createGemHome } from '../../testing/gem.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { createP11KitHome } from '../../testing/p11-kit.ts'
import { testAuthority } from '../../testing/path-question.ts'
import { mustRun, run, scratchFolder } from '../../testing/program.ts'

const password = 'changeit'
const [ruby, web] = [
  testAuthority('CN=Ruby Root,O=RubyConf', 'self'),
  testAuthority('CN=Wéb Root,C=DK', 'self'),
]
const fingerprints = [ruby, web].map(({ pem }) =>
  mustRun('openssl', ['x509', '-noout', '-fingerprint', '-sha256'], { input: pem }).trim().replace(/.*=/, ''),
)

let keep: TestKeep
let folder: ReturnType<typeof scratchFolder>
beforeAll(async () => {
  keep = await makeTestKeep()
  folder = scratchFolder()
  const list = 'roots'
  await keep.call('trust.add', { list, certificates: [ruby.pem], purposes: ['codeSigning'] })
  const permitted = [{ kind: 'dNSName' as const, value: 'example.org' }]
  await keep.call('trust.add', { list, certificates: [web.pem], purposes: ['serverAuth'], permitted })
})
afterAll(async () => {
  await keep.remove()
  folder[Symbol.dispose]()
})

/** Exports the list into a folder of its own; the path of the file or folder. */
async function exported(format: TrustListFormat, name: string): Promise<string> {
  const path = join(folder.path, name)
  const { files, isFolder } = await keep.call('trust.export', { list: 'roots', format, password })
  await writeOutputFiles({ path, kind: isFolder ? 'folder' : 'file' }, files)
  return path
}

/** What `trust.import` makes of files: titles with purposes. */
async function imported(list: string, paths: readonly string[]) {
  const files = paths.map((path) => {
    const bytes = readFileSync(path)
    return { name: path.replace(/.*\//, ''), content: encodeContent(bytes, 'pem-or-der') }
  })
  const { anchors, warnings } = await keep.call('trust.import', { list, files, password })
  return { anchors: anchors.map(({ title, scope }) => [title, scope.purposes.join()]), warnings }
}

const within = (path: string) => readdirSync(path).map((name) => join(path, name))
const bare = [
  ['Ruby Root', ''],
  ['Wéb Root', ''],
]
const purposed = [
  ['Ruby Root', 'codeSigning'],
  ['Wéb Root', 'serverAuth'],
]

describe('trust.export', () => {
  test('as PEM is read by openssl and certtool', async () => {
    const file = await exported('pem', 'roots.pem')
    for (const { pem } of [ruby, web]) {
      expect(run('openssl', ['verify', '-x509_strict', '-CAfile', file], { input: pem }).status).toBe(0)
    }
    const output = mustRun('certtool', ['--certificate-info', '--infile', file])
    expect(output.match(/Fingerprint/g)).not.toBeNull()
    expect(await imported('from-pem', [file])).toEqual({ anchors: bare, warnings: [] })
  })

  test('as PKCS#7 is read by openssl, certtool and keytool', async () => {
    const file = await exported('pkcs7', 'roots.p7b')
    const printed = mustRun('openssl', ['pkcs7', '-inform', 'DER', '-in', file, '-print_certs'])
    expect(printed.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    expect(run('certtool', ['--p7-info', '--inder', '--infile', file]).status).toBe(0)
    const java = mustRun('keytool', ['-printcert', '-file', file])
    for (const fingerprint of fingerprints) expect(java).toContain(fingerprint)
    expect((await imported('from-pkcs7', [file])).anchors).toEqual(bare)
  })

  test.each([
    { format: 'pkcs12', type: 'PKCS12' },
    { format: 'jks', type: 'JKS' },
  ] as const)('as $format is a truststore to keytool', async ({ format, type }) => {
    const file = await exported(format, `roots.${format}`)
    const common = ['-keystore', file, '-storetype', type, '-storepass', password]
    const listed = mustRun('keytool', ['-list', ...common])
    expect(listed.match(/trustedCertEntry/g)).toHaveLength(2)
    for (const fingerprint of fingerprints) expect(listed).toContain(fingerprint)
    expect(run('keytool', ['-list', ...common.slice(0, -1), 'changeme']).status).not.toBe(0)
    const purposes = format === 'pkcs12' ? purposed : bare
    expect((await imported(`from-${format}`, [file])).anchors).toEqual(purposes)
  })

  test('as PKCS#12 is read by openssl, certtool and NSS', async () => {
    const file = await exported('pkcs12', 'roots.p12')
    const printed = mustRun('openssl', ['pkcs12', '-in', file, '-passin', `pass:${password}`, '-nokeys'])
    expect(printed.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    const gnutls = run('certtool', ['--p12-info', '--inder', '--infile', file, '--password', password])
    expect(gnutls.output.match(/BEGIN CERTIFICATE/g)).toHaveLength(2)
    const database = join(folder.path, 'nss')
    mkdirSync(database)
    mustRun('certutil', ['-N', '-d', `sql:${database}`, '--empty-password'])
    mustRun('pk12util', ['-i', file, '-d', `sql:${database}`, '-W', password, '-K', ''])
    const listed = mustRun('certutil', ['-L', '-d', `sql:${database}`])
    expect(listed).toMatch(/ruby-root-/)
    expect(listed).toMatch(/web-root-/)
  })

  test('as gem’s trust directory is what `gem cert --list` shows', async () => {
    const home = join(folder.path, 'home')
    mkdirSync(join(home, '.gem'), { recursive: true })
    const trust = await exported('gem', 'home/.gem/trust')
    const listed = mustRun('gem', ['cert', '--list'], { env: { HOME: home } })
    expect(listed.trim().split('\n').sort()).toEqual([
      '/C=DK/CN=W\\xC3\\xA9b Root',
      '/O=RubyConf/CN=Ruby Root',
    ])
    const { anchors } = await imported('from-gem', within(trust))
    expect(anchors.toSorted()).toEqual(bare)
  })

  test('as gem’s trust directory for every user lets gem install without a word in its home', async () => {
    const { root, regional, developer } = createHierarchy({ at: '2026-01-01T00:00:00Z' })
    await keep.call('trust.add', { list: 'gems', certificates: [root.pem], purposes: ['gem'] })
    const shared = { list: 'gems', format: 'gem', systemWide: true } as const
    const { files } = await keep.call('trust.export', shared)
    const trust = join(folder.path, 'gem-trust')
    await writeOutputFiles({ path: trust, kind: 'folder' }, files)
    const site = join(folder.path, 'site_ruby')
    mkdirSync(site)
    symlinkSync(join(trust, 'rubygems_plugin.rb'), join(site, 'rubygems_plugin.rb'))
    const home = join(folder.path, 'gem-home')
    mkdirSync(home)
    const gem = createGemHome(home)
    const certificates = [root, regional, developer].map(({ pem }) => pem)
    const file = gem.build({ privateKey: developer.key.privateKeyPem, certificates })
    const refused = gem.install(file, 'HighSecurity')
    expect(refused.output).toContain('not trusted')
    vi.stubEnv('RUBYLIB', site)
    const installed = gem.install(file, 'HighSecurity')
    const listed = mustRun('gem', ['cert', '--list'], { env: { HOME: home } })
    vi.unstubAllEnvs()
    expect(installed.output).toContain('1 gem installed')
    expect(listed.trim()).toBe('/O=RubyConf/CN=Test Root')
  })

  test('as ca-certificates is taken by update-ca-certificates', async () => {
    const local = await exported('ca-certificates', 'local')
    const place = (name: string) => join(folder.path, name)
    for (const name of ['none', 'etc', 'hooks']) mkdirSync(place(name))
    writeFileSync(place('ca.conf'), '')
    const folders = ['--certsdir', place('none'), '--localcertsdir', local, '--etccertsdir', place('etc')]
    const options = ['--certsconf', place('ca.conf'), '--hooksdir', place('hooks')]
    const said = mustRun('update-ca-certificates', [...folders, ...options], { cwd: folder.path })
    expect(said).toContain('2 added')
    const bundle = join(place('etc'), 'ca-certificates.crt')
    expect(run('openssl', ['verify', '-CApath', place('etc')], { input: ruby.pem }).status).toBe(0)
    expect((await imported('from-bundle', [bundle])).anchors.toSorted()).toEqual(bare)
    expect((await imported('from-etc', within(place('etc')))).anchors.toSorted()).toEqual(bare)
  })

  test('as p11-kit is listed by `trust`, with purposes', async () => {
    const files = await exported('p11-kit', 'p11-kit')
    using home = scratchFolder()
    const p11Kit = createP11KitHome(home.path, files)
    expect(p11Kit.list().toSorted((a, b) => a.label.localeCompare(b.label))).toEqual([
      { label: 'Ruby Root', trust: 'anchor' },
      { label: 'Wéb Root', trust: 'anchor' },
    ])
    const countFor = (purpose: string) => p11Kit.extract('pem-bundle', purpose).match(/BEGIN/g)?.length ?? 0
    expect(['server-auth', 'code-signing', 'email'].map(countFor)).toEqual([1, 1, 0])
    const read = await imported('from-p11-kit', within(files))
    expect(read.anchors.toSorted()).toEqual(purposed)
    const { anchors } = await keep.call('trust.list', { list: 'from-p11-kit' })
    expect(anchors.find(({ title }) => title === 'Wéb Root')?.scope.permitted).toEqual([
      { kind: 'dNSName', value: 'example.org' },
    ])
    writeFileSync(join(home.path, 'bundle.pem'), p11Kit.extract('openssl-bundle'))
    const trusted = await imported('from-openssl', [join(home.path, 'bundle.pem')])
    expect(trusted.anchors.toSorted()).toEqual(purposed)
  })
})

describe('trust.import', () => {
  test.each(['PKCS12', 'JKS', 'JCEKS'])('takes what keytool imported into a %s', async (type) => {
    const file = join(folder.path, `theirs.${type}`)
    const pem = join(folder.path, 'ruby.pem')
    writeFileSync(pem, ruby.pem)
    const store = ['-keystore', file, '-storetype', type, '-storepass', password]
    mustRun('keytool', ['-importcert', '-noprompt', '-alias', 'ruby', '-file', pem, ...store])
    expect(await imported(`keytool-${type.toLowerCase()}`, [file])).toEqual({
      anchors: [['Ruby Root', '']],
      warnings: [],
    })
  })

  test('takes the roots of this Debian, and keytool takes all of them back', async () => {
    const bundle = readFileSync('/etc/ssl/certs/ca-certificates.crt')
    const files = [{ name: 'ca-certificates.crt', content: encodeContent(bundle, 'pem-or-der') }]
    const { anchors } = await keep.call('trust.import', { list: 'debian', files })
    const inBundle = new Set(bundle.toString('latin1').match(/-----BEGIN[\s\S]+?-----END/g))
    expect(anchors).toHaveLength(inBundle.size)
    const store = await keep.call('trust.export', { list: 'debian', format: 'pkcs12', password })
    const path = join(folder.path, 'debian.p12')
    await writeOutputFiles({ path, kind: 'file' }, store.files)
    const listed = mustRun('keytool', ['-list', '-keystore', path, '-storepass', password])
    expect(listed.match(/trustedCertEntry/g)).toHaveLength(anchors.length)
    const difference = await keep.call('trust.compare', { list: 'debian', files })
    expect(difference).toMatchObject({
      added: [],
      removed: [],
      replaced: [],
      rescoped: [],
      same: anchors.length,
    })
  })
})
