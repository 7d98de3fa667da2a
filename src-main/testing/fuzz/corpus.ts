// What mutations start from: the certificates, requests, CRLs and OCSP messages of every testdata folder and of
// the sample ceremony, and others made here to hold everything that a reader knows. The same in every run: keys
// come of fixed seeds and sign by Ed25519, which needs no randomness.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TrustScope } from '../../contract/trust-list.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { writeCertificationRequest } from '../../pki/certification-request.ts'
import { issueCrl, prepareCrl } from '../../pki/crl/issuance.ts'
import { encode } from '../../pki/der/writer.ts'
import { generalNames } from '../../pki/general-name.ts'
import { keyPairOf, nobleEngine } from '../../pki/key/noble.ts'
import { nameFromText } from '../../pki/name-text.ts'
import { kindOfDer } from '../../pki/object-kind.ts'
import { certIdFor } from '../../pki/ocsp/cert-id.ts'
import { writeOcspRequest } from '../../pki/ocsp/request.ts'
import { createOcspResponder, writeOcspResponse } from '../../pki/ocsp/responder.ts'
import { readPem, writePem } from '../../pki/pem.ts'
import { writePkcs7 } from '../../pki/pkcs7.ts'
import { safeContentsOf } from '../../pki/pkcs12/read.ts'
import { writeP11Kit } from '../../pki/trust-store/p11-kit.ts'
import { checksumsYaml, gemOctets, makeGem, metadataYaml, tarOctets } from '../gem-case/gem-maker.ts'
import type { TestEntity } from '../hierarchy.ts'
import type { TestKey } from '../key.ts'
import { signCertificate } from '../signed-certificate.ts'
import { trustStoreVector, vectorPassword, vectorRoot } from '../trust-store-vector.ts'
import { certificateExtensions, extensionSamples, sampleNames } from './extension-sample.ts'

const sources = ['../../', '../../../resources/examples/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
/** Larger files are fuzzed elsewhere, by length. */
const maximumFile = 16 * 1024

/** A key of Ed25519 that is the same in every run. */
export function fixedKey(seed: number): TestKey {
  const { publicKey, privateKey } = keyPairOf('ed25519', new Uint8Array(32).fill(seed))
  const signer = nobleEngine.signer('ed25519', privateKey)
  return {
    signer: { subjectPublicKeyInfo: publicKey, sign: (message) => signer.sign(message) },
    privateKeyPem: writePem('PRIVATE KEY', privateKey),
  }
}

const fixed = (key: number) => ({ key: fixedKey(key), serialNumber: Uint8Array.of(0x40, key) })
export const root: TestEntity = signCertificate({
  ...fixed(1),
  subject: 'CN=Fuzz Root,O=RubyConf',
  issuer: 'self',
  isAuthority: true,
})
export const regional: TestEntity = signCertificate({
  ...fixed(2),
  subject: 'CN=Fuzz Regional',
  issuer: root,
  isAuthority: true,
})
export const developer: TestEntity = signCertificate({ ...fixed(3), subject: 'CN=drbrain', issuer: regional })
/** A certificate with every extension. */
const everything = signCertificate({
  ...fixed(4),
  subject: 'CN=Ærø+OU=x,serialNumber=7,emailAddress=a@example.org,DC=example,C=DK',
  issuer: regional,
  extensions: certificateExtensions,
})

const files = sources
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => /\/(?:testdata|examples)\/.*\.(?:pem|der|csr)$/.test(path))
  .sort()
  .map((path) => readFileSync(path))
  .filter(({ length }) => length <= maximumFile)
const objects = files.flatMap((file) =>
  file[0] === 0x30 ? [file] : readPem(file.toString('latin1')).map(({ octets }) => octets),
)
const found = (kind: string) => objects.filter((octets) => kindOfDer(octets) === kind)
const text = (...texts: readonly string[]) => texts.map((each) => Buffer.from(each, 'utf8'))

const certificates = [...[root, regional, developer, everything].map(derOf), ...found('certificate')]
const crls = [fullCrl(), ...found('crl')]
const ask = certIdFor('sha256', regional.certificate, developer.certificate.serialNumber)

const backup = readFileSync(new URL('../../custody/testdata/backup-v1/keep.rootkeep-backup', import.meta.url))

