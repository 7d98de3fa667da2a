// Entries of a revokedCertificates list put into the order of their serial numbers, for the writer and for
// look-ups. Works on offsets into the octets of entries that are known to be well-formed; decodes nothing.

/** Entries are counted in 24 bits, so that an index fits beside a prefix of its serial number in a double. */
export const maximumEntries = 0xffffff

const indexSpan = maximumEntries + 1
const prefixOctets = 3
const longestPrefixed = 31

/** The offset of the contents of an entry's serial number. */
function serialNumberContent(bytes: Uint8Array, entry: number): number {
  return afterLength(bytes, afterLength(bytes, entry + 1) + 1)
}

/** The contents octets of the serial number of the entry at offset `entry`, as a view. */
export function serialNumberAt(bytes: Uint8Array, entry: number): Uint8Array {
  const start = serialNumberContent(bytes, entry)
  return bytes.subarray(start, start + serialNumberLength(bytes, entry))
}

/** Less than, equal to or greater than 0: by length, then by octets, which for positive numbers is their order. */
export function compareSerialNumbers(bytes: Uint8Array, a: number, b: number): number {
  const length = serialNumberLength(bytes, a)
  const difference = length - serialNumberLength(bytes, b)
  if (difference !== 0) return difference
  const startOfA = serialNumberContent(bytes, a)
  const startOfB = serialNumberContent(bytes, b)
  for (let i = 0; i < length; i++) {
    const order = (bytes[startOfA + i] ?? 0) - (bytes[startOfB + i] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/** As `compareSerialNumbers`, of the entry at offset `entry` with contents octets that stand elsewhere. */
export function compareSerialNumberTo(bytes: Uint8Array, entry: number, serialNumber: Uint8Array): number {
  const difference = serialNumberLength(bytes, entry) - serialNumber.length
  if (difference !== 0) return difference
  const start = serialNumberContent(bytes, entry)
  for (let i = 0; i < serialNumber.length; i++) {
    const order = (bytes[start + i] ?? 0) - (serialNumber[i] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

/**
 * The offsets in `entries` (at most `maximumEntries`) in the order of `compareSerialNumbers`; equal ones stay
 * as they came. Sorts doubles made of length, first octets and index, which the engine does without calling
 * back, and compares whole serial numbers only where those tie.
 */
export function inSerialOrder(bytes: Uint8Array, entries: Uint32Array): Uint32Array {
  const keys = Float64Array.from(entries, (entry, i) => prefixKey(bytes, entry) * indexSpan + i).sort()
  const ordered = Uint32Array.from(keys, (key) => entries[key % indexSpan] ?? 0)
  let start = 0
  for (let i = 1; i <= keys.length; i++) {
    if (i < keys.length && prefixOf(keys, i) === prefixOf(keys, start)) continue
    if (i - start > 1) ordered.subarray(start, i).sort((a, b) => compareSerialNumbers(bytes, a, b))
    start = i
  }
  return ordered
}

function prefixOf(keys: Float64Array, i: number): number {
  return Math.floor((keys[i] ?? 0) / indexSpan)
}

function prefixKey(bytes: Uint8Array, entry: number): number {
  const length = serialNumberLength(bytes, entry)
  const start = serialNumberContent(bytes, entry)
  let key = Math.min(length, longestPrefixed)
  for (let i = 0; i < prefixOctets; i++) key = key * 256 + (i < length ? (bytes[start + i] ?? 0) : 0)
  return key
}

function serialNumberLength(bytes: Uint8Array, entry: number): number {
  return lengthAt(bytes, afterLength(bytes, entry + 1) + 1)
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  if (first < 0x80) return first
  let length = 0
  for (let i = 1; i <= (first & 0x7f); i++) length = length * 256 + (bytes[at + i] ?? 0)
  return length
}

function afterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  return first < 0x80 ? at + 1 : at + 1 + (first & 0x7f)
}
