// Octets as a dump shows them, row by row, each with what the selected element makes of it. Pure.

import type { DerElement } from '../../src-main/contract/file.ts'

/** Of the selected element: its identifier and length octets, its contents, or neither. */
export type Part = 'header' | 'contents' | 'outside'

export interface HexCell {
  readonly offset: number
  readonly hex: string
  /** What a terminal would print, a dot for anything else. */
  readonly character: string
  readonly part: Part
}

export function rowCount(octets: Uint8Array, perRow: number): number {
  return Math.ceil(octets.length / perRow)
}

export function hexRow(
  octets: Uint8Array,
  { row, perRow, selected }: { row: number; perRow: number; selected: DerElement | undefined },
): HexCell[] {
  const start = row * perRow
  return [...octets.subarray(start, start + perRow)].map((octet, at) => ({
    offset: start + at,
    hex: octet.toString(16).padStart(2, '0'),
    character: octet >= 0x20 && octet < 0x7f ? String.fromCharCode(octet) : '·',
    part: partOf(start + at, selected),
  }))
}

function partOf(offset: number, element: DerElement | undefined): Part {
  if (!element || offset < element.offset) return 'outside'
  const contents = element.offset + element.headerLength
  if (offset < contents) return 'header'
  return offset < contents + element.length ? 'contents' : 'outside'
}

/** The octets of base64. */
export function octetsOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

/** The offset that somebody typed, decimal as `openssl asn1parse` has it or `0x` and hex; null for anything else. */
export function offsetIn(text: string): number | null {
  return /^(\d{1,9}|0x[\da-f]{1,7})$/i.test(text.trim()) ? Number(text) : null
}
