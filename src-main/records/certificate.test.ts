import { describe, expect, test } from 'vitest'
import { act, addRoot, reservation } from '../testing/record-samples.ts'
import { temporaryRecords } from '../testing/temporary-records.ts'
import type { ImportedCertificate } from './certificate.ts'
import type { Records } from './records.ts'

function acting<T>(records: Records, change: () => T): T {
  return records.transaction(() => {
    const result = change()
    records.journal.append(act('certificate.issue'))
    return result
  })
}

function withRoot(): Records {
  const { records } = temporaryRecords()
  addRoot(records)
  return records
}

function imported(values: Partial<ImportedCertificate> = {}): ImportedCertificate {
  const { requestId: _, ...certificate } = reservation({})
  return { ...certificate, der: Buffer.from('DER from elsewhere'), ...values }
}

const taken = expect.objectContaining({ code: 'certificate.serial-taken' })

describe('Certificates.reserve', () => {
  test('spends the serial number before there is a certificate', () => {
    const records = withRoot()
    const id = acting(records, () => records.certificates.reserve(reservation({})))
    expect(records.certificates.get(id)).toMatchObject({
      status: 'signing',
      sha256: null,
      serialNumber: '0a',
    })
    expect(() => records.certificates.der(id)).toThrow(
      expect.objectContaining({ code: 'certificate.unknown' }),
    )
    expect(() => acting(records, () => records.certificates.reserve(reservation({})))).toThrow(taken)
  })

  test('does not give a serial number of a failed certificate to another', () => {
    const records = withRoot()
    const id = acting(records, () => records.certificates.reserve(reservation({})))
    acting(records, () => records.certificates.fail(id))
    expect(records.certificates.get(id).status).toBe('failed')
    expect(() => acting(records, () => records.certificates.reserve(reservation({})))).toThrow(taken)
  })

  test('does not use a serial number that was imported, or revoked without being here', () => {
    const records = withRoot()
    acting(records, () => {
      records.certificates.import(imported({ serialNumber: '0b' }))
      records.revocations.revoke({
        issuerAuthorityId: 1,
        serialNumber: '0c',
        reason: 'keyCompromise',
        revokedAt: '2026-11-20T10:00:00Z',
        invalidityDate: null,
      })
    })
    for (const serialNumber of ['0b', '0c']) {
      const reserve = (): number => records.certificates.reserve(reservation({ serialNumber }))
      expect(() => acting(records, reserve)).toThrow(taken)
    }
  })

  test('lets two issuers use the same serial number', () => {
    const records = withRoot()
    const second = acting(records, () =>
      records.authorities.create({
        name: 'dc',
        kind: 'root',
        keyId: null,
        createdAt: '2026-11-20T10:00:00Z',
      }),
    )
    acting(records, () => {
      records.certificates.reserve(reservation({}))
      records.certificates.reserve(reservation({ issuerAuthorityId: second }))
    })
    expect(records.certificates.findBySerialNumber(second, '0a')?.issuerAuthorityId).toBe(second)
  })
})

describe('Certificates.complete', () => {
  test('keeps the DER under its SHA-256', () => {
    const records = withRoot()
    const id = acting(records, () => records.certificates.reserve(reservation({})))
    const digest = acting(records, () => records.certificates.complete(id, Buffer.from('abc')))
    expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(records.certificates.findBySha256(digest)).toMatchObject({
      ...reservation({}),
      id,
      status: 'signed',
      origin: 'issued',
      revocation: null,
    })
    expect(Buffer.from(records.certificates.der(id)).toString()).toBe('abc')
  })

  test('happens once', () => {
    const records = withRoot()
    expect(() => acting(records, () => records.certificates.complete(1, Buffer.from('abc')))).toThrow(
      'signed',
    )
    expect(() => acting(records, () => records.certificates.fail(1))).toThrow('signed')
  })
})

describe('Certificates.import', () => {
  test('recognises a certificate that is here', () => {
    const records = withRoot()
    const first = acting(records, () => records.certificates.import(imported()))
    expect(first).toEqual({ id: 2, isKnown: false })
    expect(acting(records, () => records.certificates.import(imported()))).toEqual({ id: 2, isKnown: true })
  })

  test('hangs a certificate on its issuer when that one comes later', () => {
    const records = withRoot()
    const { id } = acting(records, () =>
      records.certificates.import(imported({ issuerAuthorityId: null, subjectKeyIdentifier: '' })),
    )
    expect(records.certificates.withoutIssuer('cn=rubyconf root').map((each) => each.id)).toEqual([id])
    acting(records, () => records.certificates.assign(id, { issuerAuthorityId: 1 }))
    expect(records.certificates.withoutIssuer('cn=rubyconf root')).toEqual([])
    expect(records.certificates.get(id)).toMatchObject({ issuerAuthorityId: 1, subjectKeyIdentifier: '' })
  })
})

describe('Certificates', () => {
  test('list the signed generations of an authority, newest validity first', () => {
    const records = withRoot()
    acting(records, () => {
      const own = { authorityId: 1, subjectKey: 'cn=rubyconf root' }
      const renewed = reservation({
        ...own,
        serialNumber: '02',
        notBefore: '2030-01-01T00:00:00Z',
        notAfter: '2031-01-01T00:00:00Z',
      })
      records.certificates.complete(records.certificates.reserve(renewed), Buffer.from('renewed'))
      records.certificates.reserve(reservation({ ...own, serialNumber: '03' }))
    })
    expect(records.certificates.generations(1).map((each) => each.serialNumber)).toEqual(['02', '01'])
    expect(records.certificates.authoritiesNamed('cn=rubyconf root').map((each) => each.id)).toEqual([2])
  })

  test('find the end entities whose key is in the vault', () => {
    const records = withRoot()
    acting(records, () => {
      const id = records.certificates.reserve(reservation({ keyId: 'key-9', profile: 'ocsp-signer' }))
      records.certificates.complete(id, Buffer.from('responder'))
    })
    expect(records.certificates.withKey(1).map((each) => each.keyId)).toEqual(['key-9'])
  })

  test('show the revocation in force', () => {
    const records = withRoot()
    acting(records, () => {
      records.certificates.reserve(reservation({}))
      records.revocations.revoke({
        issuerAuthorityId: 1,
        serialNumber: '0a',
        reason: 'superseded',
        revokedAt: '2026-12-01T00:00:00Z',
        invalidityDate: '2026-11-30T00:00:00Z',
      })
    })
    expect(records.certificates.get(2).revocation).toEqual({
      reason: 'superseded',
      revokedAt: '2026-12-01T00:00:00Z',
      invalidityDate: '2026-11-30T00:00:00Z',
    })
  })

  test('refuse hex that is none', () => {
    const records = withRoot()
    for (const serialNumber of ['', '1', 'ZZ', '0A']) {
      expect(() => records.certificates.findBySerialNumber(1, serialNumber)).toThrow(
        expect.objectContaining({ code: 'input.invalid' }),
      )
    }
    expect(() => records.certificates.get(99)).toThrow(
      expect.objectContaining({ code: 'certificate.unknown' }),
    )
  })
})
