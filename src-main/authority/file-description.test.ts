// What is said of files before anything is done with them; whose they are was settled when they were made.

import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writePem } from '../pki/pem.ts'
import { writePkcs7 } from '../pki/pkcs7.ts'
import { chainCase } from '../testing/gem-case/gem-case.ts'
import { usualChain } from '../testing/gem-case/gem-world.ts'
import { type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { newRequest } from '../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

async function describeOne(content: string) {
  const { files } = await keep.call('file.describe', { files: [{ name: 'a', content }] })
  return files[0]
}

const derOf = (pem: string) => Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64')
const base64 = (octets: Uint8Array) => Buffer.from(octets).toString('base64')

describe('file.describe', () => {
  test('says for whom a request is, with which key, and that its signature holds', async () => {
    expect(await describeOne(newRequest('CN=zenspider,O=Seattle.rb'))).toEqual({
      name: 'a',
      kind: 'certification-request',
      facts: {
        about: 'request',
        subject: 'CN=zenspider,O=Seattle.rb',
        keyAlgorithm: 'ec-p256',
        proved: true,
      },
      error: null,
    })
  })

  test('says so when the signature of a request does not hold', async () => {
    const der = derOf(newRequest('CN=zenspider'))
    der.writeUInt8(der.readUInt8(der.length - 1) ^ 1, der.length - 1)
    expect(await describeOne(base64(der))).toMatchObject({
      facts: { about: 'request', proved: false },
      error: { code: 'request.bad-signature' },
    })
  })

  test('says of whom a certificate is and by whom', async () => {
    const { notAfter } = keep.seattle.certificate
    expect((await describeOne(keep.seattle.pem))?.facts).toEqual({
      about: 'certificates',
      count: 1,
      subject: 'CN=Seattle.rb',
      issuer: 'CN=RubyConf Root,O=RubyConf',
      selfIssued: false,
      notAfter,
    })
    expect((await describeOne(keep.conf.pem))?.facts).toMatchObject({ selfIssued: true })
  })

  test('counts a chain, in PEM and in PKCS#7', async () => {
    const pems = [keep.drbrain.pem, keep.seattle.pem, keep.conf.pem]
    const pkcs7 = writePkcs7({ certificates: pems.map(derOf), crls: [] })
    for (const content of [pems.join(''), base64(pkcs7), writePem('PKCS7', pkcs7)]) {
      expect((await describeOne(content))?.facts).toMatchObject({ count: 3, issuer: 'CN=Seattle.rb' })
    }
  })

  test('says whose a CRL is, and its number', async () => {
    const { crl, files } = await keep.call('crl.issue', { issuer: 'seattle' })
    expect((await describeOne(files[0]?.content ?? ''))?.facts).toEqual({
      about: 'crl',
      issuer: 'CN=Seattle.rb',
      crlNumber: crl.crlNumber,
      thisUpdate: crl.thisUpdate,
      nextUpdate: crl.nextUpdate,
      entries: 0,
    })
  })

  test('says the name of a gem, its version, and by whom it says it is signed', async () => {
    const { octets } = chainCase('a gem', { chain: usualChain(), strict: true })
    expect((await describeOne(base64(octets)))?.facts).toMatchObject({
      about: 'gem',
      name: 'sample',
      version: '1.0',
      signer: expect.stringMatching(/^CN=/),
    })
  })

  test('says that a tar is no gem', async () => {
    const tar = Buffer.alloc(1024)
    tar.write('ustar', 257)
    expect(await describeOne(base64(tar))).toMatchObject({
      kind: 'gem',
      facts: null,
      error: { code: 'gem.malformed' },
    })
  })

  test.each([
    {
      name: 'a PKCS#12 file',
      content: base64(Buffer.from('3012020103300d06092a864886f70d010701a000', 'hex')),
    },
    { name: 'an encrypted key', content: writePem('ENCRYPTED PRIVATE KEY', randomBytes(64)) },
    { name: 'a Java key store', content: base64(Buffer.from('feedfeed00000002', 'hex')) },
  ])('says that a passphrase opens $name', async ({ content }) => {
    expect(await describeOne(content)).toMatchObject({ facts: { about: 'sealed' }, error: null })
  })

  test.each([
    { name: 'nothing', content: '', code: 'input.empty' },
    { name: 'a letter', content: base64(Buffer.from('Dear officer,')), code: 'input.not-pem' },
    { name: 'a torn certificate', content: '-----BEGIN CERTIFICATE-----\nMIIB', code: 'input.not-pem' },
    { name: 'half of a DER', content: base64(Buffer.from('308201', 'hex')), code: 'der.truncated' },
    { name: 'DER of an unknown kind', content: base64(Buffer.from('3000', 'hex')), code: 'input.wrong-kind' },
  ])('says why $name is not known', async ({ content, code }) => {
    expect(await describeOne(content)).toMatchObject({ kind: 'unknown', facts: null, error: { code } })
  })

  test('describes each by itself, names made visible', async () => {
    const { files } = await keep.call('file.describe', {
      files: [
        { name: 'gpj\u202e.csr', content: '' },
        { name: 'b', content: newRequest('CN=pabs') },
      ],
    })
    expect(files.map(({ name, kind }) => [name, kind])).toEqual([
      ['gpj\\u{202e}.csr', 'unknown'],
      ['b', 'certification-request'],
    ])
  })
})
