// The parsers of trust stores: those of other programs, and RubyGems' trust directory. A store that is sealed by a
// digest is sealed anew after the mutation, so that what is behind the digest is reached.

import { createHash } from 'node:crypto'
import { readTrustDirectory } from '../../artifact/gem/trust-directory.ts'
import { readTrustStores } from '../../authority/trust/store-reader.ts'
import { DerReader } from '../../pki/der/reader.ts'
import { type Bags, readSafeContents } from '../../pki/pkcs12/cert-bag.ts'
import { readPkcs12TrustStore } from '../../pki/pkcs12/trust-store.ts'
import { readPemBundle } from '../../pki/trust-store/bundle.ts'
import { readJks } from '../../pki/trust-store/jks.ts'
import { readP11Kit } from '../../pki/trust-store/p11-kit.ts'
import { subtreesOf } from '../../pki/trust-store/scope-names.ts'
import type { TrustStore } from '../../pki/trust-store/trusted-certificate.ts'
import { vectorPassword } from '../trust-store-vector.ts'
import { contentOf } from './object-parsers.ts'
import { type FuzzedParser, mustNotThrow } from './parser.ts'

export const trustParsers: readonly FuzzedParser[] = [
  {
    name: 'trust-store.jks',
    form: 'der',
    seeds: ['jks'],
    parse: (octets) => lookInto(readJks(sealed(octets), vectorPassword)),
  },
  {
    name: 'trust-store.pkcs12',
    form: 'der',
    seeds: ['pkcs12'],
    parse: (octets) => lookInto(readPkcs12TrustStore(octets, vectorPassword)),
  },
  {
    name: 'trust-store.safe-contents',
    form: 'der',
    seeds: ['safeContents'],
    parse(octets) {
      const bags: Bags = { certificates: [], others: 0 }
      readSafeContents(new DerReader(octets), bags)
    },
  },
  {
    name: 'trust-store.p11-kit',
    form: 'text',
    seeds: ['p11Kit'],
    parse: (octets) => lookInto(readP11Kit(Buffer.from(octets).toString('utf8'))),
  },
  {
    name: 'trust-store.bundle',
    form: 'text',
    seeds: ['trustedPem', 'pem'],
    parse: (octets) => lookInto(readPemBundle(Buffer.from(octets).toString('latin1'))),
  },
  {
    name: 'trust-store',
    form: 'der',
    seeds: ['certificate', 'pkcs7', 'pkcs12'],
    parse: (octets) => readTrustStores([{ name: 'a', content: contentOf(octets) }], vectorPassword),
  },
  {
    name: 'trust-directory',
    form: 'text',
    seeds: ['pem'],
    parse(octets) {
      const content = contentOf(octets)
      const { entries, find } = mustNotThrow(() => readTrustDirectory([{ name: 'a.pem', content }]))
      for (const { certificate } of entries) find(certificate.subject)
    },
  },
]

/** The scope that was read can be said in DER again. */
function lookInto({ certificates }: TrustStore): void {
  for (const { scope } of certificates) mustNotThrow(() => subtreesOf(scope))
}

function sealed(octets: Uint8Array): Buffer {
  const body = octets.subarray(0, Math.max(octets.length - 20, 0))
  const utf16 = Buffer.from(vectorPassword, 'utf16le').swap16()
  const digest = createHash('sha1').update(utf16).update('Mighty Aphrodite').update(body).digest()
  return Buffer.concat([body, digest])
}
