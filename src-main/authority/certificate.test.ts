import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { subjectAltName } from '../pki/extension/alternative-name.ts'
import { basicConstraints } from '../pki/extension/basic-constraints.ts'
import { extension } from '../pki/extension/extension.ts'
import { nameFromText } from '../pki/name-text.ts'
import { createHierarchy } from '../testing/hierarchy.ts'
import { testPassphrase } from '../testing/keep.ts'
import { issueFor, journalLength, type MeetupKeep, makeMeetupKeep, office } from '../testing/meetup-keep.ts'
import { newRequest } from '../testing/request.ts'
import { signCertificate } from '../testing/signed-certificate.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })
const request = newRequest('CN=zenspider')
const prepare = (more = {}) => keep.call('certificate.prepare', { ...office, request, ...more })

describe('certificate.prepare', () => {
  test('shows exactly what issuing then signs, and signs nothing', async () => {
    const before = await journalLength(keep)
    const prepared = await prepare()
    expect(await journalLength(keep)).toBe(before)
    const { pem, certificate } = await keep.call('certificate.issue', { preparation: prepared.preparation })
    // The TBSCertificate is the first element of the certificate; both have two octets of length.
    const tbs = Buffer.from(prepared.tbsCertificate, 'base64')
    expect(new X509Certificate(pem).raw.subarray(4, 4 + tbs.length)).toEqual(tbs)
    expect(prepared.tbsSha256).toBe(createHash('sha256').update(tbs).digest('hex'))
    expect(certificate.serialNumber).toBe(prepared.serialNumber)
    expect(prepared.text).toContain('CN=zenspider')
  })

  test('says what of the request is granted and what is not', async () => {
    const names = [
      { kind: 'rfc822Name', value: 'zen@example.org' },
      { kind: 'dNSName', value: 'zen.example.org' },
    ] as const
    const asking = newRequest('CN=zenspider', { extensions: [extension(subjectAltName, names, false)] })
    const { differences, issuable } = await prepare({ request: asking })
    expect(issuable).toBe(true)
    expect(differences).toContainEqual(expect.objectContaining({ what: 'subject', verdict: 'granted' }))
    const [names_] = differences.filter(({ what }) => what === 'subjectAltName')
    expect(names_).toMatchObject({
      verdict: 'changed',
      granted: expect.not.stringContaining('zen.example.org'),
    })
    expect(differences).toContainEqual(expect.objectContaining({ what: 'extKeyUsage', verdict: 'added' }))
  })

  test('takes the choices of an officer', async () => {
    const choices = {
      subject: 'CN=Ryan Davis,O=Seattle.rb',
      subjectAltNames: [{ kind: 'rfc822Name', value: 'ryan@example.org' }] as const,
      notBefore: keep.seattle.certificate.notBefore,
      days: 7,
    }
    const prepared = await prepare({ ...choices, subjectAltNames: [...choices.subjectAltNames] })
    expect(prepared.subject).toBe('CN=Ryan Davis,O=Seattle.rb')
    expect(Date.parse(prepared.notAfter) - Date.parse(prepared.notBefore)).toBe(7 * 86_400_000)
    expect(prepared.differences).toContainEqual(
      expect.objectContaining({ what: 'subject', asked: 'CN=zenspider', verdict: 'changed' }),
    )
  })

  test('refuses a request that asks to be a CA', async () => {
    const extensions = [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]
    const asking = newRequest('CN=zenspider', { extensions })
    await expect(prepare({ request: asking })).rejects.toEqual(coded('request.asks-for-ca'))
  })

  test('needs one request: none or two are contradictory', async () => {
    const contradictory = coded('input.invalid')
    await expect(prepare({ request: undefined })).rejects.toEqual(contradictory)
    await expect(prepare({ requestId: '1' })).rejects.toEqual(contradictory)
  })

  test('works while the vault is locked, for no key is used', async () => {
    await keep.call('vault.lock', {})
    expect((await prepare()).issuable).toBe(true)
    await keep.call('vault.unlock', { passphrase: testPassphrase })
  })
})

