import { describe, expect, test } from 'vitest'
import { type Profile, profile as profileSchema } from '../contract/profile.ts'
import { newTestKey } from '../testing/key.ts'
import { builtInProfile } from '../testing/profile.ts'
import { readCertificationRequest, writeCertificationRequest } from './certification-request.ts'
import { subjectAltName } from './extension/alternative-name.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { extKeyUsage } from './extension/ext-key-usage.ts'
import { type Extension, Extensions, extension } from './extension/extension.ts'
import { type GeneralName, generalNameText } from './general-name.ts'
import { generalNameFromText } from './general-name-text.ts'
import { grant, previewGrant } from './grant.ts'
import { issuingTemplate } from './issuing-template.ts'
import { emptyName } from './name.ts'
import { nameFromText } from './name-text.ts'
import { keyPurpose } from './oid.ts'

const developer = builtInProfile('developer')
const regional = builtInProfile('regional')
const { signer } = newTestKey('ec-p256')
const mailbox: GeneralName = { kind: 'rfc822Name', value: 'drbrain@segment7.net' }
const host: GeneralName = { kind: 'dNSName', value: 'segment7.net' }

function granted(
  profile: Profile,
  asked: readonly Extension[],
  more: Partial<Parameters<typeof grant>[1]> = {},
) {
  return grant(issuingTemplate(null, profile), {
    subject: nameFromText('CN=drbrain'),
    subjectPublicKeyInfo: signer.subjectPublicKeyInfo,
    asked: new Extensions(asked),
    chosen: undefined,
    isSelfSigned: false,
    ...more,
  })
}

function namesIn({ extensions }: ReturnType<typeof granted>) {
  return new Extensions(extensions).get(subjectAltName)
}

