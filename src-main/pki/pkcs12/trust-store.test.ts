import { describe, expect, test } from 'vitest'
import { unlimitedScope } from '../../contract/trust-list.ts'
import { refusing } from '../../testing/refusing.ts'
import { trustStoreVector, vectorPassword, vectorRoot } from '../../testing/trust-store-vector.ts'
import { readPkcs12TrustStore, writePkcs12TrustStore } from './trust-store.ts'

const der = vectorRoot()
const counting = (length: number) => Buffer.from(Array.from({ length }, (_, i) => i))

describe('readPkcs12TrustStore', () => {
  test('reads what keytool wrote', () => {
    const { certificates, warnings } = readPkcs12TrustStore(trustStoreVector('java17.p12'), vectorPassword)
    expect(certificates).toMatchObject([{ label: 'vector root', scope: unlimitedScope }])
    expect(Buffer.from(certificates[0]?.der ?? []).equals(der)).toBe(true)
    expect(warnings).toEqual([])
  })

  test('passes over keys and the certificates that belong to them', () => {
    const store = readPkcs12TrustStore(trustStoreVector('openssl-with-key.p12'), vectorPassword)
    expect(store.certificates).toEqual([])
    expect(store.warnings.map(({ code }) => code)).toEqual(['passed-over', 'passed-over'])
  })

  test.each([
    { name: 'a wrong password', file: 'java17.p12', password: 'changeme', code: 'trust.wrong-password' },
    { name: 'no password', file: 'java17.p12', password: null, code: 'trust.password-needed' },
    { name: 'no MAC', file: 'openssl-without-mac.p12', password: 'x', code: 'trust.store-unsupported' },
    { name: 'RC2', file: 'java17-legacy.p12', password: vectorPassword, code: 'trust.store-unsupported' },
    { name: 'a Java key store', file: 'java17.jks', password: vectorPassword, code: 'der.malformed' },
  ])('refuses $name', ({ file, password, code }) => {
    expect(() => readPkcs12TrustStore(trustStoreVector(file), password)).toThrow(refusing(code))
  })
})

describe('writePkcs12TrustStore', () => {
  const scope = { ...unlimitedScope, purposes: ['gem' as const, 'emailProtection' as const] }
  const written = (label = 'Zoë') =>
    writePkcs12TrustStore([{ der, label, scope }], { password: vectorPassword, random: counting })

  test('is read again with names and purposes; a gem is code to others', () => {
    const { certificates, warnings } = readPkcs12TrustStore(written(), vectorPassword)
    expect(certificates.map(({ label }) => label)).toEqual(['Zoë'])
    expect(certificates[0]?.scope.purposes.toSorted()).toEqual(['codeSigning', 'emailProtection'])
    expect(warnings).toEqual([])
  })

  test('takes salts and initialization vectors from the given randomness', () => {
    expect(written()).toEqual(written())
    expect(() => writePkcs12TrustStore([], { password: 'short', random: counting })).toThrow(
      refusing('trust.password-unfit'),
    )
  })
})