describe('certificate.issue', () => {
  test('uses a preparation up', async () => {
    const { preparation } = await prepare()
    await keep.call('certificate.issue', { preparation })
    const again = keep.call('certificate.issue', { preparation })
    await expect(again).rejects.toEqual(coded('certificate.preparation-unknown'))
  })

  test('forgets every preparation when the vault is locked', async () => {
    const { preparation } = await prepare()
    await keep.call('vault.lock', {})
    await keep.call('vault.unlock', { passphrase: testPassphrase })
    const late = keep.call('certificate.issue', { preparation })
    await expect(late).rejects.toEqual(coded('certificate.preparation-unknown'))
  })

  test('takes nothing beside a preparation, and no less than an issuer, a profile and a request', async () => {
    const { preparation } = await prepare()
    const contradictory = coded('input.invalid')
    await expect(keep.call('certificate.issue', { preparation, days: 7 })).rejects.toEqual(contradictory)
    await expect(keep.call('certificate.issue', { preparation, request })).rejects.toEqual(contradictory)
    await expect(keep.call('certificate.issue', { issuer: 'seattle', request })).rejects.toEqual(
      contradictory,
    )
    expect((await keep.call('certificate.issue', { preparation })).certificate.state).toBe('valid')
  })

  test('does not sign what was prepared before its issuer was revoked', async () => {
    const brief = { name: 'brief', subject: 'CN=Brief', algorithm: 'ec-p256', issuer: 'conf' } as const
    const { certificate } = await keep.call('authority.create-subordinate', brief)
    const { preparation } = await prepare({ issuer: 'brief' })
    const revoked = { issuer: 'conf', sha256: certificate.sha256, reason: 'keyCompromise' } as const
    await keep.call('revocation.revoke', revoked)
    const late = keep.call('certificate.issue', { preparation })
    await expect(late).rejects.toEqual(coded('issuer.revoked'))
  })

  test('does not sign what was prepared before its issuer expired', async () => {
    const { preparation } = await prepare()
    keep.setClock(new Date(Date.parse(keep.seattle.certificate.notAfter) + 1000).toISOString())
    const late = keep.call('certificate.issue', { preparation })
    await expect(late).rejects.toEqual(coded('issuer.expired'))
    keep.setClock(new Date().toISOString())
  })

  test('answers a request of the inbox once, and no rejected one', async () => {
    const files = ['tomcope', 'pabs'].map((name) => ({
      name: `${name}.csr`,
      content: newRequest(`CN=${name}`),
    }))
    const { results } = await keep.call('request.import', { requests: files })
    const [tomcope, pabs] = results.map((each) => each.request?.id ?? '')
    const prepared = await keep.call('certificate.prepare', { ...office, requestId: tomcope })
    const { certificate } = await keep.call('certificate.issue', { ...office, requestId: tomcope })
    const { requests } = await keep.call('request.list', { status: 'issued' })
    expect(requests).toEqual([expect.objectContaining({ id: tomcope, certificate: certificate.sha256 })])
    const before = await journalLength(keep)
    const twice = keep.call('certificate.issue', { ...office, requestId: tomcope })
    await expect(twice).rejects.toEqual(coded('request.not-pending'))
    const late = keep.call('certificate.issue', { preparation: prepared.preparation })
    await expect(late).rejects.toEqual(coded('request.not-pending'))
    await keep.call('request.reject', { requestId: pabs ?? '', reason: 'not at the meetup' })
    const rejected = keep.call('certificate.issue', { ...office, requestId: pabs })
    await expect(rejected).rejects.toEqual(coded('request.not-pending'))
    expect(await journalLength(keep)).toBe(before + 1)
  })
})

