// nameConstraints (RFC 5280 §4.2.1.10): the subtrees in which all names below must, or must not, lie. Read
// here; applied by path validation.

import { RootkeepError } from '../../contract/errors.ts'
import { sayOf } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import { type Der, element, sequence } from '../der/writer.ts'
import { type GeneralName, generalName, generalNameSaid, readGeneralName } from '../general-name.ts'
import { readList } from './list.ts'
import { defineSaidExtension } from './said-extension.ts'

/** The bases of the subtrees; empty where a list is absent. */
export interface NameConstraints {
  readonly permittedSubtrees: readonly GeneralName[]
  readonly excludedSubtrees: readonly GeneralName[]
}

export const nameConstraints = defineSaidExtension<NameConstraints>({
  name: 'nameConstraints',
  read: (reader) => {
    const contents = reader.enter(tags.sequence)
    const permittedSubtrees = readSubtrees(contents, contextConstructed(0))
    const excludedSubtrees = readSubtrees(contents, contextConstructed(1))
    contents.finish()
    return { permittedSubtrees, excludedSubtrees }
  },
  write: ({ permittedSubtrees, excludedSubtrees }) =>
    sequence([...writeSubtrees(0, permittedSubtrees), ...writeSubtrees(1, excludedSubtrees)]),
  say: ({ permittedSubtrees, excludedSubtrees }) => [
    ...permittedSubtrees.map((base) =>
      sayOf('nameConstraints.permittedSubtree', { name: generalNameSaid(base) }),
    ),
    ...excludedSubtrees.map((base) =>
      sayOf('nameConstraints.excludedSubtree', { name: generalNameSaid(base) }),
    ),
  ],
})

function readSubtrees(contents: DerReader, tag: number): GeneralName[] {
  return contents.isNext(tag) ? readList(contents, readSubtree, tag) : []
}

/** GeneralSubtree with minimum 0 and without maximum, the only ones that RFC 5280 gives a meaning. */
function readSubtree(list: DerReader): GeneralName {
  const contents = list.enter(tags.sequence)
  const base = readGeneralName(contents, 'subtree')
  const minimum = contents.isNext(contextPrimitive(0)) ? contents.smallInteger(contextPrimitive(0)) : 0
  if (minimum !== 0 || !contents.isAtEnd) {
    throw new RootkeepError('extension.malformed', 'Subtrees with minimum or maximum are not supported')
  }
  return base
}

function writeSubtrees(number: number, bases: readonly GeneralName[]): Der[] {
  if (bases.length === 0) return []
  return [
    element(
      contextConstructed(number),
      bases.map((base) => sequence([generalName(base)])),
    ),
  ]
}
