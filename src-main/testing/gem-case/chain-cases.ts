// Chains in every shape that a gem may bring along: in order, incomplete, by keys of every kind, out of their time,
// and such as no verifier but RubyGems takes.

import { readCertificate } from '../../pki/certificate.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { extKeyUsage } from '../../pki/extension/ext-key-usage.ts'
import { extension } from '../../pki/extension/extension.ts'
import { keyUsage } from '../../pki/extension/key-usage.ts'
import { nameConstraints } from '../../pki/extension/name-constraints.ts'
import { nameFromText } from '../../pki/name-text.ts'
import { keyPurpose } from '../../pki/oid.ts'
import { writePem } from '../../pki/pem.ts'
import type { TestEntity } from '../hierarchy.ts'
import { chainCase, type GemCase } from './gem-case.ts'
import { developer, keyOf, regional, root } from './gem-world.ts'

const top = root()
const middle = regional(top)
const leaf = developer(middle)
const other = root({ subject: 'CN=Other Root', key: keyOf('other') })
const usual = [top, middle, leaf]

const shapes: readonly GemCase[] = [
  chainCase('root, regional, developer', { chain: usual, strict: true }),
  chainCase('root, developer', { chain: [top, developer(top)], strict: true }),
  selfSigned('a self-signed developer who is trusted', true),
  selfSigned('a self-signed developer who is not', false),
  chainCase('a root that is not trusted', { chain: usual, trusted: [], strict: false }),
  chainCase('a root of the same name and another key', {
    chain: usual,
    trusted: [root({ key: keyOf('namesake') })],
    strict: false,
  }),
  chainCase('the same root, certified anew', {
    chain: usual,
    trusted: [root({ notBefore: '2026-02-01T00:00:00Z' })],
    strict: false,
  }),
  chainCase('only the regional authority is trusted', {
    chain: [middle, leaf],
    trusted: [middle],
    strict: false,
  }),
  chainCase('the regional authority stands in for the root', {
    chain: [middle, leaf],
    trusted: [top, middle],
    strict: false,
  }),
  chainCase('only the developer in the chain', { chain: [leaf], trusted: [top], strict: false }),
  chainCase('the chain the wrong way round', { chain: [leaf, middle, top], trusted: [top], strict: false }),
  chainCase('without the regional authority', { chain: [top, leaf], strict: false }),
  chainCase('a strange root before the chain', {
    chain: [other, ...usual],
    trusted: [top, other],
    strict: false,
  }),
  chainCase('the root twice', { chain: [top, ...usual], strict: false }),
  chainCase('no chain at all', { chain: [], trusted: [top], strict: false }),
  chainCase('a cross-signed subordinate at the top', {
    chain: [regional(other, { subject: 'CN=Root,O=RubyConf', key: keyOf('root') }), middle, leaf],
    trusted: [other],
    strict: false,
  }),
  chainCase('issuer and subject of the root differ in case and spaces', {
    chain: [root({ issuerName: nameFromText('CN=ROOT,O=Ruby  Conf'), subject: 'CN=root,O=ruby conf' })],
    strict: false,
  }),
]

function selfSigned(name: string, isTrusted: boolean): GemCase {
  const self = developer('self')
  return chainCase(name, { chain: [self], trusted: isTrusted ? [self] : [top], strict: isTrusted })
}

/** What RubyGems never looks at. */
const stranger = developer(leaf, { subject: 'CN=A stranger', key: keyOf('stranger') })
const sub = regional(middle, { subject: 'CN=Sub', key: keyOf('sub') })
const unlooked: readonly GemCase[] = [
  chainCase('a developer who certified a stranger', { chain: [...usual, stranger], strict: false }),
  chainCase('a path that is too long', { chain: [top, middle, sub, developer(sub)], strict: false }),
  throughMiddle('a regional authority that may not certify', {
    extensions: [extension(keyUsage, ['cRLSign'], true)],
  }),
  throughMiddle('a regional authority that is no CA', {
    extensions: [extension(basicConstraints, { cA: false, pathLenConstraint: null }, true)],
  }),
  throughMiddle('name constraints that exclude the developer', {
    extensions: [
      extension(nameConstraints, { permittedSubtrees: [], excludedSubtrees: [subtree('CN=drbrain')] }, true),
    ],
  }),
  throughMiddle('name constraints that permit others only', {
    extensions: [
      extension(
        nameConstraints,
        { permittedSubtrees: [subtree('CN=zenspider')], excludedSubtrees: [] },
        true,
      ),
    ],
  }),
  throughMiddle('a regional authority for servers only', {
    extensions: [extension(extKeyUsage, [keyPurpose.serverAuth], false)],
  }),
  withLeaf('a critical extension that nobody knows', {
    extensions: [{ oid: '1.3.6.1.4.1.99999.7', critical: true, value: Uint8Array.of(5, 0) }],
  }),
  withLeaf('a key that is for encryption', { extensions: [extension(keyUsage, ['keyEncipherment'], true)] }),
  withLeaf('a developer for servers only', {
    extensions: [extension(extKeyUsage, [keyPurpose.serverAuth], false)],
  }),
  withLeaf(
    'a developer for code signing',
    { extensions: [extension(extKeyUsage, [keyPurpose.codeSigning], false)] },
    true,
  ),
  withLeaf('a key that signed itself by the name of another', {
    issuerName: nameFromText('CN=Somebody else'),
  }),
  withLeaf('a subject with a slash, a plus and letters beyond ASCII', { subject: 'CN=a/b\\+ë,O=x' }, true),
  chainCase('a root whose name has those', rootOf('CN=a/b\\+ë,O=Ł')),
  chainCase('a root without a subject in UTF-8 only', rootOf('CN=ルビー')),
  forged(),
]

