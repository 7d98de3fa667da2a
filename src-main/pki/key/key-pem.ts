// PEM of private keys read as octets: unlike pem.ts, nothing of a key becomes a string, which could not be
// overwritten. RFC 7468, and the headers of RFC 1421 that older encrypted keys have.

import { RootkeepError } from '../../contract/errors.ts'

/** One block; whoever asked for it overwrites the octets. */
export interface KeyPemBlock {
  readonly label: string
  /** As `Proc-Type: 4,ENCRYPTED`. */
  readonly headers: readonly string[]
  readonly octets: Buffer
}

const maximumBlocks = 1000
const begin = '-----BEGIN '
const dashes = '-----'

/** Whether the file is PEM, and not DER: it has a boundary and no zero octet. */
export function isPemFile(file: Buffer): boolean {
  return file.includes(begin) && !file.includes(0)
}

/** All blocks of a file in their order. Throws `input.not-pem`. */
export function readKeyPem(file: Buffer): KeyPemBlock[] {
  const blocks: KeyPemBlock[] = []
  for (let at = file.indexOf(begin); at >= 0; ) {
    const { block, end } = readBlock(file, at + begin.length)
    blocks.push(block)
    if (blocks.length > maximumBlocks) throw notPem('too many blocks')
    at = file.indexOf(begin, end)
  }
  return blocks
}

function readBlock(file: Buffer, labelStart: number): { block: KeyPemBlock; end: number } {
  const labelEnd = file.indexOf(dashes, labelStart)
  const label =
    labelEnd < 0 || labelEnd - labelStart > 64 ? '' : file.toString('latin1', labelStart, labelEnd)
  if (!/^[A-Z0-9 #.]+$/.test(label)) throw notPem('a boundary without a label')
  const boundary = `${dashes}END ${label}${dashes}`
  const bodyStart = labelEnd + dashes.length
  const bodyEnd = file.indexOf(boundary, bodyStart)
  if (bodyEnd < 0) throw notPem(`no END ${label}`)
  const body = file.subarray(bodyStart, bodyEnd)
  const headerLength = lengthOfHeaders(body)
  const headers = body.toString('latin1', 0, headerLength).split(/\r\n|\r|\n/)
  return {
    block: {
      label,
      headers: headers.map((line) => line.trim()).filter(Boolean),
      octets: decodeBase64Octets(body.subarray(headerLength), label),
    },
    end: bodyEnd + boundary.length,
  }
}

/** Up to the end of the last line with a colon, which base64 has not; no more than a few lines. */
function lengthOfHeaders(body: Buffer): number {
  const colon = body.lastIndexOf(':')
  if (colon < 0) return 0
  if (colon > 1024) throw notPem('headers without an end')
  const end = body.indexOf('\n', colon)
  return end < 0 ? body.length : end + 1
}

/** The octets of strict base64 with white space in it. */
function decodeBase64Octets(text: Buffer, label: string): Buffer {
  const octets = Buffer.alloc(Math.ceil((text.length * 3) / 4))
  let [bits, count, length, padding] = [0, 0, 0, 0]
  for (const character of text) {
    if (character === 0x20 || (character >= 0x09 && character <= 0x0d)) continue
    const value = sextetOf(character)
    if (character === 0x3d) padding += 1
    else if (value < 0 || padding > 0) throw broken(octets, label)
    else {
      bits = ((bits << 6) | value) & 0xffffff
      count += 1
      if (count % 4 !== 1) octets[length++] = (bits >> (6 - 2 * ((count - 1) % 4))) & 0xff
    }
  }
  const isWhole = (count + padding) % 4 === 0 && padding < 3 && length > 0
  const hasStrayBits = padding > 0 && (bits & (padding === 1 ? 3 : 15)) !== 0
  if (!isWhole || hasStrayBits) throw broken(octets, label)
  return octets.subarray(0, length)
}

function sextetOf(character: number): number {
  if (character >= 0x41 && character <= 0x5a) return character - 0x41
  if (character >= 0x61 && character <= 0x7a) return character - 0x47
  if (character >= 0x30 && character <= 0x39) return character + 4
  if (character === 0x2b) return 62
  return character === 0x2f ? 63 : -1
}

function broken(octets: Buffer, label: string): RootkeepError {
  octets.fill(0)
  return notPem(`base64 that is broken in ${label}`)
}

function notPem(fault: string): RootkeepError {
  return new RootkeepError('input.not-pem', `This is not PEM: ${fault}`, { fault })
}
