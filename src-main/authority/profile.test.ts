import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { newRequest } from '../testing/request.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const coded = (code: string) => expect.objectContaining({ code })
const guest = `name: guest
title: Guest
certifies: endEntity
keyAlgorithms: [ec-p256]
validity: {days: 3}
basicConstraints: {cA: false}
keyUsage: [digitalSignature]
`

/** Those that the issue of profiles names. */
const builtInNames = [
  'code-signing',
  'cross',
  'developer',
  'email',
  'ocsp-signer',
  'person',
  'regional',
  'root',
  'timestamp',
  'tls-client',
  'tls-server',
]

describe('profile.list', () => {
  test('lists the built-in ones', async () => {
    const { profiles } = await keep.call('profile.list', {})
    expect(profiles.map(({ name }) => name)).toEqual(builtInNames)
    expect(profiles.every(({ builtIn }) => builtIn)).toBe(true)
  })
})

describe('profile.show', () => {
  test('shows the file as it is', async () => {
    const { yaml, summary } = await keep.call('profile.show', { profile: 'developer' })
    const file = new URL('../../resources/profiles/developer.yaml', import.meta.url)
    expect(yaml).toBe(readFileSync(file, 'utf8'))
    expect(summary).toMatchObject({ name: 'developer', certifies: 'endEntity', builtIn: true })
  })

  test.each(['astronaut', '../root', ''])('knows no profile %j', async (profile) => {
    await expect(keep.call('profile.show', { profile })).rejects.toEqual(coded('profile.unknown'))
  })
})

describe('profile.check', () => {
  test('finds nothing wrong with a sound one', async () => {
    expect(await keep.call('profile.check', { yaml: guest })).toEqual({
      valid: true,
      name: 'guest',
      findings: [],
    })
  })

  test('refuses a text beyond any profile without reading it', async () => {
    const { valid, findings } = await keep.call('profile.check', { yaml: '"'.repeat(1024 * 1024) })
    expect(valid).toBe(false)
    expect(findings.map(({ code }) => code)).toEqual(['profile.too-large'])
  })

  test('names line and column of each fault', async () => {
    const yaml = guest.replace('keyUsage: [digitalSignature]', 'keyUsage: [keyCertSign]\nkeyUse: 1')
    const { valid, findings } = await keep.call('profile.check', { yaml })
    expect(valid).toBe(false)
    expect(findings.map(({ line, column }) => [line, column])).toContainEqual([8, 1])
  })
})

describe('profile.save', () => {
  test('makes a profile that issues, also after the keep was closed', async () => {
    const { summary } = await keep.call('profile.save', { yaml: guest })
    expect(summary).toMatchObject({ name: 'guest', builtIn: false })
    const request = newRequest('CN=visitor')
    const by = { issuer: 'seattle', profile: 'guest', request } as const
    const { certificate } = await keep.call('certificate.issue', by)
    expect(Date.parse(certificate.notAfter) - Date.parse(certificate.notBefore)).toBe(3 * 86_400_000)
    expect((await keep.call('profile.show', { profile: 'guest' })).yaml).toBe(guest)
    const [, entry] = (await keep.call('journal.list', {})).entries.filter(
      ({ verb }) => verb === 'profile.save',
    )
    expect(entry).toBeUndefined()
  })

  test('replaces one of the keep’s own', async () => {
    await keep.call('profile.save', { yaml: guest.replace('days: 3', 'days: 4') })
    const { profiles } = await keep.call('profile.list', {})
    expect(profiles.filter(({ name }) => name === 'guest')).toEqual([expect.objectContaining({ days: 4 })])
  })

  test('refuses a built-in name and a profile with faults, and writes nothing', async () => {
    const before = await journalLength(keep)
    const save = (yaml: string) => keep.call('profile.save', { yaml })
    await expect(save(guest.replace('guest', 'developer'))).rejects.toEqual(coded('profile.name-taken'))
    await expect(save(guest.replace('certifies', 'certify'))).rejects.toEqual(coded('profile.invalid'))
    await expect(save('][')).rejects.toEqual(coded('profile.invalid'))
    expect(await journalLength(keep)).toBe(before)
  })
})

describe('a profile of the keep that was spoilt on the disk', () => {
  test('is refused by name, and the others still serve', async () => {
    const folder = join(keep.directory, 'profiles')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'spoilt.yaml'), 'name: spoilt\n')
    writeFileSync(join(folder, 'root.yaml'), guest)
    const { profiles } = await keep.call('profile.list', {})
    expect(profiles.map(({ name }) => name)).toEqual([...builtInNames, 'guest'])
    await expect(keep.call('profile.show', { profile: 'spoilt' })).rejects.toEqual(coded('profile.invalid'))
    const { summary } = await keep.call('profile.show', { profile: 'root' })
    expect(summary).toMatchObject({ certifies: 'root', builtIn: true })
  })
})

describe('profile.schema', () => {
  test('describes every field, also those within others', async () => {
    const { schema } = await keep.call('profile.schema', {})
    const { $schema, properties } = JSON.parse(schema)
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(undescribed(properties)).toEqual([])
    expect(properties.validity.properties.days).toMatchObject({ type: 'integer', minimum: 1 })
  })
})

interface Described {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
}

/** The paths of fields without a word about them. */
function undescribed(properties: Readonly<Record<string, Described>>, path = ''): string[] {
  return Object.entries(properties).flatMap(([name, { description, properties: own, items }]) => [
    ...(description ? [] : [`${path}${name}`]),
    ...undescribed({ ...own, ...items?.properties }, `${path}${name}.`),
  ])
}
