import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unlimitedScope } from '../contract/trust-list.ts'
import { journalLength, type MeetupKeep, makeMeetupKeep } from '../testing/meetup-keep.ts'
import { testAuthority } from '../testing/path-question.ts'
import { refusalOf } from '../testing/refusal.ts'

let keep: MeetupKeep
beforeAll(async () => {
  keep = await makeMeetupKeep()
})
afterAll(() => keep.remove())

const [one, two] = [testAuthority('CN=One', 'self'), testAuthority('CN=Two', 'self')]
const namesake = testAuthority('CN=One', 'self')
const file = (name: string, content: string) => ({ name, content })
const titlesOf = async (list: string) => {
  const { anchors } = await keep.call('trust.list', { list })
  return anchors.map(({ title }) => title)
}

describe('trust.add', () => {
  test('makes the list, pins certificate and key, and says who added what and when', async () => {
    const input = { list: 'gems', certificates: [keep.conf.pem], purposes: ['gem' as const] }
    keep.setClock('2026-11-20T10:00:00Z')
    const { anchors } = await keep.call('trust.add', { ...input, note: 'ours', addedBy: 'drbrain' })
    const { certificate } = keep.conf
    const { subjectPublicKeySha256 } = await keep.call('certificate.describe', { sha256: certificate.sha256 })
    expect(anchors).toMatchObject([
      {
        sha256: certificate.sha256,
        publicKeySha256: subjectPublicKeySha256,
        title: 'RubyConf Root',
        note: 'ours',
        addedBy: 'drbrain',
        scope: { ...unlimitedScope, purposes: ['gem'] },
        namesakes: [],
      },
    ])
    expect(anchors[0]?.addedAt).toMatch(/^2026-11-20T10:00:/)
    expect(await keep.call('trust.list', {})).toMatchObject({
      lists: [{ name: 'gems', anchors: 1, namesakes: 0 }],
      anchors: [],
    })
    expect(await refusalOf(keep.call, 'trust.add', { ...input })).toBe('trust.anchor-known')
  })

  test('shows anchors of one subject as namesakes', async () => {
    const certificates = [one.pem, namesake.pem, two.pem, one.pem + two.pem]
    await keep.call('trust.add', { list: 'twins', certificates })
    const { lists, anchors } = await keep.call('trust.list', { list: 'twins' })
    expect(lists).toMatchObject([{ anchors: 3, namesakes: 2 }])
    expect(anchors.map(({ namesakes }) => namesakes.length)).toEqual([1, 1, 0])
    expect(anchors[0]?.namesakes).toEqual([anchors[1]?.sha256])
  })

  test.each([
    { kind: 'dNSName', value: 'exa mple' },
    { kind: 'iPAddress', value: '10.0.0.1' },
    { kind: 'directoryName', value: 'nothing' },
  ] as const)('refuses a scope within $value, and changes nothing', async (name) => {
    const before = await journalLength(keep)
    expect(
      await refusalOf(keep.call, 'trust.add', { list: 'bad', certificates: [one.pem], permitted: [name] }),
    ).toBe('name.malformed')
    expect(await journalLength(keep)).toBe(before)
    expect(await refusalOf(keep.call, 'trust.list', { list: 'bad' })).toBe('trust.list-unknown')
  })
})

describe('trust.create', () => {
  test('makes an empty list, once', async () => {
    const { list } = await keep.call('trust.create', { list: 'empty', note: 'for later' })
    expect(list).toMatchObject({ name: 'empty', note: 'for later', anchors: 0 })
    expect(await refusalOf(keep.call, 'trust.create', { list: 'empty' })).toBe('trust.list-exists')
    expect(await refusalOf(keep.call, 'trust.export', { list: 'empty' })).toBe('trust.list-empty')
  })
})

describe('trust.change', () => {
  test('sets the scope anew, and the journal says from what to what', async () => {
    const { anchors } = await keep.call('trust.add', { list: 'scoped', certificates: [one.pem], note: 'a' })
    const sha256 = anchors[0]?.sha256 ?? ''
    const permitted = [{ kind: 'dNSName' as const, value: 'example.org' }]
    const until = '2027-01-01T00:00:00Z'
    const { anchor } = await keep.call('trust.change', { list: 'scoped', sha256, permitted, until })
    expect(anchor).toMatchObject({ note: '', scope: { ...unlimitedScope, permitted, until } })
    const { entries } = await keep.call('journal.list', { limit: 1 })
    expect(entries[0]).toMatchObject({ verb: 'trust.change' })
    expect(JSON.stringify(entries[0])).toContain('example.org')
  })
})

