// Fields and their terms: none is named that the form does not have.

import { describe, expect, test } from 'vitest'
import { termOfField, termsOfFields } from './field-terms.ts'
import { sections } from './fields.ts'

describe('termOfField', () => {
  test('explains the field that says how deep a tree may go', () => {
    expect(termOfField('basicConstraints.pathLenConstraint')).toBe('pathLenConstraint')
  })

  test('has nothing to say of a title', () => {
    expect(termOfField('title')).toBe(null)
  })

  test('knows no field that the form does not have', () => {
    const ids = sections.flatMap(({ fields }) => fields.map(({ id }) => id))
    expect(ids.filter((id) => termOfField(id) !== null)).toHaveLength(termsOfFields.length)
  })
})