function rootOf(subject: string) {
  const odd = root({ subject })
  const below = regional(odd)
  return { chain: [odd, below, developer(below)], strict: true }
}

function subtree(text: string) {
  return { kind: 'directoryName', name: nameFromText(text) } as const
}

function throughMiddle(name: string, odds: Parameters<typeof regional>[1]): GemCase {
  const odd = regional(top, odds)
  return chainCase(name, { chain: [top, odd, developer(odd)], strict: false })
}

function withLeaf(name: string, odds: Parameters<typeof developer>[1], strict = false): GemCase {
  return chainCase(name, { chain: [top, middle, developer(middle, odds)], strict })
}

/** The last octet of the developer's certificate is another: the signature is broken. */
function forged(): GemCase {
  const der = Uint8Array.from(leaf.certificate.der)
  der[der.length - 1] = (der[der.length - 1] ?? 0) ^ 1
  const broken: TestEntity = { ...leaf, certificate: readCertificate(der), pem: writePem('CERTIFICATE', der) }
  return chainCase('a developer whose certificate was forged', {
    chain: [top, middle, broken],
    strict: false,
  })
}

/** Dates: RubyGems judges by now, of the signer from Low on, of the others from Medium on. */
const before = { notBefore: '2025-01-01T00:00:00Z', notAfter: '2026-06-01T00:00:00Z' } as const
const later = { notBefore: '2026-12-01T00:00:00Z', notAfter: '2027-06-01T00:00:00Z' } as const
const noon = '2026-11-20T12:00:00Z'
const dates: readonly GemCase[] = [
  withLeaf('a developer expired', before),
  withLeaf('a developer not yet valid', later),
  throughMiddle('a regional authority expired', before),
  throughMiddle('a regional authority not yet valid', later),
  rootThrough('a root expired', before),
  rootThrough('a root not yet valid', later),
  withLeaf('a developer in the last second', { notAfter: noon }, true),
  withLeaf('a developer a second too late', { notAfter: '2026-11-20T11:59:59Z' }),
  withLeaf('a developer in the first second', { notBefore: noon }, true),
  withLeaf('a developer a second too early', { notBefore: '2026-11-20T12:00:01Z' }),
  chainCase('all of it long ago', { chain: usual, at: '2038-01-20T00:00:00Z', strict: false }),
  chainCase('all of it to come', { chain: usual, at: '2020-01-01T00:00:00Z', strict: false }),
]

function rootThrough(name: string, odds: Parameters<typeof root>[0]): GemCase {
  const odd = root(odds)
  const below = regional(odd)
  return chainCase(name, { chain: [odd, below, developer(below)], strict: false })
}

/** Keys of every kind in each place. */
const leafKeys = ['rsa-2048', 'rsa-3072', 'ec-p256', 'ec-p384', 'ec-p521'] as const
const oddKeys = ['ed25519', 'ed448', 'rsa-pss-2048'] as const
const byKeys: readonly GemCase[] = [
  ...leafKeys.map((algorithm) =>
    withLeaf(`a developer with ${algorithm}`, { key: keyOf('developer', algorithm) }, true),
  ),
  ...leafKeys.map((algorithm) => keyedRoot(algorithm, true)),
  ...oddKeys.map((algorithm) => keyedRoot(algorithm, true)),
  ...oddKeys.map((algorithm) => keyedMiddle(algorithm, true)),
  withLeaf('a developer with ed25519', { key: keyOf('developer', 'ed25519') }),
  withLeaf('a developer with rsa-pss-2048', { key: keyOf('developer', 'rsa-pss-2048') }, true),
]

type Algorithm = Parameters<typeof keyOf>[1]

function keyedRoot(algorithm: Algorithm, strict: boolean): GemCase {
  const odd = root({ key: keyOf('root', algorithm) })
  const below = regional(odd)
  return chainCase(`a root with ${algorithm}`, { chain: [odd, below, developer(below)], strict })
}

function keyedMiddle(algorithm: Algorithm, strict: boolean): GemCase {
  const odd = regional(top, { key: keyOf('regional', algorithm) })
  return chainCase(`a regional authority with ${algorithm}`, { chain: [top, odd, developer(odd)], strict })
}

export const chainCases: readonly GemCase[] = [...shapes, ...unlooked, ...dates, ...byKeys]