describe('trust.remove', () => {
  test('takes out one anchor, or the whole list, and nothing without either', async () => {
    const { anchors } = await keep.call('trust.add', { list: 'short', certificates: [one.pem, two.pem] })
    const sha256 = anchors[0]?.sha256 ?? ''
    expect(await refusalOf(keep.call, 'trust.remove', { list: 'short' })).toBe('input.invalid')
    expect(await refusalOf(keep.call, 'trust.remove', { list: 'short', sha256, wholeList: true })).toBe(
      'input.invalid',
    )
    expect(await keep.call('trust.remove', { list: 'short', sha256 })).toEqual({ removed: 1 })
    expect(await refusalOf(keep.call, 'trust.remove', { list: 'short', sha256 })).toBe('trust.anchor-unknown')
    expect(await titlesOf('short')).toEqual(['Two'])
    expect(await keep.call('trust.remove', { list: 'short', wholeList: true })).toEqual({ removed: 1 })
    expect(await refusalOf(keep.call, 'trust.list', { list: 'short' })).toBe('trust.list-unknown')
  })
})

describe('trust.import', () => {
  test('takes each certificate of several files once, and passes over what it can’t read', async () => {
    const files = [file('a.pem', one.pem + two.pem), file('b.pem', one.pem), file('notes.txt', 'bm90ZXM=')]
    const first = await keep.call('trust.import', { list: 'imported', files })
    expect(first.anchors.map(({ title, source }) => [title, source])).toEqual([
      ['One', 'a.pem'],
      ['Two', 'a.pem'],
    ])
    expect(first).toMatchObject({ known: 0, warnings: [{ code: 'passed-over', subject: 'notes.txt' }] })
    const second = await keep.call('trust.import', { list: 'imported', files: [file('c.pem', one.pem)] })
    expect(second).toMatchObject({ anchors: [], known: 1, warnings: [] })
  })

  test('refuses a single file that can’t be read', async () => {
    expect(
      await refusalOf(keep.call, 'trust.import', { list: 'none', files: [file('notes.txt', 'bm90ZXM=')] }),
    ).toBe('input.wrong-kind')
    expect(await refusalOf(keep.call, 'trust.list', { list: 'none' })).toBe('trust.list-unknown')
  })
})

describe('trust.export', () => {
  test('leaves out what is trusted no more, and says what a format does not hold', async () => {
    const scope = { permitted: [{ kind: 'dNSName' as const, value: 'example.org' }] }
    await keep.call('trust.add', {
      list: 'mixed',
      certificates: [one.pem],
      purposes: ['serverAuth'],
      ...scope,
    })
    const until = '2026-01-01T00:00:00Z'
    await keep.call('trust.add', { list: 'mixed', certificates: [two.pem], until })
    const { files, isFolder, warnings } = await keep.call('trust.export', { list: 'mixed', format: 'pem' })
    expect(files).toEqual([{ name: 'mixed.pem', encoding: 'text', content: one.pem }])
    expect(isFolder).toBe(false)
    expect(warnings.map(({ code, subject }) => [code, subject])).toEqual([
      ['passed-over', 'Two'],
      ['purposes-not-carried', 'One'],
      ['names-not-carried', 'One'],
    ])
  })

  test('warns of two certificates of one subject, of which gem keeps one, and of what gem never looks at', async () => {
    await keep.call('trust.add', { list: 'for-gem', certificates: [one.pem, namesake.pem, keep.seattle.pem] })
    const { files, isFolder, warnings } = await keep.call('trust.export', { list: 'for-gem', format: 'gem' })
    expect(files).toHaveLength(2)
    expect(files.every(({ access }) => access === 'owner')).toBe(true)
    expect(isFolder).toBe(true)
    expect(warnings.map(({ code, subject }) => [code, subject])).toEqual([
      ['overwritten', 'One'],
      ['not-self-signed', 'Seattle.rb'],
    ])
    const shared = await keep.call('trust.export', { list: 'for-gem', format: 'gem', systemWide: true })
    expect(shared.files.every(({ access }) => access === 'everyone')).toBe(true)
    expect(shared.files.at(-1)?.name).toBe('rubygems_plugin.rb')
  })

  test('wants a password that Java takes for a truststore', async () => {
    const input = { list: 'twins', format: 'pkcs12' as const }
    expect(await refusalOf(keep.call, 'trust.export', input)).toBe('trust.password-needed')
    for (const password of ['short', 'pässword']) {
      expect(await refusalOf(keep.call, 'trust.export', { ...input, password })).toBe('trust.password-unfit')
    }
  })
})

