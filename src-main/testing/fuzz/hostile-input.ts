// A file of about a megabyte that is made to be slow or large, and the stuff of which such files are made.

import type { FuzzedParser } from './parser.ts'

export interface HostileInput {
  readonly name: string
  /** A form, or the beginnings of parsers' names. */
  readonly to: 'der' | 'text' | 'all' | readonly string[]
  make(): Uint8Array
}

/** Octets of a large file, more or less. */
export const megabyte = 1024 * 1024

/** Whether the input is one for the parser. */
export function isFor({ to }: HostileInput, { name, form }: FuzzedParser): boolean {
  if (typeof to === 'string') return to === 'all' || to === form
  return to.some((prefix) =>
    prefix === 'name' || prefix === 'crl'
      ? name === prefix || name.startsWith(`${prefix}.`)
      : name.startsWith(prefix),
  )
}

/** A megabyte of a pattern between two others. */
export function text(before: string, pattern = before, after = ''): Uint8Array {
  return Buffer.from(before + pattern.repeat(Math.ceil(megabyte / Buffer.byteLength(pattern))) + after)
}

/** A megabyte of a pattern. */
export function filled(pattern: readonly number[]): Uint8Array {
  return Buffer.alloc(Math.floor(megabyte / pattern.length) * pattern.length, Uint8Array.from(pattern))
}

export function nestedLists(): string {
  return '['.repeat(megabyte / 2) + ']'.repeat(megabyte / 2)
}