/** Files by what they hold, at least one each. */
export const corpus = {
  certificate: certificates,
  request: [
    writeCertificationRequest(nameFromText('CN=zenspider'), [], fixedKey(5).signer),
    writeCertificationRequest(
      nameFromText('CN=Ærø,C=DK'),
      certificateExtensions.slice(1, 6),
      fixedKey(6).signer,
    ),
    ...found('certification-request'),
  ],
  crl: crls,
  ocspRequest: [writeOcspRequest([ask], new Uint8Array(32)), ...found('ocsp-request')],
  ocspPath: found('ocsp-request').flatMap((der) => {
    const base64 = Buffer.from(der).toString('base64')
    return text(base64, encodeURIComponent(base64))
  }),
  ocspResponse: [ocspResponse(), ...found('ocsp-response')],
  pkcs7: [
    writePkcs7({ certificates: certificates.slice(0, 4), crls }),
    writePkcs7({ certificates, crls: [] }),
  ],
  privateKey: found('private-key'),
  encryptedKey: [keyFile('encrypted.p8')],
  keyBundle: [keyFile('bundle.p12')],
  keyPem: [keyFile('plain.key'), keyFile('legacy.key')],
  publicKey: [...found('public-key'), fixedKey(1).signer.subjectPublicKeyInfo],
  name: [everything.certificate.subject.der, root.certificate.subject.der, nameFromText('').der],
  generalNames: [encode(generalNames(sampleNames))],
  extension: extensionSamples.map(({ value }) => value),
  pem: files.filter((file) => file[0] !== 0x30),
  nameText: text(
    'CN=Seattle.rb,O=RubyConf',
    'CN=Ærø+OU=x\\,y,DC=example,C=DK',
    '1.2.3=#0403010203,CN=\\20lead\\E2\\80\\AE,emailAddress=a@b',
    'OID.2.5.4.3=x',
  ),
  generalNameText: text(
    'dNSName *.bücher.example',
    'rfc822Name ü@example.org',
    'iPAddress 2001:db8::192.0.2.1',
    'iPAddress 192.0.2.0/24',
    'directoryName CN=a,C=DK',
    'registeredID 2.25.3',
    'otherName 1.2.3;UTF8:x',
    'uniformResourceIdentifier https://example.org/',
  ),
  profile: filesUnder(fileURLToPath(new URL('../../../resources/profiles/', import.meta.url))).map((path) =>
    readFileSync(path),
  ),
  vault: ['vault-v1', 'vault-v1-kinds', 'vault-v2'].map((folder) =>
    readFileSync(new URL(`../../custody/testdata/${folder}/vault.json`, import.meta.url)),
  ),
  pkcs12: ['openssl-one-round', 'openssl-plain', 'openssl-without-mac'].map((name) =>
    trustStoreVector(`${name}.p12`),
  ),
  safeContents: ['java17', 'openssl-with-key'].flatMap((name) => {
    const parts = safeContentsOf(trustStoreVector(`${name}.p12`), Buffer.from(vectorPassword))
    return parts.filter((part) => part !== null)
  }),
  jks: ['java17.jks', 'java17-with-key.jks'].map(trustStoreVector),
  trustedPem: ['openssl-trusted.pem', 'openssl-rejected.pem'].map(trustStoreVector),
  p11Kit: [p11KitStore()],
  backupHeader: [backup.subarray(20, 20 + backup.readUInt32BE(16))],
  backupManifest: text(
    JSON.stringify({
      files: [
        { name: 'vault.json', size: 1545 },
        { name: 'records.sqlite', size: 135_168 },
        { name: 'profiles/rubyists.yaml', size: 512 },
      ],
      journalHead: { sequence: 5, hash: 'ab'.repeat(32) },
    }),
  ),
  knownHead: text(
    '1234 satoshi body husband ten salmon scrap flush extra',
    `ROOTKEEP:HEAD:1234:${'5A'.repeat(32)}`,
  ),
  ...gemCorpus(),
  session: ['ceremony', 'reading', 'refusals'].map((name) =>
    readFileSync(new URL(`../../cli/testdata/sessions/${name}.txt`, import.meta.url)),
  ),
  command: text(
    'trust validate --anchors a.pem --leaf "b c.pem" --at 2026-11-20T00:00:00Z --name dns:example.org --json',
    '{"command": "revocation.revoke", "input": {"issuer": "seattle", "serialNumber": "0a", "reason": "superseded"}}',
    '{"command": "certificate.list", "input": {"limit": 10}}\nvault status',
  ),
  case: text(
    JSON.stringify({ id: 'a', anchors: [root.pem], leaf: developer.pem, untrusted: [regional.pem] }),
    JSON.stringify({
      ...{
        id: 7,
        anchors: [],
        leaf: everything.pem,
        crls: [],
        ocsp: ['MAMKAQE='],
        at: '2026-11-20T00:00:00Z',
      },
      ...{ purpose: 'codeSigning', names: [{ dns: 'example.org' }, { ip: '::1' }, { email: 'a@b' }] },
      ...{ policies: ['2.5.29.32.0'], requireExplicitPolicy: true, maxDepth: 3, rules: 'webpki' },
    }),
  ),
} as const satisfies Readonly<Record<string, readonly Uint8Array[]>>

