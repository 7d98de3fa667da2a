// The objects of a p11-kit file: `name: value` lines, values in quotes with octets as %XX, and PEM blocks. Comments
// begin with #. What the attributes mean is p11-kit.ts.

import { RootkeepError } from '../../contract/errors.ts'
import { readPem } from '../pem.ts'

export interface P11KitObject {
  readonly certificates: readonly Uint8Array[]
  readonly publicKeys: readonly Uint8Array[]
  /** The attribute's octets, or null without it. */
  octets(name: string): Buffer | null
  /** As text; "" without it. */
  text(name: string): string
  is(name: string): boolean
}

const header = '[p11-kit-object-v1]'
/** A file with more objects is refused. */
const maximumObjects = 50_000

/** All objects of a file. Throws `trust.store-malformed`, and `input.not-pem` for a broken block. */
export function readP11KitObjects(text: string): P11KitObject[] {
  const [before = '', ...parts] = text.split(header)
  if (parts.length > maximumObjects || !isBlank(before)) throw malformed()
  return parts.map(readObject)
}

function readObject(text: string): P11KitObject {
  const blocks = readPem(text)
  const attributes = new Map(linesOutsideBlocks(text).map(readLine))
  const ofLabel = (...labels: string[]) =>
    blocks.filter(({ label }) => labels.includes(label)).map(({ octets }) => octets)
  const octets = (name: string) => {
    const value = attributes.get(name)
    return value === undefined ? null : decodeValue(value)
  }
  return {
    certificates: ofLabel('CERTIFICATE', 'X509 CERTIFICATE'),
    publicKeys: ofLabel('PUBLIC KEY'),
    octets,
    text: (name) => octets(name)?.toString('utf8') ?? '',
    is: (name) => attributes.get(name) === 'true',
  }
}

function linesOutsideBlocks(text: string): string[] {
  const lines: string[] = []
  let isInside = false
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('-----BEGIN ')) isInside = true
    if (!isInside && !isBlank(line)) lines.push(line)
    if (line.startsWith('-----END ')) isInside = false
  }
  return lines
}

function readLine(line: string): [string, string] {
  const colon = line.indexOf(':')
  if (colon < 1) throw malformed()
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
}

function decodeValue(value: string): Buffer {
  const [, quoted] = /^"(.*)"$/.exec(value) ?? []
  if (quoted === undefined) return Buffer.from(value)
  if (!/^(?:[^%"]|%[0-9A-Fa-f]{2})*$/.test(quoted)) throw malformed()
  const octets: Buffer[] = []
  for (const [part] of quoted.matchAll(/%..|[^%]+/g)) {
    octets.push(part.startsWith('%') ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))
  }
  return Buffer.concat(octets)
}

/** Octets between the quotes of a value: letters, digits, blanks, points and hyphens stay, others become %XX. */
export function percentEncode(octets: Uint8Array): string {
  return Buffer.from(octets)
    .toString('latin1')
    .replace(/[^A-Za-z0-9 .-]/g, (octet) => `%${octet.charCodeAt(0).toString(16).padStart(2, '0')}`)
}

/** Nothing but white space and comments. */
function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line))
}

function malformed(): RootkeepError {
  return new RootkeepError('trust.store-malformed', 'The p11-kit file is malformed', { format: 'p11-kit' })
}
