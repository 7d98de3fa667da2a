// Contents octets of the ASN.1 character string types to text (X.690 §8.23). Lax about the repertoire of
// PrintableString (`@`, `*` and `_` are in wide use there), strict about encodings.

import { tags } from './tag.ts'

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a string type, or null for another tag or octets that are not of the type's encoding. */
export function decodeText(tag: number, content: Uint8Array): string | null {
  switch (tag) {
    case tags.utf8String:
      return decodeUtf8(content)
    case tags.printableString:
    case tags.ia5String:
    case tags.visibleString:
    case tags.numericString:
      return decodeAscii(content)
    case tags.teletexString:
      // By T.61 on paper, by ISO 8859-1 in every certificate seen.
      return bufferOf(content).toString('latin1')
    case tags.bmpString:
      return decodeFixedWidth(content, 2)
    case tags.universalString:
      return decodeFixedWidth(content, 4)
    default:
      return null
  }
}

/** ASCII (IA5String with its control characters), or null when an octet is above 0x7f. */
export function decodeAscii(content: Uint8Array): string | null {
  for (let at = 0; at < content.length; at++) if ((content[at] ?? 0) > 0x7f) return null
  return content.length <= short ? textOfShort(content) : bufferOf(content).toString('latin1')
}

/** Names and addresses are of few octets, for which a Buffer costs more than the text. */
const short = 32

function textOfShort(content: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, null, content)
}

/** UTF-8 without overlong forms and surrogates (RFC 3629), or null. */
export function decodeUtf8(content: Uint8Array): string | null {
  const ascii = decodeAscii(content)
  if (ascii !== null) return ascii
  try {
    return strictUtf8.decode(content)
  } catch {
    return null
  }
}

/** Big-endian code points of two octets (surrogates refused, as UCS-2 has none) or four. */
function decodeFixedWidth(content: Uint8Array, width: 2 | 4): string | null {
  if (content.length % width !== 0) return null
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  let text = ''
  for (let at = 0; at < content.length; at += width) {
    const codePoint = width === 2 ? view.getUint16(at) : view.getUint32(at)
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint <= 0xdfff)) return null
    text += String.fromCodePoint(codePoint)
  }
  return text
}

function bufferOf(octets: Uint8Array): Buffer {
  return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength)
}