describe('trust.compare', () => {
  test('tells added, removed, renewed, re-keyed and re-scoped from what is the same', async () => {
    const [kept, gone, come] = [one, testAuthority('CN=Gone', 'self'), testAuthority('CN=Come', 'self')]
    const renewed = [testAuthority('CN=Renewed', 'self')]
    renewed.push(testAuthority('CN=Renewed', 'self', { key: renewed[0]?.key ?? one.key }))
    const rekeyed = [testAuthority('CN=Rekeyed', 'self'), testAuthority('CN=Rekeyed', 'self')]
    const before = [kept, two, gone, renewed[0], rekeyed[0]].map((each) => each?.pem ?? '')
    const after = [kept, come, renewed[1], rekeyed[1]].map((each) => each?.pem ?? '')
    await keep.call('trust.add', { list: 'before', certificates: before })
    await keep.call('trust.add', { list: 'after', certificates: after })
    await keep.call('trust.add', { list: 'after', certificates: [two.pem], purposes: ['gem'] })
    const difference = await keep.call('trust.compare', { list: 'before', with: 'after' })
    expect(difference).toMatchObject({
      added: [{ title: 'Come' }],
      removed: [{ title: 'Gone' }],
      replaced: [
        { title: 'Renewed', sameKey: true },
        { title: 'Rekeyed', sameKey: false },
      ],
      rescoped: [{ title: 'Two', before: unlimitedScope, after: { purposes: ['gem'] } }],
      same: 1,
      warnings: [],
    })
    const files = [file('before.pem', before.join(''))]
    expect(await keep.call('trust.compare', { list: 'before', files })).toMatchObject({
      added: [],
      removed: [],
      replaced: [],
      rescoped: [],
      same: 5,
    })
    expect(await refusalOf(keep.call, 'trust.compare', { list: 'before' })).toBe('input.invalid')
  })
})

describe('trust.validate with a trust list', () => {
  const ask = (more: object = {}) =>
    keep.call('trust.validate', {
      trustList: 'gems',
      untrusted: [keep.seattle.pem],
      leaf: keep.drbrain.pem,
      ...more,
    })

  test('trusts the anchors of the list, each within its scope', async () => {
    keep.setClock(new Date().toISOString())
    expect(await ask({ purpose: 'gem' })).toMatchObject({ valid: true })
    const beyond = await ask({ purpose: 'emailProtection' })
    expect(beyond.valid).toBe(false)
    expect(beyond.findings[0]?.code).toBe('path.anchor-out-of-scope')
    expect(
      await refusalOf(keep.call, 'trust.validate', { trustList: 'nowhere', leaf: keep.drbrain.pem }),
    ).toBe('trust.list-unknown')
  })

  test('knows a scope that was changed meanwhile', async () => {
    const { anchors } = await keep.call('trust.list', { list: 'gems' })
    const sha256 = anchors[0]?.sha256 ?? ''
    await keep.call('trust.change', { list: 'gems', sha256, purposes: ['timeStamping'] })
    expect(await ask({ purpose: 'gem' })).toMatchObject({ valid: false })
    await keep.call('trust.change', { list: 'gems', sha256, purposes: ['gem'] })
    expect(await ask({ purpose: 'gem' })).toMatchObject({ valid: true })
  })

  test('trusts without limits what is named as an anchor as well', async () => {
    const answer = await ask({ purpose: 'codeSigning', anchors: [keep.conf.pem] })
    expect(answer).toMatchObject({ valid: true })
  })

  test('says in the explanation where the anchor came from', async () => {
    const { text } = await keep.call('trust.explain', {
      trustList: 'gems',
      untrusted: [keep.seattle.pem],
      leaf: keep.drbrain.pem,
    })
    expect(text).toContain('from the trust list')
  })
})
