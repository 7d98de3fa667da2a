// The sources against the rule: whatever changes the keep or signs shows its command beside it.

import { describe, expect, test } from 'vitest'
import { isProcedureName, procedureOf } from '../../src-main/contract/contract.ts'

const sources: Readonly<Record<string, string>> = import.meta.glob('../**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const acts = Object.entries(sources).flatMap(([path, source]) =>
  [...source.matchAll(/use(?:Vault|Undoable)?Act\(\s*'([a-z.-]+)'/g)].flatMap(([, name = '']) =>
    isProcedureName(name) && procedureOf(name).effect !== 'read' ? [{ path, source, name }] : [],
  ),
)

describe('CommandLine', () => {
  test.each(acts)('stands beside $name in $path', ({ name, source }) => {
    expect(source).toMatch(new RegExp(`<(?:CommandLine|DangerousForm)\\s+procedure="${name}"`))
  })

  test('is looked for beside every act', () => {
    expect(acts.length).toBeGreaterThan(40)
  })
})
