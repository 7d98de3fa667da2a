// The journal's head in a form that people keep outside of the keep: a number and eight words to be written down and
// read aloud, and a line for a QR code. By them a keep that was put back to an older copy is recognised. Normative:
// FORMAT.md, "The phrase".

import { createHash } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { RootkeepError } from '../contract/errors.ts'
import type { JournalHead } from './journal.ts'
import { headOctets } from './journal-entry.ts'

/** A head as a person gave it: of which entry, and by what it is known. */
export type KnownHead =
  | { readonly sequence: number; readonly words: readonly string[] }
  | { readonly sequence: number; readonly hash: string }

const label = Buffer.from('rootkeep journal phrase v1\0', 'latin1')
const bitsOfWord = 11n
const wordCount = 8
/** Octets of the digest that the words hold; one more makes a slip of the pen show. */
const digestLength = 10
const codePattern = /^rootkeep:head:(\d{1,15}):([0-9a-f]{64})$/

/** As `1234 abandon ability able about above absent absorb abstract`. */
export function headPhrase(head: JournalHead): string {
  return [head.sequence, ...wordsOf(head)].join(' ')
}

/** The whole head, for a QR code: in capitals, which take the least room there. */
export function headCode({ sequence, hash }: JournalHead): string {
  return `ROOTKEEP:HEAD:${sequence}:${hash.toUpperCase()}`
}

/**
 * Reads a phrase or a code as it was typed or scanned, whatever its case, blanks and line ends. Throws
 * `journal.phrase-misspelt` for words that can be no phrase, so that a slip is not taken for an older copy.
 */
export function readKnownHead(text: string): KnownHead {
  const given = text.trim().toLowerCase()
  const [, codeSequence, hash] = codePattern.exec(given) ?? []
  if (codeSequence !== undefined && hash !== undefined) return { sequence: Number(codeSequence), hash }
  const [sequence = '', ...words] = given.split(/[\s,]+/)
  const slip = words.find((word) => !wordlist.includes(word))
  if (slip !== undefined && words.length === wordCount) throw misspelt(`There is no word ${slip} in phrases.`)
  if (!/^\d{1,15}$/.test(sequence) || words.length !== wordCount || !isChecked(words)) {
    throw misspelt('This is not a phrase as Rootkeep shows it: a number and eight words.')
  }
  return { sequence: Number(sequence), words }
}

/** Whether it is this head that the person gave. */
export function isKnownHead(known: KnownHead, head: JournalHead): boolean {
  if (known.sequence !== head.sequence) return false
  return 'hash' in known ? known.hash === head.hash : known.words.join(' ') === wordsOf(head).join(' ')
}

function wordsOf({ sequence, hash }: JournalHead): string[] {
  const digest = sha256(Buffer.concat([label, headOctets(sequence, hash)])).subarray(0, digestLength)
  const octets = Buffer.concat([digest, checkOf(digest)])
  const bits = BigInt(`0x${octets.toString('hex')}`)
  return Array.from({ length: wordCount }, (_, place) => {
    const word = (bits >> (bitsOfWord * BigInt(wordCount - 1 - place))) & 0x7ffn
    return wordlist[Number(word)] ?? ''
  })
}

/** Whether the last octet of the words checks the others. */
function isChecked(words: readonly string[]): boolean {
  const bits = words.reduce((sum, word) => (sum << bitsOfWord) | BigInt(wordlist.indexOf(word)), 0n)
  const octets = Buffer.from(bits.toString(16).padStart(2 * (digestLength + 1), '0'), 'hex')
  return octets.subarray(digestLength).equals(checkOf(octets.subarray(0, digestLength)))
}

function checkOf(digest: Uint8Array): Buffer {
  return sha256(digest).subarray(0, 1)
}

function sha256(octets: Uint8Array): Buffer {
  return createHash('sha256').update(octets).digest()
}

function misspelt(message: string): RootkeepError {
  return new RootkeepError('journal.phrase-misspelt', message)
}
