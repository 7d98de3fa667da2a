// A root renewed and re-keyed twice, and its subordinates with it: still one tree, and every path from before and
// after verifies, by openssl in its strict mode and by trust.validate.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Client } from '../../contract/client.ts'
import type { Output } from '../../contract/contract.ts'
import { makeTestKeep, type TestKeep } from '../../testing/keep.ts'
import { opensslKey, opensslRequest } from '../../testing/openssl.ts'
import { mustRun, type ProgramResult, run, scratchFolder } from '../../testing/program.ts'
import { certtoolVerify, opensslVerify, type PathInPem } from '../../testing/verifiers.ts'

/** The PEM texts of every act, in the order of the root's life. */
interface Life {
  readonly roots: readonly string[]
  readonly links: Output<'authority.rekey'>['links']
  readonly regionals: readonly string[]
  readonly leaves: readonly string[]
}

let keep: TestKeep
let life: Life

beforeAll(async () => {
  keep = await makeTestKeep()
  life = await live(keep)
})
afterAll(() => keep?.remove())

/** Root, renewed, re-keyed, renewed, re-keyed; seattle renewed and re-keyed in between; a developer under each. */
async function live(keep: TestKeep): Promise<Life> {
  const call = aDayApart(keep)
  const root = await call('authority.create-root', {
    name: 'conf',
    subject: 'CN=RubyConf Root,O=RubyConf',
    algorithm: 'ec-p384',
    days: 3000,
  })
  const seattle = await call('authority.create-subordinate', {
    name: 'seattle',
    subject: 'CN=Seattle.rb',
    algorithm: 'ec-p256',
    issuer: 'conf',
  })
  const leaves = [await developer(call)]
  const renewed = await call('authority.renew', { authority: 'conf', days: 4000 })
  const rekeyed = await call('authority.rekey', { authority: 'conf' })
  const regional = await call('authority.renew', { authority: 'seattle' })
  leaves.push(await developer(call))
  const renewedAgain = await call('authority.renew', { authority: 'conf', days: 5000 })
  const rekeyedAgain = await call('authority.rekey', { authority: 'conf', algorithm: 'rsa-2048' })
  const regionalAgain = await call('authority.rekey', { authority: 'seattle' })
  leaves.push(await developer(call))
  return {
    roots: [root, renewed, rekeyed, renewedAgain, rekeyedAgain].map(({ pem }) => pem),
    links: [...rekeyed.links, ...rekeyedAgain.links],
    regionals: [seattle, regional, regionalAgain].map(({ pem }) => pem),
    leaves,
  }
}

/** Calls as from a keep whose clock stands a day later each time, and began a fortnight before now. */
function aDayApart({ call, setClock }: TestKeep): Client {
  let days = 14
  return (procedure, input) => {
    setClock(new Date(Date.now() - days-- * 86_400_000).toISOString())
    return call(procedure, input)
  }
}

async function developer(call: Client): Promise<string> {
  const request = opensslRequest(opensslKey('ec-p256'), '/CN=drbrain')
  const issued = await call('certificate.issue', { issuer: 'seattle', profile: 'developer', request })
  return issued.pem
}

const at = (list: readonly string[], index: number): string => list.at(index) ?? ''
const link = (kind: string, index: number) =>
  life.links.filter((each) => each.kind === kind)[index]?.pem ?? ''

