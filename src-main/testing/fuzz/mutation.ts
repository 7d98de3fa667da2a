// Files made wrong: octets flipped, cut, repeated and joined to another file's; elements of DER dropped,
// exchanged, nested, and given lengths and types that are not theirs; text with what parsers stumble over.
// All by a given randomness, so that a seed repeats it.

import { type DerElement, derElements, replaceElement, wrap } from './der-element.ts'
import type { FuzzRandom } from './fuzz-random.ts'

/** What the files are made of: the mutations of both are those of octets, and then their own. */
export type Form = 'der' | 'text'

export interface MutationOptions {
  readonly random: FuzzRandom
  readonly form: Form
  /** Files to take parts from, at least one. */
  readonly others: readonly Uint8Array[]
}

type Mutation = (octets: Uint8Array, options: MutationOptions) => Uint8Array

/** Longer files are cut here between mutations, so that time goes into many of them. */
const maximumLength = 64 * 1024

/** One to four mutations of `octets`, one after the other; the given array stays as it is. */
export function mutate(octets: Uint8Array, options: MutationOptions): Uint8Array {
  const { random, form } = options
  const own = form === 'der' ? derMutations : textMutations
  let mutated = octets
  for (let left = 1 + random.below(4); left > 0; left--) {
    const mutation = random.pick(random.once(3) ? octetMutations : own)
    mutated = mutation(mutated, options).subarray(0, maximumLength)
  }
  return mutated
}

/** Values at which encodings change their meaning. */
const edges = [0x00, 0x01, 0x05, 0x1f, 0x20, 0x30, 0x31, 0x3f, 0x7f, 0x80, 0x81, 0x84, 0x88, 0xa0, 0xfe, 0xff]

const octetMutations: readonly Mutation[] = [
  function flipBits(octets, { random }) {
    const flipped = Uint8Array.from(octets)
    for (let left = 1 + random.below(4); left > 0; left--) {
      const at = random.below(flipped.length)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8))
    }
    return flipped
  },
  function writeEdge(octets, { random }) {
    const written = Uint8Array.from(octets)
    written[random.below(written.length)] = random.pick(edges)
    return written
  },
  function truncate(octets, { random }) {
    return octets.subarray(0, random.below(octets.length))
  },
  function insert(octets, { random }) {
    return splice(octets, someStretch(octets, random).start, 0, random.octets(1 + random.below(8)))
  },
  function remove(octets, { random }) {
    const { start, length } = someStretch(octets, random)
    return splice(octets, start, length)
  },
  function repeat(octets, { random }) {
    const { start, length } = someStretch(octets, random)
    return splice(octets, start, 0, octets.subarray(start, start + length))
  },
  function join(octets, { random, others }) {
    const other = random.pick(others)
    const { start, length } = someStretch(other, random)
    return splice(octets, random.below(octets.length), 0, other.subarray(start, start + length))
  },
  function change(octets, { random, others }) {
    return Buffer.concat([
      octets.subarray(0, random.below(octets.length)),
      endOf(random.pick(others), random),
    ])
  },
]

type ElementMutation = (octets: Uint8Array, element: DerElement, options: MutationOptions) => Uint8Array

const derMutations: readonly Mutation[] = (
  [
    function drop(octets, element) {
      return replaceElement(octets, element, new Uint8Array(0))
    },
    function empty(octets, element) {
      return replaceElement(octets, element, wrap(octets[element.start] ?? 0, new Uint8Array(0)))
    },
    function repeatElement(octets, element, { random }) {
      const whole = octets.subarray(element.start, element.end)
      const times = random.once(20) ? 300 : 2
      return replaceElement(octets, element, Buffer.concat(Array<Uint8Array>(times).fill(whole)))
    },
    function exchange(octets, element, { random, others }) {
      const other = random.once(2) ? octets : random.pick(others)
      const { start, end } = someElement(other, random) ?? { start: 0, end: 0 }
      return replaceElement(octets, element, other.subarray(start, end))
    },
    function nest(octets, element, { random }) {
      let nested = octets.subarray(element.start, element.end)
      for (let left = random.once(10) ? 70 : 1; left > 0; left--) nested = wrap(random.pick(nests), nested)
      return replaceElement(octets, element, nested)
    },
    function retag(octets, element, { random }) {
      const tag = random.once(2) ? random.pick(tagsOfTypes) : random.below(256)
      return replaceElement(octets, element, wrap(tag, contentOf(octets, element)))
    },
    function refill(octets, element, { random }) {
      const content = random.octets(random.pick([0, 1, 2, 5, 20, 21, 129]))
      return replaceElement(octets, element, wrap(octets[element.start] ?? 0, content))
    },
    function mutateContent(octets, element, options) {
      const content = options.random.pick(octetMutations)(contentOf(octets, element), options)
      return replaceElement(octets, element, wrap(octets[element.start] ?? 0, content))
    },
    function lieAboutLength(octets, element, { random }) {
      const lie = Uint8Array.of(octets[element.start] ?? 0, ...random.pick(lengths))
      return replaceElement(octets, element, Buffer.concat([lie, contentOf(octets, element)]))
    },
    function countWrong(octets, element, { random }) {
      const written = Uint8Array.from(octets)
      written[element.contentStart - 1] = (written[element.contentStart - 1] ?? 0) + random.pick([1, -1, 2])
      return written
    },
  ] satisfies ElementMutation[]
).map((mutation) => (octets, options) => {
  const element = someElement(octets, options.random)
  return element ? mutation(octets, element, options) : octets
})

