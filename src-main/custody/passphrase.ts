// A passphrase as octets: NFC-normalised UTF-8, so that the same words open the vault whichever keyboard
// or system typed them (Unicode Standard Annex #15). Its strength is judged in passphrase-strength.ts.

import { RootkeepError } from '../contract/errors.ts'
import { Secret } from './secret.ts'

/** The longest passphrase, in octets of UTF-8. */
const maximumLength = 4096

/**
 * Reads a passphrase as typed (text) or as a file holds it (UTF-8 without its line end, which is the door's
 * to strip). ASCII octets are copied without ever becoming a string. Throws `input.invalid` for text that is
 * not well-formed, empty or longer than 4096 octets.
 */
export function readPassphrase(given: string | Uint8Array): Secret {
  const passphrase = typeof given === 'string' ? encode(given) : fromOctets(given)
  if (passphrase.length > 0 && passphrase.length <= maximumLength) return passphrase
  passphrase.dispose()
  throw refusal('A passphrase has between 1 and 4096 octets.')
}

function fromOctets(octets: Uint8Array): Secret {
  if (octets.every((octet) => octet < 0x80)) return Secret.copy(octets)
  try {
    return encode(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets))
  } catch (cause) {
    if (cause instanceof RootkeepError) throw cause
    throw refusal('The passphrase is not UTF-8 text.')
  }
}

function encode(text: string): Secret {
  if (!text.isWellFormed()) throw refusal('The passphrase is not well-formed Unicode text.')
  const normal = text.normalize('NFC')
  // Not in V8's heap, as a small Buffer would be: see secret.ts.
  const octets = Buffer.from(new ArrayBuffer(Buffer.byteLength(normal)))
  octets.write(normal)
  return Secret.take(octets)
}

function refusal(message: string): RootkeepError {
  return new RootkeepError('input.invalid', message, { field: 'passphrase' })
}
