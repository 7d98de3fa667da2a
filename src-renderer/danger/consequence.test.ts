// The table against the contract, and the forms against the table.

import { describe, expect, test } from 'vitest'
import { procedureNames, procedureOf } from '../../src-main/contract/contract.ts'
import { inverses } from '../../src-main/contract/inverse.ts'
import { consequences } from './consequence.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob('../**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const dangerous = Object.entries(consequences).flatMap(([name, { kind, ...how }]) =>
  kind === 'dangerous' && 'asks' in how && how.asks === 'name' ? [name] : [],
)
const callers = dangerous.flatMap((name) =>
  Object.entries(sources)
    .filter(([, source]) => new RegExp(`use(?:Undoable)?Act\\(\\s*'${name}'`).test(source))
    .map(([path, source]) => ({ name, path, source })),
)

describe('consequences', () => {
  test('decide about every procedure that writes or signs, and about no other', () => {
    const acts = procedureNames.filter((name) => procedureOf(name).effect !== 'read')
    expect(Object.keys(consequences).sort()).toEqual([...acts].sort())
  })

  test('have every act that signs signed, or ask before it; but the responder, which is stopped', () => {
    const signing = procedureNames.filter((name) => procedureOf(name).effect === 'sign')
    const kinds = new Map(Object.entries(consequences).map(([name, { kind }]) => [name, kind]))
    const others = signing.filter((name) => !['signed', 'dangerous'].includes(kinds.get(name) ?? ''))
    expect(others).toEqual(['responder.start'])
  })

  test('leave undone what has an inverse, or asks before', () => {
    const undone = Object.entries(consequences).filter(([, { kind }]) => kind === 'undone')
    const others = Object.keys(inverses).filter((name) => !dangerous.includes(name))
    expect(undone.map(([name]) => name).sort()).toEqual(others.sort())
  })

  test.each(dangerous)('have a form that asks for the name before %s', (name) => {
    const forms = Object.values(sources).filter((source) => dangerousForm(name).test(source))
    expect(forms.length).toBeGreaterThan(0)
  })

  test.each(callers.filter(({ name }) => name !== 'crl.issue'))(
    'are asked about wherever $name is done, in $path',
    ({ name, source }) => {
      expect(source).toMatch(dangerousForm(name))
    },
  )
})

function dangerousForm(name: string): RegExp {
  return new RegExp(`<DangerousForm\\s+procedure="${name}"`)
}
