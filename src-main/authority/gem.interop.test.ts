import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGemHome, type GemHome } from '../testing/gem.ts'
import { gemOctets, makeGem } from '../testing/gem-case/gem-maker.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { makeTestKeep, type TestKeep } from '../testing/keep.ts'
import { newTestKey } from '../testing/key.ts'
import { run, scratchFolder } from '../testing/program.ts'
import { signCertificate } from '../testing/signed-certificate.ts'

const folder = scratchFolder()
const home = join(folder.path, 'home')
const trustDirectory = join(home, '.gem', 'trust')
let keep: TestKeep
let gem: GemHome
let root: string
let unsigned: string

beforeAll(async () => {
  mkdirSync(home)
  gem = createGemHome(home)
  keep = await makeTestKeep()
  const conf = { name: 'conf', subject: 'CN=RubyConf Root,O=RubyConf', algorithm: 'ec-p384' } as const
  root = (await keep.call('authority.create-root', conf)).pem
  const seattle = { name: 'seattle', issuer: 'conf', subject: 'CN=Seattle.rb', algorithm: 'ec-p256' } as const
  await keep.call('authority.create-subordinate', seattle)
  await keep.call('gem.trust-add', { certificate: root, trustDirectory })
  unsigned = join(folder.path, 'sample-1.0.gem')
  writeFileSync(unsigned, gemOctets(makeGem({ chain: [], signer: null })))
})
afterAll(async () => {
  await keep.remove()
  folder[Symbol.dispose]()
})

/** A developer whose key is in the vault. */
async function developer(
  name: string,
  algorithm: 'ec-p256' | 'ec-p384' | 'ec-p521' | 'rsa-2048' | 'rsa-3072',
) {
  const { request } = await keep.call('request.create', { subject: `CN=${name}`, algorithm })
  const issued = { issuer: 'seattle', profile: 'developer', request }
  return (await keep.call('certificate.issue', issued)).certificate.sha256
}

async function signedFile(sha256: string, file = unsigned): Promise<string> {
  const { files } = await keep.call('gem.sign', { file, sha256 })
  const path = join(folder.path, `${sha256}.gem`)
  writeFileSync(path, Buffer.from(files[0]?.content ?? '', 'base64'))
  return path
}

const verify = (file: string, policy: string) =>
  keep.call('gem.verify', { files: [file], policy, trustDirectory, ownRecords: true })

describe('gem.sign', () => {
  test.each(['ec-p256', 'ec-p384', 'ec-p521', 'rsa-2048', 'rsa-3072'] as const)(
    'makes gems that gem installs under High Security, with %s',
    async (algorithm) => {
      const path = await signedFile(await developer(`dev-${algorithm}`, algorithm))
      const { status, output } = gem.install(path, 'HighSecurity')
      expect(status, output).toBe(0)
      expect(await verify(path, 'strict')).toMatchObject({ valid: true, accepted: 1 })
    },
  )

  test('makes the same octets each time with RSA, and leaves the gem that was given', async () => {
    const before = readFileSync(unsigned)
    const sha256 = await developer('twice', 'rsa-2048')
    const [first, second] = [readFileSync(await signedFile(sha256)), readFileSync(await signedFile(sha256))]
    expect(first.equals(second)).toBe(true)
    expect(readFileSync(unsigned).equals(before)).toBe(true)
  })

  test('signs a gem anew whose signer has expired', async () => {
    const [old, anew] = [await developer('old', 'ec-p256'), await developer('anew', 'ec-p256')]
    const path = await signedFile(old)
    const again = await signedFile(anew, path)
    const { chain } = await keep.call('gem.inspect', { file: again, trustDirectory })
    expect(chain.map(({ subject }) => subject)).toEqual([
      'CN=RubyConf Root,O=RubyConf',
      'CN=Seattle.rb',
      'CN=anew',
    ])
    expect(gem.install(again, 'HighSecurity').status).toBe(0)
  })

  test('says of an old gem that its signer was valid when it was signed, and what would prove it', async () => {
    const path = await signedFile(await developer('yore', 'ec-p256'))
    const at = `${new Date().getUTCFullYear() + 3}-01-01T00:00:00Z`
    const input = { files: [path], policy: 'strict', trustDirectory, at }
    const { valid, findings } = await keep.call('gem.verify', input)
    expect(valid).toBe(false)
    const note = findings.find(({ code }) => code === 'gem.expired-since')
    expect(note?.message).toMatch(/^Signer expired now but valid when signed: .*time stamp \(RFC 3161\)/)
  })

  test('refuses a key that gem cannot read, and says why', async () => {
    const { pem } = signCertificate({ subject: 'CN=ed', issuer: 'self', key: newTestKey('ed25519') })
    const signing = keep.call('gem.sign', { file: unsigned, certificate: pem })
    await expect(signing).rejects.toMatchObject({ code: 'gem.key-unfit', details: { algorithm: 'ed25519' } })
  })

  test('refuses a gem that no one should sign', async () => {
    const file = join(folder.path, 'unsafe.gem')
    const files = [{ name: '../outside', content: Buffer.from('x') }]
    writeFileSync(file, gemOctets(makeGem({ chain: [], signer: null, files })))
    const signing = keep.call('gem.sign', { file, sha256: await developer('careful', 'ec-p256') })
    await expect(signing).rejects.toMatchObject({ code: 'gem.unsafe' })
  })

  test('signs no gem with a certificate that was revoked, and journals what it signs', async () => {
    const sha256 = await developer('gone', 'ec-p256')
    const path = await signedFile(sha256)
    expect(await verify(path, 'strict')).toMatchObject({ valid: true })
    const { entries } = await keep.call('journal.list', { limit: 2 })
    expect(entries.map(({ verb }) => verb)).toEqual(['gem.sign', 'gem.sign'])
    const { certificates } = await keep.call('certificate.list', { text: 'gone' })
    const serialNumber = certificates[0]?.serialNumber
    await keep.call('revocation.revoke', { issuer: 'seattle', serialNumber, reason: 'keyCompromise' })
    await expect(keep.call('gem.sign', { file: unsigned, sha256 })).rejects.toMatchObject({
      code: 'gem.signer-refused',
    })
    expect(gem.install(path, 'HighSecurity').status).toBe(0)
    const after = await verify(path, 'HighSecurity')
    expect(after).toMatchObject({ valid: true, gems: [{ strict: { accepted: false } }] })
    expect(after.gems[0]?.difference).toMatch(/gem accepts it under HighSecurity.*revoked/)
    expect(await verify(path, 'strict')).toMatchObject({ valid: false })
  })
})

