import { describe, expect, test } from 'vitest'
import type { TrustScope } from '../../src-main/contract/trust-list.ts'
import { draftOfScope, scopeOfDraft } from './scope-draft.ts'

const scope: TrustScope = {
  purposes: ['gem'],
  permitted: [{ kind: 'dNSName', value: 'example.org' }],
  excluded: [],
  issuedUntil: '2026-11-20T00:00:00Z',
  until: null,
}

describe('scopeOfDraft', () => {
  test('gives back what the form was filled with', () => {
    expect(scopeOfDraft(draftOfScope(scope))).toEqual(scope)
  })

  test('leaves out rows that say nothing yet', () => {
    const permitted = [{ kind: 'dNSName' }, { kind: 'iPAddress', value: '10.0.0.0/8' }, {}]
    expect(scopeOfDraft({ ...draftOfScope(scope), permitted, excluded: undefined })).toMatchObject({
      permitted: [{ kind: 'iPAddress', value: '10.0.0.0/8' }],
      excluded: [],
    })
  })

  test('reads an instant field as UTC, and an empty one as none', () => {
    const draft = { ...draftOfScope(scope), until: '2027-01-01T00:00', issuedUntil: '' }
    expect(scopeOfDraft(draft)).toMatchObject({ until: '2027-01-01T00:00:00Z', issuedUntil: null })
  })
})