describe('certificate.issue-batch', () => {
  test('reports a bad request in between by its name, and names the files after the requests', async () => {
    const names = ['drbrain.csr', 'ca/../zen spider.pem', '..', 'drbrain.der', 'bad.csr', 'Noël.csr']
    const requests = names.map((name) => ({
      name,
      content: name === 'bad.csr' ? 'no request' : newRequest('CN=developer'),
    }))
    const report = await keep.call('certificate.issue-batch', { ...office, requests })
    expect(report).toMatchObject({ issued: 5, refused: 1 })
    expect(report.results.map(({ name, ok, error }) => [name, ok, error?.code])).toEqual([
      ['drbrain.csr', true, undefined],
      ['ca/../zen spider.pem', true, undefined],
      ['..', true, undefined],
      ['drbrain.der', true, undefined],
      ['bad.csr', false, 'input.not-pem'],
      ['Noël.csr', true, undefined],
    ])
    expect(report.files.map(({ name }) => name)).toEqual([
      'drbrain.pem',
      'zen-spider.pem',
      'certificate.pem',
      'drbrain-2.pem',
      'Noel.pem',
    ])
  })

  test('reports progress, and when cancelled which requests were left', async () => {
    const requests = Array.from({ length: 300 }, (_, index) => ({ name: `${index}.csr`, content: request }))
    const cancellation = new AbortController()
    const seen: [number, number][] = []
    const reply = await keep.app.call(
      'certificate.issue-batch',
      { ...office, requests },
      {
        signal: cancellation.signal,
        onProgress: (done, total) => {
          seen.push([done, total])
          cancellation.abort()
        },
      },
    )
    const { issued, refused, results } = reply.ok ? (reply.value as BatchReport) : failed(reply.error.code)
    expect(seen).toEqual([[256, 300]])
    expect({ issued, refused }).toEqual({ issued: 256, refused: 44 })
    expect(results.at(-1)).toMatchObject({ name: '299.csr', error: { code: 'call.cancelled' } })
  })

  test('refuses an unknown issuer or profile before it begins', async () => {
    const requests = [{ name: 'a.csr', content: request }]
    const batch = (by: object) => keep.call('certificate.issue-batch', { ...office, ...by, requests })
    await expect(batch({ issuer: 'tacoma' })).rejects.toEqual(coded('authority.unknown'))
    await expect(batch({ profile: 'astronaut' })).rejects.toEqual(coded('profile.unknown'))
  })
})

interface BatchReport {
  readonly issued: number
  readonly refused: number
  readonly results: readonly { readonly name: string; readonly error: { readonly code: string } | null }[]
}

function failed(code: string): never {
  throw new Error(code)
}

describe('certificate.resign', () => {
  const gemCertificate = readFileSync(new URL('testdata/gem-cert/public_cert.pem', import.meta.url), 'utf8')

  test('takes the certificate of gem cert --build as its own request', async () => {
    const { certificate, pem } = await keep.call('certificate.resign', {
      ...office,
      certificate: gemCertificate,
    })
    expect(certificate).toMatchObject({ subject: 'DC=net,DC=segment7,CN=drbrain', issuer: 'CN=Seattle.rb' })
    const [own, given] = [new X509Certificate(pem), new X509Certificate(gemCertificate)]
    expect(own.publicKey.equals(given.publicKey)).toBe(true)
    expect(own.subjectAltName).toBe('email:drbrain@segment7.net')
    expect(own.serialNumber).not.toBe(given.serialNumber)
  })

  test('refuses a certificate that another key signed', async () => {
    const { pem } = createHierarchy().developer
    const resigning = keep.call('certificate.resign', { ...office, certificate: pem })
    await expect(resigning).rejects.toEqual(coded('certificate.bad-signature'))
  })
})

describe('certificate.list', () => {
  test('goes page by page through all that there are, newest first', async () => {
    const { total } = await keep.call('certificate.list', { limit: 1 })
    const titles: string[] = []
    let after: string | undefined
    do {
      const page = await keep.call('certificate.list', { limit: 100, ...(after && { after }) })
      titles.push(...page.certificates.map(({ sha256 }) => sha256))
      after = page.next ?? undefined
    } while (after)
    expect(titles).toHaveLength(total)
    expect(new Set(titles).size).toBe(total)
    expect(titles.at(-1)).toBe(keep.conf.certificate.sha256)
  })

  test('filters by text, by issuer and by state at the present', async () => {
    const { certificate } = await issueFor(keep, 'Aaron Patterson')
    const found = await keep.call('certificate.list', { text: 'aaron patt' })
    expect(found.certificates.map(({ sha256 }) => sha256)).toEqual([certificate.sha256])
    const byConf = await keep.call('certificate.list', { issuer: 'conf' })
    expect(byConf.certificates.map(({ title }) => title)).toEqual(['Brief', 'Seattle.rb', 'RubyConf Root'])
    keep.setClock(new Date(Date.parse(certificate.notAfter) - 86_400_000).toISOString())
    const expiring = await keep.call('certificate.list', { state: 'expiring', text: 'aaron' })
    expect(expiring.certificates).toEqual([expect.objectContaining({ state: 'expiring' })])
    keep.setClock(new Date(Date.parse(certificate.notAfter) + 1000).toISOString())
    const expired = await keep.call('certificate.list', { state: 'expired', text: 'aaron' })
    expect(expired.total).toBe(1)
    keep.setClock(new Date().toISOString())
  })

  test('refuses a place that is none', async () => {
    await expect(keep.call('certificate.list', { after: 'here' })).rejects.toEqual(coded('input.invalid'))
  })
})

