// PEM as RFC 7468 describes it: read laxly around the blocks (explanatory text, CRLF, RFC 1421 headers),
// strictly inside them (base64); written in 64 columns.

import { RootkeepError } from '../contract/errors.ts'

/** One block: its label, and the octets between its boundaries. */
export interface PemBlock {
  readonly label: string
  /** RFC 1421 header lines, as legacy encrypted keys have them (`Proc-Type: 4,ENCRYPTED`). */
  readonly headers: readonly string[]
  readonly octets: Uint8Array
}

/** A file with more blocks is refused, so that it cannot grow a list without end. */
const maximumBlocks = 100_000

/** All blocks of `text` in order; throws `input.not-pem` when a block is broken, gives none when there is none. */
export function readPem(text: string): PemBlock[] {
  const blocks: PemBlock[] = []
  let block = nextBlock(text, 0)
  while (block) {
    if (blocks.length >= maximumBlocks) throw notPem('too many blocks')
    blocks.push(readBlock(block))
    block = nextBlock(text, block.end)
  }
  return blocks
}

/** `octets` as one PEM block with a line feed after each line, 64 columns (RFC 7468 §3, strict form). */
export function writePem(label: string, octets: Uint8Array): string {
  const base64 = Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('base64')
  let lines = ''
  for (let at = 0; at < base64.length; at += 64) lines += `${base64.slice(at, at + 64)}\n`
  return `-----BEGIN ${label}-----\n${lines}-----END ${label}-----\n`
}

interface Found {
  readonly label: string
  readonly body: string
  readonly end: number
}

/** By indexOf and not by one expression over all: time stays linear whatever the text. */
function nextBlock(text: string, from: number): Found | null {
  const begin = text.indexOf('-----BEGIN ', from)
  if (begin < 0) return null
  const labelStart = begin + '-----BEGIN '.length
  const labelEnd = text.indexOf('-----', labelStart)
  const label = labelEnd < 0 || labelEnd - labelStart > 64 ? '' : text.slice(labelStart, labelEnd)
  if (!/^[!-,.-~]+(?:[ -][!-,.-~]+)*$/.test(label)) throw notPem('a boundary without a label')
  const boundary = `-----END ${label}-----`
  const bodyEnd = text.indexOf(boundary, labelEnd)
  if (bodyEnd < 0) throw notPem(`no END ${label}`)
  return { label, body: text.slice(labelEnd + '-----'.length, bodyEnd), end: bodyEnd + boundary.length }
}

function readBlock({ label, body }: Found): PemBlock {
  const headerEnd = headerEndOf(body)
  const headers = body
    .slice(0, headerEnd)
    .split(lineEnd)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const octets = decodeBase64(withoutLineEnds(body.slice(headerEnd)))
  if (!octets || octets.length === 0) throw notPem(`base64 that is broken in ${label}`)
  return { label, headers, octets }
}

const lineEnd = /\r\n|\r|\n/

/** Where the last line with a colon ends: base64 has none. */
function headerEndOf(body: string): number {
  const colon = body.lastIndexOf(':')
  if (colon < 0) return 0
  const rest = body.slice(colon).search(lineEnd)
  return rest < 0 ? body.length : colon + rest
}

/** The lines in one, without a list of them: a CRL of a million entries has almost as many. */
function withoutLineEnds(body: string): string {
  return body.trim().replace(/[^\S\r\n]*[\r\n]\s*/g, '')
}

/** The octets of strict base64 (RFC 4648 §4, padded, no other character), or null when it is not that. */
export function decodeBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const octets = Buffer.from(text, 'base64')
  const hasStrayBits =
    text.endsWith('=') && octets.subarray(-3 + paddingOf(text)).toString('base64') !== text.slice(-4)
  return hasStrayBits ? null : new Uint8Array(octets.buffer, octets.byteOffset, octets.length)
}

function paddingOf(text: string): number {
  return text.endsWith('==') ? 2 : 1
}

function notPem(fault: string): RootkeepError {
  return new RootkeepError('input.not-pem', `This is not PEM: ${fault}`, { fault })
}
