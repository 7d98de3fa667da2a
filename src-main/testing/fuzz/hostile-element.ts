// Large files of DER that is no object: elements, nested and repeated, and names.

import { wrap } from './der-element.ts'
import { filled, type HostileInput, megabyte } from './hostile-input.ts'

export const hostileElements: readonly HostileInput[] = [
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
]

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

export function manyRdns(): Uint8Array {
  return wrap(0x30, filled([0x31, 0x0a, 0x30, 0x08, ...commonName, 0x0c, 0x01, 0x61]))
}

function manyAttributes(): Uint8Array {
  return filled([0x30, 0x08, ...commonName, 0x0c, 0x01, 0x61])
}

export function longName(): Uint8Array {
  const value = wrap(0x0c, filled([0x61]))
  return wrap(0x30, wrap(0x31, wrap(0x30, Buffer.concat([Uint8Array.from(commonName), value]))))
}