describe('grant', () => {
  test('lets names of the allowed kinds pass, and no others', () => {
    expect(namesIn(granted(developer, [extension(subjectAltName, [mailbox, host], false)]))).toEqual([
      mailbox,
    ])
  })

  test('lets an internationalised mailbox pass where mailboxes may (RFC 9598)', () => {
    const text = { kind: 'rfc822Name', value: 'δοκιμή@segment7.net' } as const
    const name = generalNameFromText(text)
    expect(name.kind).toBe('otherName')
    const [passed] = namesIn(granted(developer, [extension(subjectAltName, [name, host], false)])) ?? []
    expect(passed && generalNameText(passed)).toBe('smtpUTF8Mailbox:δοκιμή@segment7.net')
    expect(namesIn(granted(developer, [], { chosen: [text] }))).toHaveLength(1)
  })

  test('repeats the address of the subject as an rfc822Name, once', () => {
    const subject = nameFromText('CN=drbrain,emailAddress=drbrain@segment7.net')
    expect(namesIn(granted(developer, [], { subject }))).toEqual([mailbox])
    expect(namesIn(granted(developer, [extension(subjectAltName, [mailbox], true)], { subject }))).toEqual([
      mailbox,
    ])
  })

  test('takes the names that an officer chose in place of those asked for', () => {
    const asked = [extension(subjectAltName, [mailbox], false)]
    const chosen = [{ kind: 'uniformResourceIdentifier', value: 'https://segment7.net/' }] as const
    expect(namesIn(granted(developer, asked, { chosen }))).toEqual(chosen)
    expect(namesIn(granted(developer, asked, { chosen: [] }))).toBeNull()
  })

  test('does not let an officer choose what the profile does not allow', () => {
    const chosen = [{ kind: 'dNSName', value: 'example.org' }] as const
    expect(() => granted(developer, [], { chosen })).toThrow(
      expect.objectContaining({ code: 'certificate.name-not-allowed' }),
    )
  })

  test('makes the names critical when there is no subject', () => {
    const profile = { ...developer, subject: { ...developer.subject, required: [] } }
    const { extensions } = granted(profile, [extension(subjectAltName, [mailbox], false)], {
      subject: emptyName,
    })
    expect(new Extensions(extensions).isCritical(subjectAltName)).toBe(true)
  })

  test('needs a name where the profile does', () => {
    const profile: Profile = {
      ...developer,
      subjectAltName: { ...developer.subjectAltName, required: true },
    }
    expect(() => granted(profile, [])).toThrow(
      expect.objectContaining({ code: 'certificate.subject-needed' }),
    )
  })

  test('writes each extension of the profile, in order', () => {
    const full = profileSchema.parse({
      ...regional,
      certificatePolicies: [{ policyIdentifier: '1.3.6.1.4.1.99999.1', cps: 'https://example.org/cps' }],
      nameConstraints: { permittedSubtrees: [{ kind: 'dNSName', value: 'example.org' }] },
      cRLDistributionPoints: ['http://example.org/ca.crl'],
      authorityInfoAccess: { ocsp: ['http://example.org/ocsp'] },
    })
    expect(granted(full, []).extensions.map(({ oid }) => oid)).toEqual([
      '2.5.29.19',
      '2.5.29.15',
      '2.5.29.32',
      '2.5.29.30',
      '2.5.29.31',
      '1.3.6.1.5.5.7.1.1',
      '2.5.29.14',
    ])
  })

  test('lets what the profile lists pass as it was asked, and nothing else', () => {
    const profile = profileSchema.parse({
      ...developer,
      request: { extensions: ['1.3.6.1.4.1.99999.7', 'tlsFeature'] },
    })
    const asked = [
      own('1.3.6.1.4.1.99999.7'),
      own('1.3.6.1.4.1.99999.8'),
      extension(subjectAltName, [mailbox], false),
    ]
    const { extensions } = granted(profile, asked)
    expect(extensions.map(({ oid }) => oid).slice(-2)).toEqual(['2.5.29.14', '1.3.6.1.4.1.99999.7'])
    expect(namesIn(granted(profile, asked))).toBeNull()
  })

  test('refuses what would pass but is not DER', () => {
    const profile = profileSchema.parse({ ...developer, request: { extensions: ['1.3.6.1.4.1.99999.7'] } })
    const asked = [{ ...own('1.3.6.1.4.1.99999.7'), value: Buffer.from('0501', 'hex') }]
    expect(() => granted(profile, asked)).toThrow(expect.objectContaining({ code: 'extension.malformed' }))
  })

  test('makes what passes as critical as the profile has it', () => {
    const asked = [extension(extKeyUsage, [keyPurpose.clientAuth], false)]
    const { extKeyUsage: _, ...open } = developer
    const profile = profileSchema.parse({
      ...open,
      request: { extensions: ['extKeyUsage'] },
      critical: { extKeyUsage: true },
    })
    expect(granted(profile, asked).extensions.at(-1)).toMatchObject({ oid: '2.5.29.37', critical: true })
  })

  test.each(['basicConstraints', 'keyUsage', 'nameConstraints', 'authorityKeyIdentifier', '2.5.29.19'])(
    'never lets %s pass, even where a profile lists it',
    (word) => {
      const profile = {
        ...developer,
        request: { extensions: [word], otherExtensions: 'drop' },
      } satisfies Profile
      expect(() => granted(profile, [])).toThrow(expect.objectContaining({ code: 'profile.invalid' }))
    },
  )

  test('repeats a commonName that is a domain name as a dNSName', () => {
    const server = builtInProfile('tls-server')
    const subject = nameFromText('CN=www.example.org,O=RubyConf')
    const www: GeneralName = { kind: 'dNSName', value: 'www.example.org' }
    expect(namesIn(granted(server, [], { subject }))).toEqual([www])
    expect(namesIn(granted(server, [extension(subjectAltName, [host], false)], { subject }))).toEqual([
      www,
      host,
    ])
    expect(() => granted(server, [], { subject: nameFromText('CN=drbrain') })).toThrow(
      expect.objectContaining({ code: 'certificate.subject-needed' }),
    )
  })

  test('names a refusal by its own code', () => {
    const strict: Profile = { ...developer, request: { extensions: [], otherExtensions: 'refuse' } }
    expect(
      granted(developer, [extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)]).refusal
        ?.code,
    ).toBe('request.asks-for-ca')
    expect(
      granted(strict, [{ oid: '1.3.6.1.4.1.99999.7', critical: false, value: Buffer.from('0500', 'hex') }])
        .refusal?.code,
    ).toBe('request.extension-not-allowed')
  })
})

describe('previewGrant', () => {
  test('shows a refusal without throwing it', () => {
    const ca = extension(basicConstraints, { cA: true, pathLenConstraint: null }, true)
    const request = readCertificationRequest(writeCertificationRequest(nameFromText('CN=x'), [ca], signer))
    expect(previewGrant(developer, request)[0]).toMatchObject({
      what: 'basicConstraints',
      verdict: 'refused',
    })
  })
})

function own(oid: string): Extension {
  return { oid, critical: false, value: Buffer.from('0500', 'hex') }
}
