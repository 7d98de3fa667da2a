// The MAC over a PKCS#12 file (RFC 7292 §4, appendix B): HMAC under a key that the password gives by PKCS#12's own
// derivation. PBMAC1 (RFC 9579) is refused by name: nothing in Debian 12 reads or writes it.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Random } from '../../contract/world.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { type Der, integer, nullElement, objectIdentifier, octetString, sequence } from '../der/writer.ts'
import { algorithmType } from '../oid.ts'
import { readIterations, unsupported } from './pbes2.ts'

const digests: Readonly<Record<string, string>> = {
  [algorithmType.sha1]: 'sha1',
  [algorithmType.sha256]: 'sha256',
  [algorithmType.sha384]: 'sha384',
  [algorithmType.sha512]: 'sha512',
}

/** Of hashing in a loop of ours, which is slower than PBKDF2; Java has asked for 100,000. */
const maximumIterations = 200_000

interface KeyParameters {
  readonly digest: string
  readonly salt: Uint8Array
  readonly iterations: number
}

/** MacData with HMAC-SHA256 over the contents of the authenticated safe. */
export function writeMac(
  authenticated: Uint8Array,
  { password, iterations, random }: { password: string; iterations: number; random: Random },
): Der {
  const salt = random(20)
  const mac = macOf(authenticated, password, { digest: 'sha256', salt, iterations })
  const algorithm = sequence([objectIdentifier(algorithmType.sha256), nullElement])
  return sequence([sequence([algorithm, octetString(mac)]), octetString(salt), integer(iterations)])
}

/** Reads the MacData that comes next and answers whether it is that of the password. Throws as `readPbes2` does. */
export function isMacOf(authenticated: Uint8Array, password: string, reader: DerReader): boolean {
  const macData = reader.enter(tags.sequence)
  const digestInfo = macData.enter(tags.sequence)
  const algorithm = digestInfo.enter(tags.sequence).objectIdentifier()
  const mac = digestInfo.octetString()
  const salt = macData.octetString()
  const iterations = macData.isNext(tags.integer) ? readIterations(macData, maximumIterations) : 1
  macData.finish()
  const digest = digests[algorithm]
  if (digest === undefined) throw unsupported(algorithm)
  const expected = macOf(authenticated, password, { digest, salt, iterations })
  return expected.length === mac.length && timingSafeEqual(expected, mac)
}

function macOf(authenticated: Uint8Array, password: string, parameters: KeyParameters): Buffer {
  return createHmac(parameters.digest, macKey(password, parameters)).update(authenticated).digest()
}

/** Appendix B.2 for ID 3 and one block of output, which a MAC's key is: the hash of D || S || P, iterated. */
function macKey(password: string, { digest, salt, iterations }: KeyParameters): Buffer {
  const block = digest === 'sha1' || digest === 'sha256' ? 64 : 128
  // B.1: UTF-16 with the closing zero.
  const utf16 = Buffer.from(`${password}\0`, 'utf16le').swap16()
  let key: Uint8Array = Buffer.concat([Buffer.alloc(block, 3), filled(salt, block), filled(utf16, block)])
  for (let round = 0; round < iterations; round++) key = createHash(digest).update(key).digest()
  return Buffer.from(key)
}

/** Repeated to the next multiple of the block; nothing stays nothing. */
function filled(octets: Uint8Array, block: number): Buffer {
  const length = Math.ceil(octets.length / block) * block
  return length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, octets)
}
