// The contents of a primitive element in words: identifiers named, numbers in decimal, times as they are, strings as
// text that is safe to show, everything else in hex. A value that its type does not allow is shown as its octets.

import { RootkeepError } from '../../contract/errors.ts'
import { nameOfOid } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import type { Header } from './header.ts'
import { tags } from './tag.ts'
import { decodeAscii, decodeText } from './text.ts'
import { checkBitString, checkInteger, checkNull, decodeBoolean, decodeObjectIdentifier } from './value.ts'

/** Longer values are cut: the octets lie beside them. */
const longest = 200
/** Numbers of more octets are read in hex. */
const longestDecimal = 8

/** Throws `der.malformed` for contents that DER does not allow. */
export function elementValue(der: Uint8Array, header: Header): string {
  const { start, end } = header
  const contents = der.subarray(start, end)
  switch (header.tag) {
    case tags.boolean:
      return decodeBoolean(der, start, end) ? 'TRUE' : 'FALSE'
    case tags.integer:
    case tags.enumerated:
      checkInteger(der, start, end)
      return integerText(contents)
    case tags.bitString:
      return bitStringText(contents, checkBitString(der, start, end))
    case tags.null:
      checkNull(start, end)
      return ''
    case tags.objectIdentifier:
      return identifierText(decodeObjectIdentifier(der, start, end))
    case tags.utcTime:
    case tags.generalizedTime:
      return cut(visibleText(decodeAscii(contents) ?? hexOf(contents)))
    default:
      return textOrHex(header.tag, contents)
  }
}

function identifierText(oid: string): string {
  const name = nameOfOid(oid)
  return name === oid ? oid : `${name} (${oid})`
}

function integerText(contents: Uint8Array): string {
  if (contents.length > longestDecimal) return cut(`0x${hexOf(contents)}`)
  return BigInt.asIntN(contents.length * 8, BigInt(`0x${hexOf(contents)}`)).toString()
}

/** Few bits as bits (`keyUsage`), more in hex. */
function bitStringText(contents: Uint8Array, unusedBits: number): string {
  const octets = contents.subarray(1)
  if (octets.length > 2) return cut(hexOf(octets))
  const bits = [...octets].map((octet) => octet.toString(2).padStart(8, '0')).join('')
  return `'${bits.slice(0, bits.length - unusedBits)}'B`
}

/** Strings by their types; what is tagged implicitly as text where it can be read as such. */
function textOrHex(tag: number, contents: Uint8Array): string {
  const text = tag < 0x40 ? textOf(tag, contents) : printable(contents)
  return text === null ? cut(hexOf(contents)) : `"${cut(visibleText(text))}"`
}

function textOf(tag: number, contents: Uint8Array): string | null {
  try {
    return decodeText(tag, contents.subarray(0, 4 * longest))
  } catch (thrown) {
    if (thrown instanceof RootkeepError) return null
    throw thrown
  }
}

function printable(contents: Uint8Array): string | null {
  if (contents.length === 0) return null
  const text = decodeAscii(contents.subarray(0, 4 * longest))
  return text !== null && /^[ -~]+$/.test(text) ? text : null
}

function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets.subarray(0, longest)).toString('hex')
}

/** Cut between characters, so that half of one is never shown. */
function cut(text: string): string {
  return text.length <= longest ? text : `${[...text.slice(0, longest)].slice(0, -1).join('')}…`
}
