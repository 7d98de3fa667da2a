// YAML of strangers as plain data: text, lists and maps, never an object of Ruby, whatever its tags say. Also what
// RubyGems would not load (Gem::SafeYAML), because it stops there.

import { type CollectionTag, isScalar, parseDocument, visit } from 'yaml'
import { RootkeepError } from '../../contract/errors.ts'

export type YamlData = string | readonly YamlData[] | { readonly [key: string]: YamlData } | null

export interface YamlReading {
  readonly data: YamlData
  /** The tag of the whole, as `!ruby/object:Gem::Specification`; null without one. */
  readonly tag: string | null
  /** What of it RubyGems refuses to load, or null. */
  readonly refusedByRuby: string | null
}

/** A longer text is refused unread: a gemspec of ten thousand files has half of it. */
const maximumLength = 1024 * 1024

/** So many signs of YAML are more than ten thousand files have; each costs the parser some twenty microseconds. */
const maximumSigns = 50_000
const sign = /[\n[\]{},?&*!|>]|[-:] /g

/** Maps with the tags that each gem has: unknown ones are maps, too, at the cost of a warning each. */
const rubyTags: CollectionTag[] = ['Specification', 'Version', 'Requirement', 'Dependency'].map((name) => ({
  tag: `!ruby/object:Gem::${name}`,
  collection: 'map',
}))

/** Classes that Gem::SafeYAML permits, and the tags that Psych makes plain values of. */
const permitted =
  /^!ruby\/object:(?:Symbol|Time|Date|Gem::(?:Dependency|Platform|Requirement|Specification|Version|Version::Requirement))$|^!binary$|^!str$|^tag:yaml\.org,2002:/
const permittedSymbols: ReadonlySet<string> = new Set([':development', ':runtime'])

/** Reads one document; throws `gem.malformed` for what is no YAML, too long, or unfolds into too much. */
export function readYaml(text: string): YamlReading {
  if (text.length > maximumLength) throw malformed('the YAML is longer than 1 MiB')
  if ((text.match(sign)?.length ?? 0) > maximumSigns) throw malformed('there is too much in the YAML')
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: rubyTags,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
  })
  const [error] = document.errors
  if (error) throw malformed(`no YAML: ${error.code}`)
  let refusedByRuby: string | null = null
  visit(document, {
    Node(_, node) {
      refusedByRuby ??= refusalOf(node)
    },
  })
  return { data: unfold(document), tag: document.contents?.tag ?? null, refusedByRuby }
}

function refusalOf(node: unknown): string | null {
  const { tag, type } = node as { tag?: string; type?: string }
  if (tag && !permitted.test(tag)) return tag
  const symbol = type === 'PLAIN' && isScalar(node) ? String(node.value) : ''
  return /^:./.test(symbol) && !permittedSymbols.has(symbol) ? symbol : null
}

/** Aliases are bounded, so a small text cannot unfold into a large value. */
function unfold(document: ReturnType<typeof parseDocument>): YamlData {
  try {
    return document.toJS({ maxAliasCount: 100 }) as YamlData
  } catch (cause) {
    throw malformed('its aliases unfold into too much', cause)
  }
}

/** The values of a list that are text; of anything else, none. */
export function textsOf(data: YamlData | undefined): string[] {
  return Array.isArray(data) ? data.filter((each) => typeof each === 'string') : []
}

/** The value of a key, where the data is a map that has it as its own. */
export function fieldOf(data: YamlData | undefined, key: string): YamlData | undefined {
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data)
  return isMap && Object.hasOwn(data, key) ? (data as Readonly<Record<string, YamlData>>)[key] : undefined
}

/** A value's text, or null. */
export function textOf(data: YamlData | undefined): string | null {
  return typeof data === 'string' ? data : null
}

function malformed(fault: string, cause?: unknown): RootkeepError {
  return new RootkeepError('gem.malformed', `This cannot be read: ${fault}`, { fault }, { cause })
}