describe('a root renewed and re-keyed twice', () => {
  test('is one node of the tree, and its children hang where they hung', async () => {
    const { nodes } = await keep.call('trust.tree', {})
    const [root, seattle] = nodes.filter(({ certifies }) => certifies !== 'endEntity')
    expect(nodes.filter(({ certifies }) => certifies === 'root')).toHaveLength(1)
    expect(nodes.filter(({ certifies }) => certifies === 'subordinate')).toHaveLength(1)
    expect(seattle).toMatchObject({ parent: root?.id, name: 'seattle', state: 'valid' })
    expect(nodes.filter(({ parent }) => parent === seattle?.id)).toHaveLength(3)
  })

  test('has five generations of three keys and two pairs of links', async () => {
    const detail = await keep.call('authority.describe', { authority: 'conf' })
    expect(detail.generations.map(({ keyAlgorithm }) => keyAlgorithm)).toEqual([
      'rsa-2048',
      ...Array(4).fill('ec-p384'),
    ])
    expect(detail.generations.map(({ certifies }) => certifies)).toEqual(Array(5).fill('root'))
    expect(detail.links).toHaveLength(4)
    expect(detail.crossCertificates).toEqual([])
    expect(detail).toMatchObject({ key: 'here', keyAlgorithm: 'rsa-2048', parent: null })
  })

  // Each leaf with what was handed out with it then, and with what there is now.
  const paths: readonly { name: string; path: () => PathInPem }[] = [
    { name: 'old leaf, first root', path: () => path(0, [at(life.regionals, 0)], 0) },
    { name: 'old leaf, first root renewed', path: () => path(0, [at(life.regionals, 0)], 1) },
    {
      name: 'old leaf, regional renewed under the second key',
      path: () => path(0, [at(life.regionals, 1)], 2),
    },
    {
      name: 'old leaf, second key by its link',
      path: () => path(0, [at(life.regionals, 0), link('oldWithNew', 0)], 2),
    },
    {
      name: 'old leaf, third key by both links',
      path: () => path(0, [at(life.regionals, 0), link('oldWithNew', 0), link('oldWithNew', 1)], 4),
    },
    { name: 'middle leaf, second key renewed', path: () => path(1, [at(life.regionals, 1)], 3) },
    { name: 'new leaf, third key', path: () => path(2, [at(life.regionals, 2)], 4) },
    {
      name: 'new leaf, first root by both links',
      path: () => path(2, [at(life.regionals, 2), link('newWithOld', 1), link('newWithOld', 0)], 1),
    },
  ]
  const path = (leaf: number, intermediates: readonly string[], root: number): PathInPem => ({
    leaf: at(life.leaves, leaf),
    intermediates,
    root: at(life.roots, root),
  })

  test.each(paths)('verifies: $name', async ({ path: pathOf }) => {
    const { leaf, intermediates, root } = pathOf()
    expectAccepted(opensslVerify({ leaf, intermediates, root }))
    expectAccepted(certtoolVerify({ leaf, intermediates, root }))
    const question = { anchors: [root], untrusted: [...intermediates], leaf }
    const answer = await keep.call('trust.validate', { ...question, purpose: 'codeSigning' })
    expect(answer).toMatchObject({ valid: true })
    expect(answer.path).toHaveLength(intermediates.length + 2)
  })

  test('verifies each generation by itself', () => {
    for (const root of life.roots) expectAccepted(opensslVerify({ leaf: root, intermediates: [], root }))
  })

  test('keeps the key of a renewed authority, its name octet for octet, and what its children call the key', async () => {
    const fields = (
      await keep.call('certificate.compare', {
        certificate: at(life.roots, 0),
        other: at(life.roots, 1),
      })
    ).fields
    const different = fields.filter(({ verdict }) => verdict !== 'same').map(({ field }) => field)
    expect(different).toEqual(['serialNumber', 'notBefore', 'notAfter', 'signatureValue'])
  })

  test('signs a CRL with each key, and openssl finds the revoked developer with the one of its issuer', async () => {
    using folder = scratchFolder()
    const first = await keep.call('certificate.describe', { certificate: at(life.regionals, 0) })
    const present = await keep.call('crl.issue', { issuer: 'conf' })
    const [newest, other] = await keepersOfKeys()
    expect(present.findings.map(({ code }) => code)).toEqual(['crl.other-key', 'crl.other-key'])
    await keep.call('revocation.revoke', { issuer: 'conf', sha256: first.sha256, reason: 'superseded' })
    const old = await keep.call('crl.issue', { issuer: 'conf', generation: other ?? '' })
    const now = await keep.call('crl.issue', { issuer: 'conf' })
    expect([present, old, now].map(({ crl }) => crl.crlNumber)).toEqual(['1', '2', '3'])
    expect((await keep.call('crl.export', { issuer: 'conf' })).crl.crlNumber).toBe('3')
    const exported = await keep.call('crl.export', { issuer: 'conf', generation: other ?? '' })
    expect(exported.crl.crlNumber).toBe('2')
    expect(newest).not.toBe(other)
    const checked = revocationCheck(folder.path, {
      crl: old.files[0]?.content ?? '',
      root: at(life.roots, 1),
    })
    expect(checked).toMatchObject({ status: 2 })
    expect(checked.output).toContain('certificate revoked')
  })

  /** The newest generation of the present key, and of the first. */
  async function keepersOfKeys(): Promise<(string | undefined)[]> {
    const detail = await keep.call('authority.describe', { authority: 'conf' })
    const renewed = await keep.call('certificate.describe', { certificate: at(life.roots, 1) })
    return [detail.generations[0]?.sha256, renewed.sha256]
  }

  function revocationCheck(folder: string, { crl, root }: { crl: string; root: string }): ProgramResult {
    const file = (name: string, content: string) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    return run('openssl', [
      ...['verify', '-x509_strict', '-crl_check', '-CAfile', file('root.pem', root)],
      ...['-CRLfile', file('crl.pem', crl), file('leaf.pem', at(life.regionals, 0))],
    ])
  }

  test('answers OCSP requests with the key that they ask about', async () => {
    using folder = scratchFolder()
    mkdirSync(join(folder.path, 'o'))
    for (const [index, regional] of [at(life.regionals, 0), at(life.regionals, 2)].entries()) {
      const issuer = at(life.roots, index === 0 ? 1 : 4)
      writeFileSync(join(folder.path, 'issuer.pem'), issuer)
      writeFileSync(join(folder.path, 'cert.pem'), regional)
      const within = { cwd: folder.path }
      const asked = ['ocsp', '-issuer', 'issuer.pem', '-cert', 'cert.pem']
      mustRun('openssl', [...asked, '-no_nonce', '-reqout', 'request.der'], within)
      const request = mustRun('base64', ['-w0', 'request.der'], within).trim()
      const { response } = await keep.call('ocsp.respond', { issuer: 'conf', request })
      writeFileSync(join(folder.path, 'response.der'), Buffer.from(response, 'base64'))
      const said = mustRun(
        'openssl',
        [...asked, '-respin', 'response.der', '-CAfile', 'issuer.pem', '-no_nonce'],
        within,
      )
      expect(said).toContain('Response verify OK')
      expect(said).toContain(`cert.pem: ${index === 0 ? 'revoked' : 'good'}`)
    }
  })
})

function expectAccepted({ status, output }: ProgramResult): void {
  expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' })
}
