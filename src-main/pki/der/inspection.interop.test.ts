// Offset by offset as `openssl asn1parse` has it, over every object of every testdata folder.

import { describe, expect, test } from 'vitest'
import { corpus } from '../../testing/fuzz/corpus.ts'
import { mustRun } from '../../testing/program.ts'
import { writePem } from '../pem.ts'
import { inspectDer } from './inspection.ts'

/** openssl's own names of types. */
const opensslNames: Readonly<Record<string, string>> = {
  'OBJECT IDENTIFIER': 'OBJECT',
  TeletexString: 'T61STRING',
}

interface Line {
  readonly offset: number
  readonly depth: number
  readonly headerLength: number
  readonly length: number
  readonly form: string
  readonly type: string
}

function opensslLines(der: Uint8Array, more: readonly string[] = []): Line[] {
  const text = mustRun('openssl', ['asn1parse', ...more], { input: writePem('DATA', der) })
  return [...text.matchAll(/^ *(\d+):d=(\d+) +hl=(\d+) +l= *(\d+) (prim|cons): (.{18})/gm)].map(
    ([, offset, depth, headerLength, length, form = '', type = '']) => ({
      offset: Number(offset),
      depth: Number(depth),
      headerLength: Number(headerLength),
      length: Number(length),
      form,
      type: type.trim().replace(/\s+/g, ''),
    }),
  )
}

/** Without what stands in strings, into which openssl looks only when it is told to. */
function ourLines(der: Uint8Array): Line[] {
  const { elements, fault } = inspectDer(der)
  expect(fault).toBeNull()
  let inside: number | null = null
  return elements.flatMap(({ offset, depth, headerLength, length, constructed, encapsulated, type }) => {
    if (inside !== null && depth >= inside) return []
    inside = encapsulated ? depth : null
    if (encapsulated) return []
    const form = constructed ? 'cons' : 'prim'
    return [{ offset, depth, headerLength, length, form, type: opensslTypeOf(type) }]
  })
}

function opensslTypeOf(type: string): string {
  const name = /^\[\d+\]$/.test(type) ? `cont${type}` : (opensslNames[type] ?? type.toUpperCase())
  return name.replace(/\s+/g, '')
}

describe('inspectDer, beside openssl asn1parse', () => {
  test.each(['certificate', 'request', 'crl', 'ocspRequest', 'ocspResponse', 'pkcs7'] as const)(
    'lays out every %s alike',
    (kind) => {
      expect(corpus[kind].length).toBeGreaterThan(0)
      for (const der of corpus[kind]) expect(ourLines(der)).toEqual(opensslLines(der))
    },
  )

  test('finds in strings what openssl finds when it is told where they are', () => {
    const [, , , everything] = corpus.certificate
    if (!everything) throw new Error('the certificate with every extension is missing')
    const { elements } = inspectDer(everything)
    const strings = elements.filter(({ type, value }) => type === 'OCTET STRING' && value === '')
    expect(strings.length).toBeGreaterThan(10)
    for (const { offset, headerLength, length } of strings) {
      const start = offset + headerLength
      const ours = elements.filter((each) => each.offset >= start && each.offset < start + length)
      const theirs = opensslLines(everything, ['-strparse', String(offset)])
      expect(theirs.every((line) => ours.some((each) => each.offset === start + line.offset))).toBe(true)
    }
  })
})
