import { describe, expect, test } from 'vitest'
import { fileKind } from '../../src-main/contract/file.ts'
import { actsOn, fileGroups, groupOf } from './destination.ts'

describe('groupOf', () => {
  test('puts certificates and bundles of them together, and keys in whatever store', () => {
    expect([groupOf('certificate'), groupOf('pkcs7')]).toEqual(['certificate', 'certificate'])
    expect([groupOf('private-key'), groupOf('pkcs12')]).toEqual(['key', 'key'])
  })

  test('knows a shown group for every kind', () => {
    expect(fileKind.options.filter((kind) => !fileGroups.includes(groupOf(kind)))).toEqual([])
  })
})

describe('actsOn', () => {
  test('offers the screen of one certificate for one file only', () => {
    expect(actsOn('certificate', 1)).toEqual(['path', 'certificate-file', 'trust-list'])
    expect(actsOn('certificate', 2)).toEqual(['path', 'trust-list'])
  })

  test('offers nothing for what no screen reads', () => {
    expect(actsOn('nothing', 1)).toEqual([])
  })
})
