// An extension that a profile gives by OID and DER. What it says is the profile's own affair, but its value is
// DER, and it is none that this program decides itself: a second basicConstraints would go unread.

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { isDer } from './der/check.ts'
import type { Extension } from './extension/extension.ts'
import { isKnownExtension } from './extension/in-words.ts'
import { nameOfOid } from './oid.ts'

/** The extension as it is written; throws `profile.invalid`. */
export function furtherExtension({ oid, critical, hex, base64 }: Profile['extensions'][number]): Extension {
  if (isKnownExtension(oid))
    throw invalid(`${nameOfOid(oid)} has a field of its own or is never by hand`, oid)
  const value = hex === undefined ? fromBase64(base64 ?? '', oid) : fromHex(hex, oid)
  if (!isDer(value)) throw invalid('The value is not DER', oid)
  return { oid, critical, value }
}

/** Spaces and colons, as other programs print them, are forgiven. */
function fromHex(text: string, oid: string): Uint8Array {
  const digits = text.replace(/[\s:]/g, '')
  if (!/^(?:[0-9a-fA-F]{2})+$/.test(digits)) throw invalid('The value is not hex', oid)
  return Buffer.from(digits, 'hex')
}

function fromBase64(text: string, oid: string): Uint8Array {
  const digits = text.replace(/\s/g, '')
  const value = Buffer.from(digits, 'base64')
  if (value.toString('base64') !== digits) throw invalid('The value is not base64', oid)
  return value
}

function invalid(message: string, oid: string): RootkeepError {
  return new RootkeepError('profile.invalid', message, { extension: oid })
}
