import { randomBytes, X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newSerialNumber } from '../../pki/serial-number.ts'
import { createHierarchy } from '../../testing/hierarchy.ts'
import { builtInProfile } from '../../testing/profile.ts'
import { newRequest } from '../../testing/request.ts'
import { type Draft, type DraftedGroup, type Drafter, Drafting, type DraftingTerms } from './drafting.ts'
import { DraftingThread } from './drafting-thread.ts'

const { regional, at } = createHierarchy()
const terms: DraftingTerms = { issuer: regional.certificate.der, profile: builtInProfile('developer') }
const issuer = new X509Certificate(regional.pem)

const ways: readonly { name: string; open: () => Drafter }[] = [
  { name: 'Drafting', open: () => new Drafting(terms) },
  { name: 'DraftingThread', open: () => new DraftingThread(terms) },
]

describe.each(ways)('$name', ({ open }) => {
  let drafter: Drafter
  beforeAll(() => {
    drafter = open()
  })
  afterAll(() => drafter.close())

  test('drafts each request in its place and completes the sound ones under their signatures', async () => {
    const group = await drafter.prepare([asked('CN=drbrain'), no, asked('CN=zenspider')], at)
    expect(group.drafts.map((each) => (each.ok ? each.value.entry.subject : each.error.code))).toEqual([
      'CN=drbrain',
      'input.not-pem',
      'CN=zenspider',
    ])
    const drafts = group.drafts.flatMap((each) => (each.ok ? [each.value] : []))
    const completed = await group.complete(drafts.map(signed))
    const certificates = completed.map((each) => new X509Certificate(each.ok ? each.value : ''))
    expect(certificates.map(({ subject }) => subject)).toEqual(['CN=drbrain', 'CN=zenspider'])
    expect(certificates.every((each) => each.verify(issuer.publicKey))).toBe(true)
    expect(certificates.map(({ serialNumber }) => serialNumber.toLowerCase())).toEqual(
      drafts.map(({ entry }) => entry.serialNumber),
    )
  })

  test('completes nothing under a signature of something else', async () => {
    const group = await drafter.prepare([asked('CN=drbrain'), asked('CN=zenspider')], at)
    const swapped = group.drafts.toReversed().map((each) => (each.ok ? signed(each.value) : null))
    expect(await codesOf(group.complete(swapped))).toEqual([
      'certificate.self-check-failed',
      'certificate.self-check-failed',
    ])
  })

  test('keeps groups apart that are in hand at once', async () => {
    const groups = await Promise.all(
      ['CN=drbrain', 'CN=zenspider'].map((subject) => drafter.prepare([asked(subject)], at)),
    )
    const [first, second] = groups.map(({ drafts }) =>
      drafts.map((each) => (each.ok ? signed(each.value) : null)),
    )
    const [late, early] = [groups[1]?.complete(second ?? []), groups[0]?.complete(first ?? [])]
    expect([await codesOf(late), await codesOf(early)]).toEqual([['ok'], ['ok']])
  })

  test('leaves out what was not signed', async () => {
    const group = await drafter.prepare([asked('CN=drbrain'), asked('CN=zenspider')], at)
    const [first] = group.drafts
    const signatures = [null, first?.ok ? signed(first.value) : null]
    expect(await codesOf(group.complete(signatures))).toEqual(['internal', 'certificate.self-check-failed'])
  })
})

const no = { content: 'no request', serialNumber: newSerialNumber(randomBytes), crlPartition: null }

function asked(subject: string) {
  return { content: newRequest(subject), serialNumber: newSerialNumber(randomBytes), crlPartition: null }
}

function signed({ tbsCertificate, scheme }: Draft): Uint8Array {
  return regional.key.signer.sign(tbsCertificate, scheme)
}

async function codesOf(completed: ReturnType<DraftedGroup['complete']> | undefined): Promise<string[]> {
  return ((await completed) ?? []).map((each) => (each.ok ? 'ok' : each.error.code))
}
