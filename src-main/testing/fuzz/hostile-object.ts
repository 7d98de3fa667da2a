// Large certificates, requests, CRLs and bundles: well formed outside, and too much of something inside.

import {
  bitString,
  type Der,
  element,
  encode,
  explicit,
  integer,
  octetString,
  sequence,
} from '../../pki/der/writer.ts'
import { subjectAltName } from '../../pki/extension/alternative-name.ts'
import { certificatePolicies } from '../../pki/extension/certificate-policies.ts'
import { type Extension, extension, writeExtension } from '../../pki/extension/extension.ts'
import { nameConstraints } from '../../pki/extension/name-constraints.ts'
import type { GeneralName } from '../../pki/general-name.ts'
import { nameFromText } from '../../pki/name-text.ts'
import { writePkcs7 } from '../../pki/pkcs7.ts'
import { time } from '../../pki/time.ts'
import { corpus, fixedKey, regional } from './corpus.ts'
import { longName, manyRdns } from './hostile-element.ts'
import { filled, type HostileInput } from './hostile-input.ts'

const certificateReaders = ['certificate', 'trust.validate.leaf', 'trust.validate.issuers', 'imported-object']
const requestReaders = ['certification-request', 'request.inspect', 'issuance']
const crlReaders = ['crl', 'trust.validate.crls']

export const hostileObjects: readonly HostileInput[] = [
  { name: 'a subject of RDNs', to: certificateReaders, make: () => certificate({ subject: manyRdns() }) },
  {
    name: 'a subject of a megabyte',
    to: certificateReaders,
    make: () => certificate({ subject: longName() }),
  },
  { name: '10,000 names', to: certificateReaders, make: () => certificate({ extensions: [names(10_000)] }) },
  { name: '5,000 names', to: certificateReaders, make: () => certificate({ extensions: [names(5000)] }) },
  {
    name: 'constraints on names',
    to: certificateReaders,
    make: () => certificate({ extensions: constraints() }),
  },
  { name: '5,000 policies', to: certificateReaders, make: () => certificate({ extensions: [policies()] }) },
  { name: 'a serial number', to: certificateReaders, make: () => certificate({ serial: filled([0x7f]) }) },
  { name: 'extensions', to: certificateReaders, make: () => certificate({ extensions: manyExtensions() }) },
  {
    name: 'an unknown extension',
    to: certificateReaders,
    make: () => certificate({ extensions: [unknown()] }),
  },
  { name: 'a subject of RDNs', to: requestReaders, make: () => request(manyRdns(), []) },
  { name: 'a subject of a megabyte', to: requestReaders, make: () => request(longName(), []) },
  {
    name: '10,000 names',
    to: requestReaders,
    make: () => request(nameFromText('CN=a').der, [names(10_000)]),
  },
  { name: '5,000 names', to: requestReaders, make: () => request(nameFromText('CN=a').der, [names(5000)]) },
  {
    name: 'attributes',
    to: requestReaders,
    make: () => request(nameFromText('CN=a').der, [], filled([0x30, 0x00])),
  },
  { name: 'entries of one serial number', to: crlReaders, make: () => crl(() => 7) },
  { name: 'entries in falling order', to: crlReaders, make: () => crl((index) => 0xffffff - index) },
  { name: 'certificates in a bundle', to: ['pkcs7'], make: bundle },
]

interface HostileParts {
  readonly subject?: Uint8Array
  readonly serial?: Uint8Array
  readonly extensions?: readonly Extension[]
}

const { subjectPublicKeyInfo } = fixedKey(3).signer
const ed25519 = Uint8Array.of(0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70)
const noSignature = bitString(new Uint8Array(64))

/** By the regional authority, as far as the names go. */
function certificate({
  subject = nameFromText('CN=a').der,
  serial = Uint8Array.of(7),
  extensions = [],
}: HostileParts) {
  const validity = sequence([time('2026-01-01T00:00:00Z'), time('2027-01-01T00:00:00Z')])
  const issuer = regional.certificate.subject.der
  const fields: Der[] = [explicit(0, integer(2)), element(0x02, [serial]), ed25519, issuer, validity, subject]
  const last = extensions.length === 0 ? [] : [explicit(3, sequence(extensions.map(writeExtension)))]
  return encode(sequence([sequence([...fields, subjectPublicKeyInfo, ...last]), ed25519, noSignature]))
}

function request(
  subject: Uint8Array,
  extensions: readonly Extension[],
  more: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const type = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x0e)
  const asked =
    extensions.length === 0
      ? []
      : [sequence([type, element(0x31, [sequence(extensions.map(writeExtension))])])]
  const info = sequence([integer(0), subject, subjectPublicKeyInfo, element(0xa0, [...asked, more])])
  return encode(sequence([info, ed25519, noSignature]))
}

function manyNames(count: number): GeneralName[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'dNSName',
    value: `host-${index}.example.org`,
  }))
}

function names(count: number): Extension {
  return extension(subjectAltName, manyNames(count), false)
}

function constraints(): Extension[] {
  const bases = manyNames(5000)
  return [
    names(5000),
    extension(nameConstraints, { permittedSubtrees: bases, excludedSubtrees: bases }, true),
  ]
}

function policies(): Extension {
  const list = Array.from({ length: 5000 }, (_, index) => ({
    policyIdentifier: `1.2.3.${index}`,
    policyQualifiers: [],
  }))
  return extension(certificatePolicies, list, false)
}

function manyExtensions(): Extension[] {
  return Array.from({ length: 60_000 }, (_, index) => ({
    oid: `1.2.3.${index}`,
    critical: false,
    value: new Uint8Array(2),
  }))
}

function unknown(): Extension {
  return { oid: '1.2.3', critical: false, value: encode(octetString(filled([0x61]))) }
}

function crl(serial: (index: number) => number): Uint8Array {
  const entries = Array.from({ length: 40_000 }, (_, index) =>
    sequence([integer(serial(index)), time('2026-01-01T00:00:00Z')]),
  )
  const times = [time('2026-11-01T00:00:00Z'), time('2026-12-01T00:00:00Z')]
  const list = sequence([integer(1), ed25519, regional.certificate.subject.der, ...times, sequence(entries)])
  return encode(sequence([list, ed25519, noSignature]))
}

function bundle(): Uint8Array {
  const [first = new Uint8Array(0)] = corpus.certificate
  return writePkcs7({ certificates: Array<Uint8Array>(3000).fill(first), crls: [] })
}
