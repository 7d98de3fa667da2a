import { describe, expect, test } from 'vitest'
import { certify, createHierarchy } from '../testing/hierarchy.ts'
import { builtInProfile } from '../testing/profile.ts'
import { partitionAddresses, partitionSizeOf, profileOfPartition } from './crl-partition.ts'
import { cRLDistributionPoints } from './extension/crl-distribution-points.ts'

const developer = builtInProfile('developer')
const parted = { ...developer, cRLDistributionPoints: ['http://crl.example/{partition}/{partition}.crl'] }

describe('partitionSizeOf', () => {
  test('is ten thousand unless the profile says otherwise, and none without a part in the address', () => {
    expect(partitionSizeOf(parted)).toBe(10_000)
    expect(partitionSizeOf({ ...parted, crlPartitionSize: 7 })).toBe(7)
    expect(partitionSizeOf(developer)).toBeNull()
    expect(
      partitionSizeOf({ ...developer, cRLDistributionPoints: ['http://crl.example/all.crl'] }),
    ).toBeNull()
  })
})

describe('profileOfPartition', () => {
  test('puts the number into every place', () => {
    expect(partitionAddresses(parted, 12)).toEqual(['http://crl.example/12/12.crl'])
    const profile = profileOfPartition(parted, 12)
    expect(profileOfPartition(parted, 12)).toBe(profile)
    const { root } = createHierarchy()
    const { certificate } = certify(root, { profile, subject: 'CN=drbrain' })
    const [point] = certificate.extensions.get(cRLDistributionPoints) ?? []
    expect(point?.distributionPoint).toEqual({
      kind: 'fullName',
      names: [{ kind: 'uniformResourceIdentifier', value: 'http://crl.example/12/12.crl' }],
    })
  })
})

describe('prepare', () => {
  test('certifies nobody by an address that is none yet', () => {
    expect(() => certify('self', { profile: parted, subject: 'CN=drbrain' })).toThrow(
      expect.objectContaining({ code: 'profile.invalid' }),
    )
  })
})
