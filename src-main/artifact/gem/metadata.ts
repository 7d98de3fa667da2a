// What a gem says of itself: metadata.gz, a Gem::Specification in YAML, read as data. Words of a stranger: whoever
// shows them makes them visible first.

import { fieldOf, readYaml, textOf, textsOf, type YamlData } from './yaml-data.ts'

export interface GemDependency {
  readonly name: string
  readonly requirement: string
  readonly kind: string
}

export interface GemMetadata {
  readonly name: string
  readonly version: string
  readonly platform: string
  /** `rake-13.0.6`, or with the platform where it is not ruby. */
  readonly fullName: string
  readonly summary: string
  readonly description: string
  readonly authors: readonly string[]
  readonly email: readonly string[]
  readonly homepage: string
  readonly licenses: readonly string[]
  /** As written; nothing proves it. */
  readonly date: string
  readonly rubygemsVersion: string
  readonly requiredRubyVersion: string
  readonly dependencies: readonly GemDependency[]
  /** Programs that run on installation: extconf.rb and its like. */
  readonly extensions: readonly string[]
  readonly executables: readonly string[]
  /** PEM texts as they stand, the root first. */
  readonly certChain: readonly string[]
  /** Why RubyGems does not take it for a specification, or null. */
  readonly refusedByRuby: string | null
}

/** Reads the specification's YAML; throws `gem.malformed`. */
export function readMetadata(yaml: string): GemMetadata {
  const { data, tag, refusedByRuby } = readYaml(withStart(yaml))
  const isSpecification = tag === '!ruby/object:Gem::Specification'
  const field = (key: string) => textOf(fieldOf(data, key)) ?? ''
  const [name, platform] = [field('name'), field('platform')]
  const version = textOf(fieldOf(fieldOf(data, 'version'), 'version')) ?? ''
  return {
    name,
    version,
    platform,
    fullName:
      platform === '' || platform === 'ruby' ? `${name}-${version}` : `${name}-${version}-${platform}`,
    summary: field('summary'),
    description: field('description'),
    authors: textsOf(fieldOf(data, 'authors')),
    email: listOf(fieldOf(data, 'email')),
    homepage: field('homepage'),
    licenses: textsOf(fieldOf(data, 'licenses')),
    date: field('date'),
    rubygemsVersion: field('rubygems_version'),
    requiredRubyVersion: requirementText(fieldOf(data, 'required_ruby_version')),
    dependencies: dependenciesOf(fieldOf(data, 'dependencies')),
    extensions: textsOf(fieldOf(data, 'extensions')),
    executables: textsOf(fieldOf(data, 'executables')),
    certChain: textsOf(fieldOf(data, 'cert_chain')),
    refusedByRuby: isSpecification ? refusedByRuby : 'it is no Gem::Specification',
  }
}

/** As Gem::Specification.normalize_yaml_input puts it right. */
function withStart(yaml: string): string {
  return yaml.startsWith('--- ') ? yaml : `--- ${yaml}`
}

function listOf(data: YamlData | undefined): string[] {
  return typeof data === 'string' ? [data] : textsOf(data)
}

function dependenciesOf(data: YamlData | undefined): GemDependency[] {
  if (!Array.isArray(data)) return []
  return data.map((each: YamlData) => ({
    name: textOf(fieldOf(each, 'name')) ?? '',
    requirement: requirementText(fieldOf(each, 'requirement')),
    kind: (textOf(fieldOf(each, 'type')) ?? ':runtime').replace(/^:/, ''),
  }))
}

/** `[[">=", {version: "1.0"}], …]` as `>= 1.0, …`. */
function requirementText(data: YamlData | undefined): string {
  const requirements = fieldOf(data, 'requirements')
  if (!Array.isArray(requirements)) return ''
  return requirements
    .map((pair: YamlData) => {
      const [operator, version] = Array.isArray(pair) ? pair : []
      return `${textOf(operator) ?? ''} ${textOf(fieldOf(version, 'version')) ?? ''}`.trim()
    })
    .join(', ')
}
