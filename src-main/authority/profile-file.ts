// A profile as YAML text: parsed as plain data, checked against the contract, each fault with its line and
// column. Nothing here reads a disk.

import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { RootkeepError } from '../contract/errors.ts'
import { type Profile, profile } from '../contract/profile.ts'
import type { Finding } from '../contract/values.ts'
import { profileFaults } from '../pki/profile-rule.ts'
import { describeField } from './profile-schema.ts'

/** A finding with its place in the text; lines and columns count from 1. */
export interface PlacedFinding extends Finding {
  readonly line: number | null
  readonly column: number | null
}

export interface ProfileReading {
  readonly profile: Profile | null
  /** The name as written, also where the rest is at fault. */
  readonly name: string | null
  readonly findings: PlacedFinding[]
}

type ParsedDocument = ReturnType<typeof parseDocument>

/** A longer text is refused unread: a profile has a thousand characters, and broken YAML costs much time each. */
const maximumLength = 64 * 1024

/** Reads YAML 1.2 text as a profile; never throws for what the text says. */
export function readProfile(yaml: string): ProfileReading {
  if (yaml.length > maximumLength) {
    const finding = placed('profile.too-large', 'The text is longer than 64 KiB.', null)
    return { profile: null, name: null, findings: [finding] }
  }
  const lines = new LineCounter()
  const options = { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'error' } as const
  const document = parseDocument(yaml, options)
  if (document.errors.length > 0) {
    const findings = document.errors.map((error) =>
      placed('profile.not-yaml', error.message.split('\n')[0] ?? '', lines.linePos(error.pos[0])),
    )
    return { profile: null, name: null, findings }
  }
  return checkDocument(document, lines)
}

function checkDocument(document: ParsedDocument, lines: LineCounter): ProfileReading {
  const name = document.get?.('name')
  const parsed = profile.safeParse(toData(document))
  if (parsed.success) return checkRules(parsed.data, document, lines)
  const findings = parsed.error.issues.map((issue) => {
    const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
    const description = describeField(issue.path)
    const hint = description === null ? '' : ` (${description})`
    const message = `${issue.path.map(String).join('.') || 'profile'}: ${issue.message}${hint}`
    return placed('profile.invalid', message, placeOf(document, { path: issue.path, key }, lines))
  })
  return { profile: null, name: typeof name === 'string' ? name : null, findings }
}

/** What a profile says is right by its schema; whether it means something, the rules know. */
function checkRules(read: Profile, document: ParsedDocument, lines: LineCounter): ProfileReading {
  const findings = profileFaults(read).map(({ path, message }) => {
    const words = `${path.join('.') || 'profile'}: ${message}`
    return placed('profile.invalid', words, placeOf(document, { path, key: undefined }, lines))
  })
  return { profile: findings.length === 0 ? read : null, name: read.name, findings }
}

/** Aliases are bounded, so a small text cannot unfold into a large value. */
function toData(document: ParsedDocument): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw new RootkeepError('profile.invalid', 'The profile repeats itself too often.', {}, { cause })
  }
}

/** A place in the data: a path of keys and indices, and then a key of the map that is there. */
interface Spot {
  readonly path: readonly PropertyKey[]
  readonly key: string | undefined
}

/** The position of the deepest part of `spot` that the text has. */
function placeOf(document: ParsedDocument, { path, key }: Spot, lines: LineCounter) {
  let node: unknown = document.contents
  let place = positionOf(node, lines)
  for (const step of path) {
    node = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined
    place = positionOf(node, lines) ?? place
  }
  return (isMap(node) && key !== undefined && positionOf(pairOf(node, key)?.key, lines)) || place
}

function pairOf(map: YAMLMap, key: PropertyKey) {
  return map.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
}

function positionOf(node: unknown, lines: LineCounter) {
  return isNode(node) && node.range ? lines.linePos(node.range[0]) : null
}

function placed(code: string, message: string, place: { line: number; col: number } | null): PlacedFinding {
  return {
    code,
    severity: 'error',
    clause: 'profile schema',
    certificate: null,
    message,
    line: place?.line ?? null,
    column: place?.col ?? null,
  }
}
