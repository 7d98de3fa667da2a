// IP addresses of iPAddress names: octets in network order (RFC 5280 §4.2.1.6) to and from text, IPv6 as
// RFC 5952 writes it. Also the address and mask of name constraints (RFC 5280 §4.2.1.10), as `10.0.0.0/8`.

/** 4 or 16 octets as text; any other number in hex. */
export function ipAddressText(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.')
  if (octets.length === 16) return ipv6Text(octets)
  return Buffer.from(octets).toString('hex')
}

/** An address and its mask (8 or 32 octets) as `address/prefix`, or `address/mask` when it is no prefix. */
export function ipRangeText(octets: Uint8Array): string {
  const half = octets.length / 2
  const mask = octets.subarray(half)
  const bits = [...mask].map((octet) => octet.toString(2).padStart(8, '0')).join('')
  const suffix = /^1*0*$/.test(bits) ? String(bits.replaceAll('0', '').length) : ipAddressText(mask)
  return `${ipAddressText(octets.subarray(0, half))}/${suffix}`
}

/** The octets of an IPv4 or IPv6 address, or null when `text` is neither. */
export function ipAddressFromText(text: string): Uint8Array | null {
  return text.includes(':') ? ipv6FromText(text) : ipv4FromText(text)
}

/** The octets of `address/prefix`, address and mask, or null. Bits beyond the prefix must be zero. */
export function ipRangeFromText(text: string): Uint8Array | null {
  const [address = '', prefixText = '', ...others] = text.split('/')
  const octets = ipAddressFromText(address)
  if (!octets || others.length > 0 || !/^(?:0|[1-9]\d{0,2})$/.test(prefixText)) return null
  const prefix = Number(prefixText)
  if (prefix > octets.length * 8) return null
  const mask = octets.map((_, i) => (0xff00 >> Math.min(8, Math.max(0, prefix - i * 8))) & 0xff)
  if (octets.some((octet, i) => (octet & ~(mask[i] ?? 0)) !== 0)) return null
  return Uint8Array.of(...octets, ...mask)
}

function ipv4FromText(text: string): Uint8Array | null {
  if (!/^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/.test(text)) return null
  const numbers = text.split('.').map(Number)
  return numbers.every((number) => number < 256) ? Uint8Array.from(numbers) : null
}

function ipv6FromText(text: string): Uint8Array | null {
  const [head = '', tail, ...others] = text.split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  if (!before || !after || others.length > 0) return null
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const groups = [...before, ...new Array<number>(missing).fill(0), ...after]
  return Uint8Array.from(groups.flatMap((group) => [group >> 8, group & 0xff]))
}

/** The 16-bit groups of one side of `::`, an IPv4 address at its end counting as two; null when malformed. */
function groupsOf(side: string): number[] | null {
  if (side === '') return []
  const words = side.split(':')
  const last = words.at(-1) ?? ''
  const embedded = last.includes('.') ? ipv4FromText(last) : null
  const hex = embedded ? words.slice(0, -1) : words
  if (!hex.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return null
  const groups = hex.map((word) => Number.parseInt(word, 16))
  if (embedded) {
    const [a = 0, b = 0, c = 0, d = 0] = embedded
    groups.push(a * 256 + b, c * 256 + d)
  }
  return groups
}

/** RFC 5952 §4: lower case, the longest run of two or more zero groups (the first of equals) as `::`. */
function ipv6Text(octets: Uint8Array): string {
  const view = new DataView(octets.buffer, octets.byteOffset, 16)
  const groups = Array.from({ length: 8 }, (_, i) => view.getUint16(i * 2).toString(16))
  const text = groups.join(':')
  const runs = text.match(/(?<![0-9a-f])0(?::0(?![0-9a-f]))+/g) ?? []
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '')
  if (longest === '') return text
  const at = text.search(new RegExp(`(?<![0-9a-f])${longest}(?![0-9a-f])`))
  return `${text.slice(0, at).replace(/:$/, '')}::${text.slice(at + longest.length).replace(/^:/, '')}`
}
