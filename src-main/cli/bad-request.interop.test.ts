// What a stranger may bring where a request is expected. Each is refused by the real program with its code and
// its exit status; the keep and the folder of results stay as they were, octet for octet.

import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeCertificationRequest } from '../pki/certification-request.ts'
import { openDer } from '../pki/der/reader.ts'
import { contextPrimitive } from '../pki/der/tag.ts'
import { bitString, element, encode, sequence } from '../pki/der/writer.ts'
import { subjectAltName } from '../pki/extension/alternative-name.ts'
import type { Extension } from '../pki/extension/extension.ts'
import { nameFromText } from '../pki/name-text.ts'
import { newTestKey } from '../testing/key.ts'
import { opensslCertificate, opensslKey, opensslRequest } from '../testing/openssl.ts'
import { mustRun } from '../testing/program.ts'
import { contentsOf, contentsOfKeep } from '../testing/unchanged.ts'
import { createQuickKeep, createWorkplace, valueIn, type Workplace } from '../testing/workplace.ts'

let place: Workplace

beforeAll(async () => {
  place = createWorkplace()
  await createQuickKeep(place)
  mkdirSync(place.path('out'))
  place
    .session([
      'authority create-root --name conf --subject CN=Root --algorithm ec-p256 --out root.pem',
      'authority create-subordinate --name seattle --subject CN=S --algorithm ec-p256 --issuer conf --out seattle.pem',
      'crl issue --issuer conf --out conf.crl',
    ])
    .forEach(valueIn)
})
afterAll(() => place?.[Symbol.dispose]())

const issue = ['certificate', 'issue', '--issuer', 'seattle', '--profile', 'developer', '--out', 'out/a.pem']

const request = (subject: string, more: readonly string[] = []) =>
  opensslRequest(opensslKey('ec-p256'), subject, more)
