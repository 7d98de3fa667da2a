import { describe, expect, test } from 'vitest'
import type { TestEntity } from '../../testing/hierarchy.ts'
import { testAuthority } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import type { Certificate } from '../certificate.ts'
import { extension } from '../extension/extension.ts'
import { authorityInfoAccess } from '../extension/information-access.ts'
import { accessMethod } from '../oid.ts'
import { type IssuerSource, namedIssuers } from './information-access.ts'

const at = (uri: string, method: string = accessMethod.caIssuers) =>
  extension(
    authorityInfoAccess,
    [{ accessMethod: method, accessLocation: { kind: 'uniformResourceIdentifier', value: uri } }],
    false,
  )
const root = testAuthority('CN=Root', 'self')
const upper = testAuthority('CN=Upper', root, { extensions: [at('http://pki.example/root.crt')] })
const lower = testAuthority('CN=Lower', upper, { extensions: [at('http://pki.example/upper.crt')] })
const leaf = signCertificate({
  subject: 'CN=leaf',
  issuer: lower,
  extensions: [at('http://pki.example/lower.crt')],
})

function sourceOf(places: Readonly<Record<string, TestEntity>>): IssuerSource {
  return {
    at: (location) =>
      [places[location]?.certificate].filter((each): each is Certificate => each !== undefined),
    named: () => [],
  }
}

describe('namedIssuers', () => {
  test('follows the addresses upwards, each once', () => {
    const source = sourceOf({
      'http://pki.example/lower.crt': lower,
      'http://pki.example/upper.crt': upper,
      'http://pki.example/root.crt': root,
    })
    const bag = [leaf.certificate, lower.certificate]
    expect(namedIssuers(bag, source)).toEqual([lower.certificate, upper.certificate, root.certificate])
  })

  test('ends where a certificate names itself', () => {
    const circle = sourceOf({ 'http://pki.example/lower.crt': leaf })
    expect(namedIssuers([leaf.certificate], circle)).toEqual([leaf.certificate])
  })

  test('asks for nothing where a certificate names no issuer', () => {
    const plain = signCertificate({ subject: 'CN=plain', issuer: lower })
    const ocsp = signCertificate({
      subject: 'CN=ocsp',
      issuer: lower,
      extensions: [at('http://pki.example/lower.crt', accessMethod.ocsp)],
    })
    const refuse = () => expect.unreachable('it was asked')
    expect(namedIssuers([plain.certificate, ocsp.certificate], { at: refuse, named: refuse })).toEqual([])
  })
})
