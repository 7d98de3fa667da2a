// Files that were dropped or pasted into the window, in the contract's form: PEM as text, other bytes as base64.

import { RootkeepError } from '../../src-main/contract/errors.ts'
import { maximumInputLength, maximumInputText } from '../../src-main/contract/input-length.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'

const armour = '-----BEGIN '

/** Reads a dropped file. Throws `input.too-large` beyond `maximumInputLength`, `input.unreadable-file` for a folder. */
export async function readFile(file: File): Promise<NamedFile> {
  const bytes = await readBytes(file)
  return { name: file.name, content: contentOf(bytes) }
}

/** The octets of a dropped file. Throws as `readFile`. */
export async function readBytes(file: File): Promise<Uint8Array> {
  if (file.size > maximumInputLength) {
    throw new RootkeepError('input.too-large', `${file.name} is larger than ${maximumInputText}.`)
  }
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch (thrown) {
    throw new RootkeepError('input.unreadable-file', `${file.name} could not be read.`, {}, { cause: thrown })
  }
}

/** PEM as text, anything else as base64, also where PEM is within, as in a gem. */
export function contentOf(bytes: Uint8Array): string {
  const text = bytes.includes(0) ? '' : new TextDecoder('utf-8').decode(bytes)
  return text.includes(armour) ? text : toBase64(bytes)
}

/** The bytes of a file as base64, whether it came as PEM or as DER. */
export function base64Of(file: NamedFile): string {
  if (!file.content.includes(armour)) return file.content
  return file.content
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('-----'))
    .join('')
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  const step = 0x8000
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step))
  }
  return btoa(binary)
}