const der = (subject = '/CN=drbrain') =>
  mustDer(['req', '-new', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-subj', subject])

/** A request by openssl in DER, with its key thrown away. */
function mustDer(args: readonly string[]): Buffer {
  const file = place.path('made.der')
  mustRun('openssl', [...args, '-nodes', '-keyout', place.path('made.key'), '-outform', 'DER', '-out', file])
  return Buffer.from(mustRun('base64', ['-w0', file]), 'base64')
}

function requestWithKey(parameters: readonly string[]): string {
  return opensslRequest(mustRun('openssl', ['genpkey', ...parameters]), '/CN=drbrain')
}

/** The outer SEQUENCE with an indefinite length, as BER has it and DER has not (X.690 §8.1.3.6, §10.1). */
function indefinite(octets: Buffer): Buffer {
  const header = octets[1] === 0x82 ? 4 : octets[1] === 0x81 ? 3 : 2
  return Buffer.concat([Buffer.from([0x30, 0x80]), octets.subarray(header), Buffer.from([0, 0])])
}

function withOctet(octets: Buffer, index: number, change: number): Buffer {
  const changed = Buffer.from(octets)
  const at = index < 0 ? changed.length + index : index
  changed.writeUInt8(changed.readUInt8(at) ^ change, at)
  return changed
}

function spkac(): string {
  place.write('spkac.key', opensslKey('rsa-2048'))
  return mustRun('openssl', ['spkac', '-key', place.path('spkac.key'), '-challenge', 'x'])
}

const curve = (name: string) => ['-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${name}`]
const explicit = [...curve('P-256'), '-pkeyopt', 'ec_param_enc:explicit']
const rsa = (bits: number) => ['-algorithm', 'RSA', '-pkeyopt', `rsa_keygen_bits:${bits}`]

const files: readonly { name: string; make: () => string | Buffer; code: string }[] = [
  { name: 'text', make: () => 'Please certify me.\n', code: 'input.not-pem' },
  { name: 'random octets', make: () => Buffer.from('ff00fe01', 'hex'), code: 'input.not-pem' },
  { name: 'a PEM label around nothing of the kind', make: wrongBase64, code: 'input.not-pem' },
  { name: 'truncated DER', make: () => der().subarray(0, -20), code: 'der.truncated' },
  { name: 'BER with an indefinite length', make: () => indefinite(der()), code: 'der.indefinite-length' },
  {
    name: 'a signature with a wrong bit',
    make: () => withOctet(der(), -1, 1),
    code: 'request.bad-signature',
  },
  { name: 'no signature at all', make: unsigned, code: 'request.bad-signature' },
  { name: 'another subject than was signed', make: otherSubject, code: 'request.bad-signature' },
  { name: 'RSA of 1024 bits', make: () => requestWithKey(rsa(1024)), code: 'algorithm.weak' },
  { name: 'secp256k1', make: () => requestWithKey(curve('secp256k1')), code: 'algorithm.unsupported' },
  {
    name: 'brainpoolP256r1',
    make: () => requestWithKey(curve('brainpoolP256r1')),
    code: 'algorithm.unsupported',
  },
  { name: 'explicit curve parameters', make: () => requestWithKey(explicit), code: 'algorithm.unsupported' },
  { name: 'a wish to be a CA', make: () => asking('critical,CA:TRUE'), code: 'request.asks-for-ca' },
  { name: 'an escape character', make: () => request('/CN=a\x1b[31mb'), code: 'name.forbidden-character' },
  { name: 'a line feed', make: () => request('/CN=a\nb'), code: 'name.forbidden-character' },
  {
    name: 'a bidirectional override',
    make: () => request('/CN=a\u202egnp.exe'),
    code: 'name.forbidden-character',
  },
  {
    name: 'an extension asked for twice',
    make: () => asksFor(names('a.example'), names('b.example')),
    code: 'extension.duplicate',
  },
  {
    name: '10,000 alternative names',
    make: () => asksFor(names(...Array.from({ length: 10_000 }, (_, at) => `a${at}.example`))),
    code: 'extension.malformed',
  },
  {
    name: 'a NUL in a domain name',
    make: () => asksFor(names('www.example.org\0.evil.example')),
    code: 'extension.malformed',
  },
  { name: 'a key that no gem is signed with', make: ed25519, code: 'algorithm.not-allowed' },
  { name: 'an empty file', make: () => '', code: 'input.empty' },
  { name: 'a certificate', make: () => place.read('seattle.pem'), code: 'input.wrong-kind' },
  { name: 'a CRL', make: () => place.read('conf.crl'), code: 'input.wrong-kind' },
  { name: 'a private key', make: () => opensslKey('ec-p256'), code: 'input.wrong-kind' },
  { name: 'two requests', make: () => request('/CN=a') + request('/CN=b'), code: 'input.wrong-kind' },
  { name: 'SPKAC', make: spkac, code: 'request.spkac-unsupported' },
]

function asking(basicConstraints: string): string {
  return request('/CN=drbrain', ['-addext', `basicConstraints=${basicConstraints}`])
}

/** What openssl itself would not write: octets are put in where the rules of this program would refuse them. */
function asksFor(...asked: readonly Extension[]): Buffer {
  const { signer } = newTestKey('ec-p256')
  return Buffer.from(writeCertificationRequest(nameFromText('CN=drbrain'), asked, signer))
}

function names(...domains: readonly string[]): Extension {
  const list = domains.map((domain) => element(contextPrimitive(2), [Buffer.from(domain)]))
  return { oid: subjectAltName.oid, critical: false, value: encode(sequence(list)) }
}

function ed25519(): string {
  return requestWithKey(['-algorithm', 'ED25519'])
}

function unsigned(): Buffer {
  const request = openDer(der())
  const [info, algorithm] = [request.raw(), request.raw()]
  return Buffer.from(encode(sequence([info, algorithm, bitString(new Uint8Array(0))])))
}

function otherSubject(): Buffer {
  const octets = der('/CN=drbrain')
  return withOctet(octets, octets.indexOf('drbrain'), 0x20)
}

function wrongBase64(): string {
  return '-----BEGIN CERTIFICATE REQUEST-----\n!!!!\n-----END CERTIFICATE REQUEST-----\n'
}

describe('certificate issue', () => {
  test.each(files)('refuses $name with $code and writes nothing', ({ make, code }) => {
    writeFileSync(place.path('bad.csr'), make())
    expectRefused([...issue, '--request', 'bad.csr'], { code, status: 1 })
  })

  test('refuses a file of 70 MB by its size, and as much from a pipe', () => {
    writeFileSync(place.path('large.csr'), '')
    truncateSync(place.path('large.csr'), 70_000_000)
    expectRefused([...issue, '--request', 'large.csr'], { code: 'input.too-large', status: 1 })
    const before = contentsOfKeep(place.keep)
    const piped = place.shell(`cat large.csr | rootkeep --json ${issue.join(' ')} --request -`)
    expect(piped).toMatchObject({ status: 1, stderr: expect.stringContaining('"input.too-large"') })
    expect(contentsOfKeep(place.keep)).toEqual(before)
  })

  test('refuses a folder, and a file that is not there', () => {
    expectRefused([...issue, '--request', 'out'], { code: 'input.is-a-directory', status: 1 })
    expectRefused([...issue, '--request', 'absent.csr'], { code: 'input.unreadable-file', status: 1 })
  })

  test('says of a certificate that it is one', () => {
    const { stderr } = place.rootkeep([...issue, '--request', 'seattle.pem'])
    expect(stderr).toContain('a certificate, not a certification request')
  })

  test('signs nothing for a place that cannot take the result', () => {
    place.write('good.csr', request('/CN=drbrain'))
    const words = issue.with(-1, 'nowhere/a.pem')
    expectRefused([...words, '--request', 'good.csr'], { code: 'file.refused', status: 1 })
  })

  test('refuses wrong usage with 2, before any passphrase', () => {
    const usage = { code: 'input.invalid', status: 2 }
    expectRefused([...issue, '--request', 'good.csr', '--validity', '1'], usage)
    expectRefused([...issue, '--request', 'good.csr', '--days', 'many'], usage)
    expectRefused(['certificate', 'issue'], usage)
    expectRefused(['certificate', 'sign'], { code: 'input.unknown-procedure', status: 2 })
  })

  test('refuses with 3 a wrong passphrase, or none', () => {
    place.write('wrong', 'nine brass lanterns over the river\n')
    const words = [...issue, '--request', 'good.csr']
    const wrong = { env: { ROOTKEEP_PASSPHRASE_FILE: place.path('wrong') } }
    expectRefused(words, { code: 'vault.wrong-passphrase', status: 3 }, wrong)
    const none = { env: { ROOTKEEP_PASSPHRASE_FILE: '' } }
    expectRefused(words, { code: 'vault.passphrase-needed', status: 3 }, none)
  })
})

describe('certificate issue-batch', () => {
  test('names each bad file, answers the good ones, and ends with 1', () => {
    const bad = {
      'ca.csr': asking('CA:TRUE'),
      'empty.csr': '',
      'text.csr': 'x',
      'cut.csr': der().subarray(0, 99),
    }
    for (const [name, content] of Object.entries(bad)) place.write(join('batch', name), content)
    place.write('batch/a.csr', request('/CN=a'))
    place.write('batch/z.csr', request('/CN=z'))
    const batch = ['certificate', 'issue-batch', '--issuer', 'seattle', '--profile', 'developer']
    const ended = place.rootkeep([...batch, '--requests', 'batch', '--out', 'batch-out', '--json'])
    expect(ended.status).toBe(1)
    const { results } = JSON.parse(ended.stdout)
    expect(
      Object.fromEntries(results.map((each: BatchResult) => [each.name, each.error?.code ?? 'ok'])),
    ).toEqual({
      'a.csr': 'ok',
      'ca.csr': 'request.asks-for-ca',
      'cut.csr': 'der.truncated',
      'empty.csr': 'input.empty',
      'text.csr': 'input.not-pem',
      'z.csr': 'ok',
    })
    expect(Object.keys(contentsOf(place.path('batch-out'))).sort()).toEqual(['a.pem', 'z.pem'])
  })
})

describe('certificate resign', () => {
  test('refuses a certificate that its own key did not sign', () => {
    const words = [
      'certificate',
      'resign',
      '--issuer',
      'seattle',
      '--profile',
      'developer',
      '--out',
      'out/a.pem',
    ]
    const bad = { code: 'certificate.bad-signature', status: 1 }
    expectRefused([...words, '--certificate', 'seattle.pem'], bad)
    const own = Buffer.from(
      opensslCertificate(opensslKey('ec-p256'), '/CN=a').replace(/-----[^-]*-----/g, ''),
      'base64',
    )
    place.write('spoilt.cer', withOctet(own, -1, 1))
    expectRefused([...words, '--certificate', 'spoilt.cer'], bad)
  })
})

interface BatchResult {
  readonly name: string
  readonly error: { readonly code: string } | null
}

function expectRefused(
  words: readonly string[],
  refusal: { code: string; status: number },
  options?: Parameters<Workplace['refused']>[1],
): void {
  const [keep, out] = [contentsOfKeep(place.keep), contentsOf(place.path('out'))]
  expect(place.refused(words, options)).toEqual(refusal)
  expect(contentsOfKeep(place.keep)).toEqual(keep)
  expect(contentsOf(place.path('out'))).toEqual(out)
}