describe('gem.verify', () => {
  test('accepts what gem build signed', async () => {
    const { root, regional, developer, at } = createHierarchy({
      at: `${new Date().toISOString().slice(0, 10)}T00:00:00Z`,
    })
    const certificates = [root.pem, regional.pem, developer.pem]
    const built = gem.build({ privateKey: developer.key.privateKeyPem, certificates })
    const input = { files: [built], anchors: [root.pem], at }
    expect((await keep.call('gem.verify', input)).gems[0]?.strict).toMatchObject({ accepted: true })
  })

  test('judges many gems on every core as it judges one', async () => {
    const many = join(folder.path, 'many')
    mkdirSync(many)
    const path = await signedFile(await developer('many', 'ec-p256'))
    for (let i = 0; i < 70; i++)
      writeFileSync(join(many, `${i}.gem`), readFileSync(i % 7 === 0 ? unsigned : path))
    const { accepted, refused, gems } = await keep.call('gem.verify', { files: [many], trustDirectory })
    expect({ accepted, refused }).toEqual({ accepted: 60, refused: 10 })
    expect(gems[0]).toMatchObject({ accepted: false, signer: null })
    expect(gems[1]).toMatchObject({ accepted: true, signer: 'CN=many' })
  })

  test('judges by a policy that says who may sign what', async () => {
    const path = await signedFile(await developer('zenspider', 'ec-p256'))
    const policy = (gems: string, signer: string) =>
      `name: own\ntitle: Own\nnames:\n  - gems: ["${gems}"]\n    signers: ["${signer}"]\n`
    const judged = (policyYaml: string) =>
      keep.call('gem.verify', { files: [path], policyYaml, trustDirectory })
    expect(await judged(policy('sam*', 'CN=zenspider'))).toMatchObject({ valid: true, policy: 'own' })
    expect(await judged(policy('other', 'CN=drbrain'))).toMatchObject({ valid: true })
    const refused = await judged(policy('sample', 'CN=drbrain'))
    expect(refused.findings.map(({ code }) => code)).toContain('gem.name-not-allowed')
    await keep.call('trust.add', { list: 'gems', certificates: [root], purposes: ['gem'] })
    const byList = 'name: own\ntitle: Own\nanchors:\n  trustDirectory: false\n  trustList: gems\n'
    expect(await judged(byList)).toMatchObject({ valid: true })
    await expect(judged(byList.replace('gems', 'nobody'))).rejects.toMatchObject({
      code: 'trust.list-unknown',
    })
    const required = await judged('name: own\ntitle: Own\nrevocation: require\n')
    expect(required.findings).toContainEqual(
      expect.objectContaining({ code: 'path.revocation-unknown', severity: 'error' }),
    )
  })
})

describe('gem.trust-add and gem.trust-remove', () => {
  test('write the trust directory that gem reads', async () => {
    const listed = () => run('gem', ['cert', '--list'], { env: { HOME: home } }).output
    expect(listed()).toContain('/O=RubyConf')
    const { certificates } = await keep.call('gem.trust-list', { trustDirectory })
    expect(certificates).toMatchObject([
      { subject: 'CN=RubyConf Root,O=RubyConf', isFound: true, isRoot: true },
    ])
    await keep.call('gem.trust-remove', { certificate: root, trustDirectory })
    expect(listed()).not.toContain('/O=RubyConf')
    await keep.call('gem.trust-add', { certificate: root, trustDirectory })
    expect(listed()).toContain('/O=RubyConf')
  })

  test('say which certificate of the same name is replaced, and take roots only', async () => {
    const directory = join(folder.path, 'other-trust')
    const [first, second] = [createHierarchy(), createHierarchy()]
    const add = (certificate: string) =>
      keep.call('gem.trust-add', { certificate, trustDirectory: directory })
    expect(await add(first.root.pem)).toMatchObject({ replaced: null })
    expect((await add(second.root.pem)).replaced).toMatch(/^[0-9a-f]{64}$/)
    await expect(add(first.regional.pem)).rejects.toMatchObject({ code: 'gem.root-not-trusted' })
  })
})

describe('gem.build-certificate', () => {
  test('makes a certificate whose gems install once it is trusted', async () => {
    const built = { email: 'drbrain@segment7.net', algorithm: 'rsa-2048' } as const
    const { certificate, pem } = await keep.call('gem.build-certificate', built)
    expect(certificate.subject).toBe('DC=net,DC=segment7,CN=drbrain')
    await keep.call('gem.trust-add', { certificate: pem, trustDirectory })
    const path = await signedFile(certificate.sha256)
    expect(gem.install(path, 'HighSecurity').status).toBe(0)
    const { decisions } = await keep.call('gem.inspect', { file: path, trustDirectory })
    expect(decisions.find(({ policy }) => policy === 'HighSecurity')).toMatchObject({ accepted: true })
  })
})
