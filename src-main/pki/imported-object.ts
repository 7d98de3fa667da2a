// Objects as a person imports them: the contract's `pemOrDer` text (PEM, or base64 of DER) to octets of
// strict DER of an expected kind, with an error that says what was found instead.

import { RootkeepError } from '../contract/errors.ts'
import { maximumInputLength, maximumInputText } from '../contract/input-length.ts'
import { checkDer } from './der/check.ts'
import { kindOfDer, kindOfLabel, type ObjectKind } from './object-kind.ts'
import { decodeBase64, readPem } from './pem.ts'

/** One imported object: strict DER of `kind`. */
export interface ImportedObject {
  readonly kind: ObjectKind
  readonly der: Uint8Array
}

interface Candidate {
  readonly kind: ObjectKind | null
  readonly octets: Uint8Array
}

/**
 * The objects of an expected kind in `content`, at least one, in the order of the file; blocks of other
 * kinds beside them are passed over. Throws `input.empty`, `input.too-large`, `input.not-pem`,
 * `input.wrong-kind` (with `found` and `expected`), `request.spkac-unsupported`, or what `checkDer` throws.
 */
export function readPemOrDer(content: string, expected: readonly ObjectKind[]): ImportedObject[] {
  const candidates = candidatesOf(content)
  const objects: ImportedObject[] = []
  for (const { kind, octets } of candidates) {
    if (!kind || !expected.includes(kind)) continue
    checkDer(octets)
    objects.push({ kind, der: octets })
  }
  if (objects.length === 0) throw wrongKind(candidates, expected)
  return objects
}

/** The DER of the only object of an expected kind; as `readPemOrDer`, and `input.wrong-kind` for several. */
export function readOnePemOrDer(content: string, expected: readonly ObjectKind[]): Uint8Array {
  const [object, another] = readPemOrDer(content, expected)
  if (!object || another) {
    throw new RootkeepError('input.wrong-kind', 'The file holds several objects where one is expected', {
      found: 'several',
      expected,
    })
  }
  return object.der
}

function candidatesOf(content: string): Candidate[] {
  if (content.length > maximumInputLength * 2) throw tooLarge(content.length)
  if (content.trim() === '') throw new RootkeepError('input.empty', 'The file is empty')
  if (/^\s*SPKAC\s*=/m.test(content.slice(0, 4096))) throw spkac()
  if (!content.includes('-----BEGIN ')) return candidatesOfBase64(content)
  return readPem(content).map(({ label, octets }) => ({
    kind: kindOfDer(octets) ?? kindOfLabel(label),
    octets,
  }))
}

function candidatesOfBase64(content: string): Candidate[] {
  const octets = decodeBase64(content.replace(/\s+/g, ''))
  if (!octets) throw new RootkeepError('input.not-pem', 'This is neither PEM nor DER')
  if (octets.length > maximumInputLength) throw tooLarge(octets.length)
  if (octets[0] !== 0x30) return candidatesOfText(Buffer.from(octets))
  // The error of broken DER says more than that its kind is unknown.
  checkDer(octets)
  return [{ kind: kindOfDer(octets), octets }]
}

/** Of a file that is not DER: text that was taken for bytes (a byte-order mark, UTF-16) may still be PEM. */
function candidatesOfText(octets: Buffer): Candidate[] {
  const text = octets.toString(octets[0] === 0xff && octets[1] === 0xfe ? 'utf16le' : 'latin1')
  if (text.includes('-----BEGIN ') || /^\s*SPKAC\s*=/m.test(text.slice(0, 4096))) return candidatesOf(text)
  throw new RootkeepError('input.not-pem', 'This is neither PEM nor DER')
}

function wrongKind(candidates: readonly Candidate[], expected: readonly ObjectKind[]): RootkeepError {
  const found = candidates.find(({ kind }) => kind !== null)?.kind ?? 'unknown'
  if (found === 'spkac') return spkac()
  const message = `The file holds ${wordsOfKind[found]}, not ${expected.map((kind) => wordsOfKind[kind]).join(' or ')}`
  return new RootkeepError('input.wrong-kind', message, { found, expected })
}

const wordsOfKind: Readonly<Record<ObjectKind | 'unknown', string>> = {
  certificate: 'a certificate',
  'certification-request': 'a certification request',
  crl: 'a CRL',
  'private-key': 'a private key',
  'public-key': 'a public key',
  pkcs7: 'a PKCS#7 bundle',
  pkcs12: 'a PKCS#12 file',
  spkac: 'a signed public key and challenge',
  'ocsp-request': 'an OCSP request',
  'ocsp-response': 'an OCSP response',
  unknown: 'something unknown',
}

function spkac(): RootkeepError {
  return new RootkeepError('request.spkac-unsupported', 'SPKAC is not supported: ask for a PKCS#10 request')
}

function tooLarge(octets: number): RootkeepError {
  return new RootkeepError('input.too-large', `The file is larger than ${maximumInputText}`, { octets })
}
