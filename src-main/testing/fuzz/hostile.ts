// All large files, nested, repeated, unfolding. Each goes to the parsers of its form, or to those that it is named for;
// two seconds of the processor and 256 MiB are enough for any of them.

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
import { writePem } from '../../pki/pem.ts'
import { writePkcs7 } from '../../pki/pkcs7.ts'
import { time } from '../../pki/time.ts'
import { gemOctets, makeGem } from '../gem-case/gem-maker.ts'
import { corpus, fixedKey, regional } from './corpus.ts'
import { wrap } from './der-element.ts'
import type { FuzzedParser } from './parser.ts'

export interface HostileInput {
  readonly name: string
  /** A form, or the beginnings of parsers' names. */
  readonly to: 'der' | 'text' | 'all' | readonly string[]
  make(): Uint8Array
}

const megabyte = 1024 * 1024
const certificateReaders = ['certificate', 'trust.validate.leaf', 'trust.validate.issuers', 'imported-object']
const requestReaders = ['certification-request', 'request.inspect', 'issuance']
const crlReaders = ['crl', 'trust.validate.crls']
const sessionReaders = ['cli.session', 'cli.batch']

export const hostileInputs: readonly HostileInput[] = [
  { name: 'nothing', to: 'all', make: () => new Uint8Array(0) },
  { name: 'zeros', to: 'all', make: () => new Uint8Array(megabyte) },
  { name: 'sequences nested by two octets', to: 'der', make: () => filled([0x30, 0x80]) },
  { name: 'sequences nested by definite lengths', to: 'der', make: nestedSequences },
  { name: 'empty sequences', to: 'der', make: () => wrap(0x30, filled([0x30, 0x00])) },
  { name: 'empty sets in a set', to: 'der', make: () => wrap(0x31, filled([0x31, 0x00])) },
  { name: 'an OBJECT IDENTIFIER of one arc', to: 'der', make: () => wrap(0x06, oneArc()) },
  { name: 'an INTEGER', to: 'der', make: () => wrap(0x02, filled([0x7f])) },
  {
    name: 'names of no form',
    to: ['extension', 'general-names'],
    make: () => wrap(0x30, filled([0x82, 0x00])),
  },
  { name: 'many object identifiers', to: ['extension'], make: () => wrap(0x30, filled([0x06, 0x01, 0x2a])) },
  { name: 'many integers', to: ['extension'], make: () => wrap(0x30, filled([0x02, 0x01, 0x05])) },
  { name: 'RDNs of one octet', to: ['name'], make: manyRdns },
  { name: 'one RDN of many attributes', to: ['name'], make: () => wrap(0x30, wrap(0x31, manyAttributes())) },
  { name: 'a name of a megabyte', to: ['name'], make: longName },
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
  {
    name: 'one PEM line',
    to: ['pem', 'imported-object', 'request.', 'certificate.'],
    make: () => pem('CERTIFICATE', Infinity),
  },
  { name: 'PEM lines of one character', to: ['pem', 'imported-object'], make: () => pem('CERTIFICATE', 1) },
  {
    name: 'empty PEM blocks',
    to: ['pem', 'imported-object'],
    make: () => text('-----BEGIN A-----\nAAAA\n-----END A-----\n'),
  },
  { name: 'PEM begins', to: ['pem', 'imported-object'], make: () => text('-----BEGIN A-----') },
  { name: 'PEM hyphens', to: ['pem', 'imported-object'], make: () => text('-') },
  {
    name: 'PEM headers',
    to: ['pem', 'imported-object'],
    make: () => text('-----BEGIN A-----\n', 'a: b\n', '-----END A-----'),
  },
  { name: 'a line of base64', to: 'all', make: () => text('QUJD') },
  { name: 'a line of spaces', to: 'text', make: () => text(' ') },
  {
    name: 'line feeds',
    to: ['pem', 'imported-object', 'name-text', 'profile', 'vault'],
    make: () => text('\n'),
  },
  { name: 'dashes', to: ['gem.'], make: () => text('- ') },
  { name: 'maps in maps', to: ['gem.'], make: () => text('{a: ') },
  { name: 'a gem that inflates', to: ['gem.archive', 'gem.sign'], make: inflatingGem },
  { name: 'backslashes', to: 'text', make: () => text('\\') },
  { name: 'quotes', to: 'text', make: () => text('"') },
  { name: 'brackets', to: 'text', make: () => text('[') },
  { name: 'attributes', to: ['name-text'], make: () => text('CN=', 'a,CN=', 'a') },
  { name: 'attributes of one RDN', to: ['name-text'], make: () => text('CN=', 'a+CN=', 'a') },
  { name: 'a value in hex', to: ['name-text'], make: () => text('1.2.3=#', '04') },
  { name: 'arcs', to: ['name-text'], make: () => text('1', '.1', '=a') },
  { name: 'an arc', to: ['name-text'], make: () => text('1.', '1', '=a') },
  { name: 'arcs', to: ['general-name-text'], make: () => text('registeredID 1.2', '.1') },
  { name: 'colons', to: ['general-name-text'], make: () => text('iPAddress ', '1:') },
  { name: 'wide letters', to: ['general-name-text'], make: () => text('dNSName ', 'ü.') },
  { name: 'aliases that unfold', to: ['profile'], make: unfoldingAliases },
  { name: 'nested lists', to: ['profile'], make: () => text('name: ', '[', '') },
  { name: 'nested maps', to: ['profile'], make: () => text('a: ', '{a: ', '') },
  {
    name: 'indented maps',
    to: ['profile'],
    make: () => Buffer.from(Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')),
  },
  {
    name: 'unknown keys',
    to: ['profile'],
    make: () => Buffer.from(Array.from({ length: 80_000 }, (_, index) => `k${index}: 1\n`).join('')),
  },
  {
    name: 'anchors',
    to: ['profile'],
    make: () => Buffer.from(Array.from({ length: 60_000 }, (_, index) => `- &a${index} b\n`).join('')),
  },
  { name: 'list items', to: ['profile'], make: () => text('keyUsage:\n', '- a\n') },
  { name: 'tabs', to: ['profile'], make: () => text('\t') },
  { name: 'nested lists', to: ['vault'], make: () => Buffer.from(`{"slots": ${nestedLists()}}`) },
  { name: 'a slot of nested lists', to: ['vault'], make: () => slotOf(nestedLists()) },
  {
    name: 'many keys',
    to: ['vault'],
    make: () => Buffer.from(`{"keys": [${'{},'.repeat(megabyte / 3)}{}]}`),
  },
  { name: 'an id of nested lists', to: sessionReaders, make: () => Buffer.from(`{"id": ${nestedLists()}}`) },
  {
    name: 'nested input',
    to: sessionReaders,
    make: () => Buffer.from(`{"command": "vault.create", "input": {"passphrase": ${nestedLists()}}}`),
  },
  {
    name: 'unknown fields',
    to: ['cli.session'],
    make: () => Buffer.from(`{"command": "vault.create", "input": ${manyFields()}}`),
  },
  {
    name: 'wrong items',
    to: ['cli.batch'],
    make: () => Buffer.from(`{"anchors": [${'1,'.repeat(megabyte / 2)}1]}`),
  },
]

/** Whether the input is one for the parser. */
export function isFor({ to }: HostileInput, { name, form }: FuzzedParser): boolean {
  if (typeof to === 'string') return to === 'all' || to === form
  return to.some((prefix) =>
    prefix === 'name' || prefix === 'crl'
      ? name === prefix || name.startsWith(`${prefix}.`)
      : name.startsWith(prefix),
  )
}

/** A megabyte of a pattern between two others. */
function text(before: string, pattern = before, after = ''): Uint8Array {
  return Buffer.from(before + pattern.repeat(Math.ceil(megabyte / Buffer.byteLength(pattern))) + after)
}

function filled(pattern: readonly number[]): Uint8Array {
  return Buffer.alloc(Math.floor(megabyte / pattern.length) * pattern.length, Uint8Array.from(pattern))
}

/** From the inside out, written back to front into one buffer. */
function nestedSequences(): Uint8Array {
  nested ??= nest()
  return nested
}

let nested: Uint8Array | null = null

function nest(): Uint8Array {
  const octets = Buffer.alloc(megabyte)
  let at = octets.length
  while (at > 5) {
    const length = octets.length - at
    const header = wrap(0x30, new Uint8Array(0)).subarray(0, 1)
    const size =
      length < 0x80
        ? [length]
        : length < 0x10000
          ? [0x82, length >> 8, length & 0xff]
          : [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]
    if (length >= 0x80 && length < 0x100) size.splice(0, 3, 0x81, length)
    at -= 1 + size.length
    octets.set([...header, ...size], at)
  }
  return octets.subarray(at)
}

function oneArc(): Uint8Array {
  const octets = filled([0xff])
  octets[octets.length - 1] = 0x7f
  return octets
}

const commonName = [0x06, 0x03, 0x55, 0x04, 0x03]

function manyRdns(): Uint8Array {
  return wrap(0x30, filled([0x31, 0x0a, 0x30, 0x08, ...commonName, 0x0c, 0x01, 0x61]))
}

function manyAttributes(): Uint8Array {
  return filled([0x30, 0x08, ...commonName, 0x0c, 0x01, 0x61])
}

function longName(): Uint8Array {
  const value = wrap(0x0c, filled([0x61]))
  return wrap(0x30, wrap(0x31, wrap(0x30, Buffer.concat([Uint8Array.from(commonName), value]))))
}

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

function pem(label: string, columns: number): Uint8Array {
  const base64 = Buffer.from(wrap(0x04, filled([0x61]).subarray(megabyte / 4))).toString('base64')
  const body = columns === 1 ? base64.replace(/./g, '$&\n') : `${base64}\n`
  return columns === 64
    ? Buffer.from(writePem(label, new Uint8Array(1)))
    : Buffer.from(`-----BEGIN ${label}-----\n${body}-----END ${label}-----\n`)
}

/** Nine levels of nine aliases each: 9^9 values in three hundred octets. */
function unfoldingAliases(): Uint8Array {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const item = level === 0 ? 'lol' : `*a${level - 1}`
    return `k${level}: &a${level} [${Array<string>(9).fill(item).join(', ')}]\n`
  })
  return Buffer.from(levels.join(''))
}

function nestedLists(): string {
  return '['.repeat(megabyte / 2) + ']'.repeat(megabyte / 2)
}

function slotOf(value: string): Uint8Array {
  return Buffer.from(
    `{"format": "rootkeep-vault", "formatVersion": 1, "slots": [{"slotId": "${'0'.repeat(32)}", "kind": "x", "y": ${value}}]}`,
  )
}

function manyFields(): string {
  return `{${Array.from({ length: 80_000 }, (_, index) => `"k${index}": 1`).join(',')}}`
}

/** A hundred megabytes of zeros, in as many kilobytes. */
function inflatingGem(): Uint8Array {
  const files = [{ name: 'zeros', content: new Uint8Array(100 * megabyte) }]
  return gemOctets(makeGem({ chain: [], signer: null, files }))
}

import { hostileCommands } from './hostile-command.ts'
import { hostileElements } from './hostile-element.ts'
import type { HostileInput } from './hostile-input.ts'
import { hostileObjects } from './hostile-object.ts'
import { hostileTexts } from './hostile-text.ts'

export const hostileInputs: readonly HostileInput[] = [
  ...hostileElements,
  ...hostileObjects,
  ...hostileTexts,
  ...hostileCommands,
]
