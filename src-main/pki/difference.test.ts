import { describe, expect, test } from 'vitest'
import type { Profile } from '../contract/profile.ts'
import { newTestKey } from '../testing/key.ts'
import { builtInProfile } from '../testing/profile.ts'
import { extensionDifferences, subjectDifference, validityDifferences } from './difference.ts'
import { subjectAltName } from './extension/alternative-name.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { type Extension, Extensions, extension } from './extension/extension.ts'
import { keyUsage } from './extension/key-usage.ts'
import { grant } from './grant.ts'
import { issuingTemplate } from './issuing-template.ts'
import { nameFromText } from './name-text.ts'

const developer = builtInProfile('developer')
const regional = builtInProfile('regional')
const { subjectPublicKeyInfo } = newTestKey('ec-p256').signer

function granted(profile: Profile, asked: readonly Extension[]) {
  return grant(issuingTemplate(null, profile), {
    subject: nameFromText('CN=drbrain'),
    subjectPublicKeyInfo,
    asked: new Extensions(asked),
    chosen: undefined,
    isSelfSigned: false,
  })
}

describe('extensionDifferences', () => {
  const caTrue = extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)
  const caFalse = extension(basicConstraints, { cA: false, pathLenConstraint: null }, true)
  const caFalseWritten: Extension = { ...caFalse, value: Buffer.from('3003010100', 'hex') }
  const unknown: Extension = {
    oid: '1.3.6.1.4.1.99999.7',
    critical: false,
    value: Buffer.from('0500', 'hex'),
  }
  const bits = extension(keyUsage, ['digitalSignature', 'keyCertSign'], true)
  const sameBits = extension(keyUsage, ['digitalSignature'], false)
  const names = extension(
    subjectAltName,
    [
      { kind: 'rfc822Name', value: 'drbrain@segment7.net' },
      { kind: 'dNSName', value: 'segment7.net' },
    ],
    false,
  )
  const strict: Profile = {
    ...developer,
    request: { extensions: ['subjectAltName'], otherExtensions: 'refuse' },
  }

  test.each<[string, Profile, Extension, string]>([
    ['CA:TRUE of an end entity', developer, caTrue, 'refused'],
    ['CA:TRUE of a CA without its pathLenConstraint', regional, caTrue, 'changed'],
    ['CA:FALSE', developer, caFalse, 'granted'],
    ['CA:FALSE that is written out', developer, caFalseWritten, 'granted'],
    ['the key usage of the profile', developer, sameBits, 'granted'],
    ['another key usage', developer, bits, 'changed'],
    ['another key usage under a strict profile', strict, bits, 'refused'],
    ['an unknown extension', developer, unknown, 'dropped'],
    ['an unknown extension under a strict profile', strict, unknown, 'refused'],
    ['names of which one may not pass', developer, names, 'changed'],
  ])('says what becomes of %s', (_, profile, asked, verdict) => {
    const { extensions, refusal } = granted(profile, [asked])
    const [difference] = extensionDifferences(new Extensions([asked]), extensions, profile)
    expect(difference?.verdict).toBe(verdict)
    expect(refusal !== null).toBe(verdict === 'refused')
  })

  test('shows both sides in words', () => {
    const { extensions } = granted(developer, [names])
    expect(extensionDifferences(new Extensions([names]), extensions, developer)[0]).toMatchObject({
      what: 'subjectAltName',
      asked: 'email:drbrain@segment7.net; DNS:segment7.net',
      granted: 'email:drbrain@segment7.net',
    })
  })

  test('says both sides for other languages, too', () => {
    const { extensions } = granted(developer, [names])
    const mailbox = { code: 'generalName.rfc822Name', values: { value: 'drbrain@segment7.net' } }
    expect(extensionDifferences(new Extensions([names]), extensions, developer)[0]?.said).toEqual({
      asked: [mailbox, 'DNS:segment7.net'],
      granted: [mailbox],
      reason: { code: 'difference.changed', values: {} },
    })
  })

  test('shows what the profile adds', () => {
    const { extensions } = granted(developer, [])
    const added = extensionDifferences(new Extensions([]), extensions, developer)
    expect(added.map(({ what, asked, verdict }) => [what, asked, verdict])).toEqual([
      ['basicConstraints', null, 'added'],
      ['keyUsage', null, 'added'],
      ['extKeyUsage', null, 'added'],
      ['subjectKeyIdentifier', null, 'added'],
    ])
  })
})

describe('subjectDifference', () => {
  test('tells a choice from what was asked', () => {
    const asked = nameFromText('CN=Dr. Brain')
    expect(subjectDifference(asked, nameFromText('CN=Dr. Brain')).verdict).toBe('granted')
    expect(subjectDifference(asked, nameFromText('CN=drbrain'))).toMatchObject({
      asked: 'CN=Dr. Brain',
      granted: 'CN=drbrain',
      verdict: 'changed',
    })
  })
})

describe('validityDifferences', () => {
  test('is silent unless the validity was cut off', () => {
    const validity = { notBefore: '2026-11-20T00:00:00Z', notAfter: '2027-11-20T00:00:00Z' }
    expect(validityDifferences({ ...validity, isShortened: false }, developer)).toEqual([])
    expect(validityDifferences({ ...validity, isShortened: true }, developer)).toMatchObject([
      {
        what: 'validity',
        granted: 'until 2027-11-20T00:00:00Z',
        verdict: 'changed',
        said: {
          asked: null,
          granted: [{ code: 'validity.notAfter', values: { notAfter: '2027-11-20T00:00:00Z' } }],
        },
      },
    ])
  })
})
