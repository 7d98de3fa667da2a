// YAML that people write, checked against a schema of the contract: each fault with its line and column. Parsed as
// plain data; nothing here reads a disk.

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import type { z } from 'zod'
import { type ErrorCode, RootkeepError } from '../contract/errors.ts'
import type { Finding } from '../contract/values.ts'

/** A finding with its place in the text; lines and columns count from 1. */
export interface PlacedFinding extends Finding {
  readonly line: number | null
  readonly column: number | null
}

/** What a text is read as. */
export interface YamlKind<T> {
  /** For codes and sentences: `profile` makes `profile.invalid`. */
  readonly noun: string
  /** Of what is thrown for a text that unfolds without end. */
  readonly code: ErrorCode
  readonly schema: z.ZodType<T>
  /** What the innermost field of a path is for, or null. */
  describe(path: readonly PropertyKey[]): string | null
  /** Faults of what is right by the schema. */
  faultsOf(value: T): readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

export interface YamlReading<T> {
  readonly value: T | null
  /** The name as written, also where the rest is at fault. */
  readonly name: string | null
  readonly findings: PlacedFinding[]
}

type ParsedDocument = ReturnType<typeof parseDocument>

/** A longer text is refused unread: nobody writes as much, and broken YAML costs much time each. */
const maximumLength = 64 * 1024

/** Reads YAML 1.2 text; throws the kind's code for one that unfolds without end, and for nothing else. */
export function readPlacedYaml<T>(yaml: string, kind: YamlKind<T>): YamlReading<T> {
  return new Reading(kind).read(yaml)
}

class Reading<T> {
  private readonly kind: YamlKind<T>
  private readonly lines = new LineCounter()

  constructor(kind: YamlKind<T>) {
    this.kind = kind
  }

  read(yaml: string): YamlReading<T> {
    if (yaml.length > maximumLength) {
      return failed(null, [this.placed('too-large', 'The text is longer than 64 KiB.', null)])
    }
    const document = parseDocument(yaml, {
      lineCounter: this.lines,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'error',
    })
    if (document.errors.length > 0) return failed(null, this.syntaxFindings(document))
    return this.check(document)
  }

  private syntaxFindings(document: ParsedDocument): PlacedFinding[] {
    return document.errors.map((error) =>
      this.placed('not-yaml', error.message.split('\n')[0] ?? '', this.lines.linePos(error.pos[0])),
    )
  }

  private check(document: ParsedDocument): YamlReading<T> {
    const { noun, schema, describe } = this.kind
    const name = document.get?.('name')
    const parsed = schema.safeParse(this.toData(document))
    if (parsed.success) return this.checkRules(parsed.data, document, name)
    const findings = parsed.error.issues.map((issue) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
      const description = describe(issue.path)
      const hint = description === null ? '' : ` (${description})`
      const message = `${issue.path.map(String).join('.') || noun}: ${issue.message}${hint}`
      return this.placed('invalid', message, this.placeOf(document, { path: issue.path, key }))
    })
    return failed(typeof name === 'string' ? name : null, findings)
  }

  private checkRules(value: T, document: ParsedDocument, name: unknown): YamlReading<T> {
    const { noun, faultsOf } = this.kind
    const findings = faultsOf(value).map(({ path, message }) => {
      const words = `${path.map(String).join('.') || noun}: ${message}`
      return this.placed('invalid', words, this.placeOf(document, { path, key: undefined }))
    })
    return {
      value: findings.length === 0 ? value : null,
      name: typeof name === 'string' ? name : null,
      findings,
    }
  }

  /** Aliases are bounded, so a small text cannot unfold into a large value. */
  private toData(document: ParsedDocument): unknown {
    try {
      return document.toJS({ maxAliasCount: 100 })
    } catch (cause) {
      throw new RootkeepError(
        this.kind.code,
        `The ${this.kind.noun} repeats itself too often.`,
        {},
        { cause },
      )
    }
  }

  /** The position of the deepest part of a spot that the text has. */
  private placeOf(document: ParsedDocument, { path, key }: Spot) {
    let node: unknown = document.contents
    let place = this.positionOf(node)
    for (const step of path) {
      node = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined
      place = this.positionOf(node) ?? place
    }
    return (isMap(node) && key !== undefined && this.positionOf(pairOf(node, key)?.key)) || place
  }

  private positionOf(node: unknown) {
    return isNode(node) && node.range ? this.lines.linePos(node.range[0]) : null
  }

  private placed(fault: string, message: string, place: { line: number; col: number } | null): PlacedFinding {
    const { noun } = this.kind
    return {
      code: `${noun}.${fault}`,
      severity: 'error',
      clause: `${noun} schema`,
      certificate: null,
      message,
      line: place?.line ?? null,
      column: place?.col ?? null,
    }
  }
}

/** A place in the data: a path of keys and indices, and then a key of the map that is there. */
interface Spot {
  readonly path: readonly PropertyKey[]
  readonly key: string | undefined
}

function failed(name: string | null, findings: PlacedFinding[]) {
  return { value: null, name, findings }
}

function pairOf(map: YAMLMap, key: PropertyKey) {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
}
