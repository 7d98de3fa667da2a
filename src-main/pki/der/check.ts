// The whole of an encoding checked to be DER (X.690 §8, §10, §11) in one walk without allocation, so that
// what is read lazily later cannot hide BER. The order of SET OF, explicit DEFAULT values and character
// sets are not judged here: many certificates in use have them wrong, and the readers say what they accept.

import { RootkeepError } from '../../contract/errors.ts'
import { maximumInputLength, maximumInputText } from '../../contract/input-length.ts'
import { type Header, malformed, readHeader } from './header.ts'
import { maximumDepth } from './reader.ts'
import { constructedBit, isConstructed, tags } from './tag.ts'
import { checkBitString, checkInteger, checkNull, checkObjectIdentifier, decodeBoolean } from './value.ts'

/**
 * Passes when `der` is exactly one element of strict DER, of at most 64 MiB and 64 levels deep; else throws
 * `der.truncated`, `der.indefinite-length`, `der.malformed`, `der.too-deep` or `input.too-large`.
 * What stands inside OCTET STRING and BIT STRING is opaque here.
 */
export function checkDer(der: Uint8Array): void {
  if (der.length > maximumInputLength) {
    throw new RootkeepError('input.too-large', `The data is larger than ${maximumInputText}`, {
      octets: der.length,
    })
  }
  readHeader(der, 0, der.length, header)
  if (header.end < der.length) throw malformed('octets after the end', header.end)
  checkElements(der, 0, der.length, 0)
}

/** Of the element that was read last: one for the whole walk. */
const header: Header = { tag: 0, start: 0, end: 0 }

/** Whether `checkDer` passes it. */
export function isDer(octets: Uint8Array): boolean {
  try {
    checkDer(octets)
    return true
  } catch {
    return false
  }
}

function checkElements(der: Uint8Array, from: number, end: number, depth: number): void {
  if (depth > maximumDepth)
    throw new RootkeepError('der.too-deep', 'The data is nested too deeply', { offset: from })
  for (let at = from, next = from; at < end; at = next) {
    readHeader(der, at, end, header)
    next = header.end
    if (isConstructed(header.tag)) {
      if (header.tag < 0x40 && !mayBeConstructed(header.tag)) throw malformed('a constructed string', at)
      checkElements(der, header.start, header.end, depth + 1)
    } else {
      checkPrimitive(der, header, at)
    }
  }
}

/** Of the universal types, SEQUENCE, SET, EXTERNAL and EMBEDDED PDV (X.690 §10.2). */
function mayBeConstructed(tag: number): boolean {
  return tag === tags.sequence || tag === tags.set || tag === 0x28 || tag === 0x2b
}

function checkPrimitive(der: Uint8Array, { tag, start, end }: Header, at: number): void {
  switch (tag) {
    case tags.boolean:
      decodeBoolean(der, start, end)
      break
    case tags.integer:
    case tags.enumerated:
      checkInteger(der, start, end)
      break
    case tags.bitString:
      checkBitString(der, start, end)
      break
    case tags.null:
      checkNull(start, end)
      break
    case tags.objectIdentifier:
      checkObjectIdentifier(der, start, end)
      break
    case tags.sequence ^ constructedBit:
    case tags.set ^ constructedBit:
      throw malformed('a primitive SEQUENCE or SET', at)
  }
}