export type CorpusName = keyof typeof corpus

/** Gems that are the same in every run: signed by Ed25519, which gem can't read and no randomness is in. */
function gemCorpus() {
  const chain = [root, regional, developer].map(({ pem }) => pem)
  const signed = makeGem({ chain, signer: fixedKey(3) })
  const files = [
    { name: 'lib/sample.rb', content: Buffer.from('SAMPLE = 1\n') },
    { name: 'lib/link', content: new Uint8Array(0), header: [{ at: 156, text: '2' }] },
    { name: '../outside', content: Buffer.from('x'.repeat(600)) },
  ]
  const unsafe = makeGem({ chain: [], signer: null, files })
  const contentOf = (name: string) =>
    signed.members.find((each) => each.name === name)?.content ?? root.certificate.der
  return {
    gem: [signed, makeGem({ chain: [], signer: null }), unsafe].map(gemOctets),
    gemMetadata: [Buffer.from(metadataYaml(chain)), Buffer.from(metadataYaml([]))],
    gemChecksums: [Buffer.from(checksumsYaml(signed.members))],
    gemData: [contentOf('data.tar.gz'), contentOf('metadata.gz')],
    gemTar: [tarOctets(files)],
    gemPolicy: ['strict', 'meetup', 'archive-2020'].map((name) =>
      readFileSync(new URL(`../../../resources/policies/${name}.yaml`, import.meta.url)),
    ),
  }
}

function keyFile(name: string): Buffer {
  return readFileSync(new URL(`../../pki/testdata/key-files/${name}`, import.meta.url))
}

/** An anchor with everything that can be stapled to it. */
function p11KitStore(): Uint8Array {
  const scope: TrustScope = {
    purposes: ['serverAuth', 'codeSigning'],
    permitted: [{ kind: 'dNSName', value: 'example.org' }],
    excluded: [
      { kind: 'iPAddress', value: '2001:db8::/32' },
      { kind: 'directoryName', value: 'CN=Ærø,C=DK' },
    ],
    issuedUntil: '2027-01-01T00:00:00Z',
    until: null,
  }
  return Buffer.from(writeP11Kit({ der: vectorRoot(), label: 'Vector Root', scope }))
}

function derOf({ certificate }: { certificate: Certificate }): Uint8Array {
  return certificate.der
}

function fullCrl(): Uint8Array {
  const prepared = prepareCrl({
    issuer: regional.certificate,
    thisUpdate: '2026-11-01T00:00:00Z',
    nextUpdate: '2026-12-01T00:00:00Z',
    crlNumber: 7n,
    baseCrlNumber: 3n,
    entries: ['0a', '0b', '00ff'].map((serialNumber) => ({
      serialNumber,
      revokedAt: '2026-10-01T00:00:00Z',
      reason: 'keyCompromise',
      invalidityDate: '2026-09-01T00:00:00Z',
    })),
  })
  return issueCrl(prepared, regional.key.signer).der
}

function ocspResponse(): Uint8Array {
  const { certificate, key } = regional
  const responder = createOcspResponder({ issuer: certificate, certificate, signer: key.signer })
  const at = '2026-11-20T00:00:00Z'
  return writeOcspResponse(responder, {
    producedAt: at,
    responses: [
      { certId: ask, certStatus: { status: 'good' }, thisUpdate: at, nextUpdate: null, archiveCutoff: at },
    ],
    nonce: new Uint8Array(32),
  })
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}