describe('certificate.describe', () => {
  test('tells everything of a certificate of the keep, up to its root', async () => {
    const detail = await keep.call('certificate.describe', { sha256: keep.drbrain.certificate.sha256 })
    const judged = new X509Certificate(keep.drbrain.pem)
    expect(detail.sha256).toBe(judged.fingerprint256.replaceAll(':', '').toLowerCase())
    expect(detail.sha1).toBe(judged.fingerprint.replaceAll(':', '').toLowerCase())
    expect(detail).toMatchObject({ version: 3, signatureAlgorithm: 'ecdsaWithSHA256', revocation: null })
    expect(detail.path.map(({ title }) => title)).toEqual(['drbrain', 'Seattle.rb', 'RubyConf Root'])
    expect(detail.extensions.map(({ name }) => name)).toContain('authorityKeyIdentifier')
  })

  test('describes a stranger’s certificate whose serial number and subject are longer than any of ours', async () => {
    const subject = nameFromText(`CN=${'a'.repeat(64)}${`,OU=${'b'.repeat(64)}`.repeat(200)}`)
    const { pem } = signCertificate({ subject, issuer: 'self', serialNumber: new Uint8Array(30).fill(0x55) })
    const detail = await keep.call('certificate.describe', { certificate: pem })
    expect(detail.serialNumber).toBe('55'.repeat(30))
    expect(detail.subject.length).toBe(67 + 200 * 68)
  })

  test('describes a stranger’s certificate from a file, without a path', async () => {
    const { pem } = createHierarchy().developer
    const detail = await keep.call('certificate.describe', { certificate: pem })
    expect(detail).toMatchObject({ title: 'drbrain', issuerAuthority: null, issuedAt: null, path: [] })
  })

  test('needs a fingerprint or a file, not both and not neither', async () => {
    const { sha256 } = keep.drbrain.certificate
    const contradictory = coded('input.invalid')
    await expect(keep.call('certificate.describe', {})).rejects.toEqual(contradictory)
    const both = keep.call('certificate.describe', { sha256, certificate: keep.drbrain.pem })
    await expect(both).rejects.toEqual(contradictory)
    const unknown = keep.call('certificate.describe', { sha256: '0'.repeat(64) })
    await expect(unknown).rejects.toEqual(coded('certificate.unknown'))
  })
})

describe('certificate.export', () => {
  const exported = (form: object) =>
    keep.call('certificate.export', { sha256: keep.drbrain.certificate.sha256, ...form })
  const all = () => [keep.drbrain.pem, keep.seattle.pem, keep.conf.pem]

  test('gives the certificate alone as PEM or DER', async () => {
    expect((await exported({})).files).toEqual([
      { name: 'drbrain.pem', encoding: 'text', content: keep.drbrain.pem },
    ])
    const [der] = (await exported({ format: 'der' })).files
    const raw = new X509Certificate(keep.drbrain.pem).raw.toString('base64')
    expect(der).toEqual({ name: 'drbrain.cer', encoding: 'base64', content: raw })
  })

  test('gives the chain leaf first in one file, root first in one a certificate', async () => {
    const [leafFirst, ...none] = (await exported({ chain: 'leaf-first' })).files
    expect(none).toEqual([])
    expect(leafFirst?.content).toBe(all().join(''))
    const rootFirst = (await exported({ chain: 'root-first' })).files
    expect(rootFirst.map(({ name }) => name)).toEqual(['drbrain-1.pem', 'drbrain-2.pem', 'drbrain-3.pem'])
    expect(rootFirst.map(({ content }) => content)).toEqual(all().reverse())
    const ders = (await exported({ chain: 'leaf-first', format: 'der' })).files
    expect(ders.map(({ name }) => name)).toEqual(['drbrain-1.cer', 'drbrain-2.cer', 'drbrain-3.cer'])
    const [bundle] = (await exported({ chain: 'leaf-first', format: 'pkcs7' })).files
    expect(bundle?.content).toMatch(/^-----BEGIN PKCS7-----\n/)
  })
})