/** Constructed types that lie around others. */
const nests = [0x30, 0x31, 0xa0, 0xa1, 0xa3, 0x24]
/** BOOLEAN to BMPString, and the context-specific tags of X.509. */
const tagsOfTypes = [
  0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x0c, 0x13, 0x14, 0x16, 0x17, 0x18, 0x1c, 0x1e, 0x30, 0x31, 0x80,
  0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4, 0xbf, 0x9f,
]
/** Indefinite, longer than needed, longer than anything, reserved. */
const lengths = [
  [0x80],
  [0x81, 0x01],
  [0x82, 0x00, 0x05],
  [0x83, 0xff, 0xff, 0xff],
  [0x84, 0x7f, 0xff, 0xff, 0xff],
  [0x84, 0xff, 0xff, 0xff, 0xff],
  [0x88, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0xff],
]

const textMutations: readonly Mutation[] = [
  function insertFragment(octets, { random }) {
    const fragment = Buffer.from(random.pick(fragments))
    const times = random.once(20) ? 200 : 1
    const inserted = Buffer.concat(Array<Uint8Array>(times).fill(fragment))
    return splice(octets, random.below(octets.length + 1), random.below(3), inserted)
  },
  function exchangeLine(octets, { random, others }) {
    const lines = linesOf(octets)
    lines[random.below(lines.length)] = random.pick(linesOf(random.once(2) ? octets : random.pick(others)))
    return Buffer.concat(lines)
  },
  function repeatLine(octets, { random }) {
    const lines = linesOf(octets)
    const at = random.below(lines.length)
    const line = lines[at] ?? new Uint8Array(0)
    lines.splice(at, 0, ...Array<Uint8Array>(random.once(20) ? 100 : 1).fill(line))
    return Buffer.concat(lines)
  },
  function dropLine(octets, { random }) {
    const lines = linesOf(octets)
    lines.splice(random.below(lines.length), 1)
    return Buffer.concat(lines)
  },
]

/** What has a meaning in PEM, YAML, JSON, RFC 4514 or a shell, and characters that deceive. */
const fragments = [
  ...[
    '-----BEGIN CERTIFICATE-----\n',
    '-----END CERTIFICATE-----\n',
    '-----',
    '=',
    '==',
    '\r\n',
    ':',
    '\n\n',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\"',
    '\\u0000',
    '\\ud800',
    ',',
    'null',
    'true',
    '-1',
    '1e999',
    '""',
    '{}',
  ],
  ...[
    '"__proto__": {},',
    '"constructor": 1,',
    '&a ',
    '*a',
    '!!js/function ',
    '<<: *a',
    '? ',
    '- ',
    '---\n',
    '%',
    '|\n',
    '#',
  ],
  ...['+', ',', ';', '\\2C', '\\FF', '#0500', '#', 'CN=', 'OID.1.2=', '1.2.3=', '<', '>', ' ', '/'],
  ...[
    '--',
    "'",
    '$',
    '--input',
    '--json',
    '-',
    '--=',
    '\0',
    '\u202e',
    '\u0300',
    '\u{1f511}',
    '\ufeff',
    'é',
    '\x1b[2J',
  ],
]

function someElement(octets: Uint8Array, random: FuzzRandom): DerElement | null {
  const elements = derElements(octets)
  return elements.length === 0 ? null : random.pick(elements)
}

function contentOf(octets: Uint8Array, { contentStart, end }: DerElement): Uint8Array {
  return octets.subarray(contentStart, end)
}

/** With their line feeds; at least one. */
function linesOf(octets: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let start = 0; start < octets.length; ) {
    const end = octets.indexOf(10, start) + 1 || octets.length
    lines.push(octets.subarray(start, end))
    start = end
  }
  return lines.length === 0 ? [octets] : lines
}

/** Short as a rule, anything at times. */
function someStretch(octets: Uint8Array, random: FuzzRandom): { start: number; length: number } {
  const start = random.below(octets.length)
  const rest = octets.length - start
  return { start, length: random.below(random.once(3) ? rest : Math.min(rest, 16)) + 1 }
}

function endOf(octets: Uint8Array, random: FuzzRandom): Uint8Array {
  return octets.subarray(random.below(octets.length))
}

function splice(
  octets: Uint8Array,
  at: number,
  removed: number,
  inserted: Uint8Array = new Uint8Array(0),
): Uint8Array {
  return Buffer.concat([octets.subarray(0, at), inserted, octets.subarray(at + removed)])
}
