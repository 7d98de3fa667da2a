// Large texts: PEM, names, profiles, vault files.

import { writePem } from '../../pki/pem.ts'
import { wrap } from './der-element.ts'
import { filled, type HostileInput, megabyte, nestedLists, text } from './hostile-input.ts'

export const hostileTexts: readonly HostileInput[] = [
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
]

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

function slotOf(value: string): Uint8Array {
  return Buffer.from(
    `{"format": "rootkeep-vault", "formatVersion": 1, "slots": [{"slotId": "${'0'.repeat(32)}", "kind": "x", "y": ${value}}]}`,
  )
}
