// basicConstraints (RFC 5280 §4.2.1.9): whether the subject is a CA, and how many CAs may follow.

import { say } from '../../contract/said.ts'
import { tags } from '../der/tag.ts'
import { boolean, integer, sequence } from '../der/writer.ts'
import { readCount } from './count.ts'
import { defineSaidExtension } from './said-extension.ts'

export interface BasicConstraints {
  readonly cA: boolean
  /** CAs that may stand between this one and the end entity; null for no limit. */
  readonly pathLenConstraint: number | null
}

/** An explicit `cA FALSE`, which DER forbids but many certificates have, is read as such. */
export const basicConstraints = defineSaidExtension<BasicConstraints>({
  name: 'basicConstraints',
  read: (reader) => {
    const contents = reader.enter(tags.sequence)
    const cA = contents.isNext(tags.boolean) && contents.boolean()
    const pathLenConstraint = contents.isAtEnd ? null : readCount(contents)
    contents.finish()
    return { cA, pathLenConstraint }
  },
  write: ({ cA, pathLenConstraint }) =>
    sequence([
      ...(cA ? [boolean(true)] : []),
      ...(pathLenConstraint === null ? [] : [integer(pathLenConstraint)]),
    ]),
  say: ({ cA, pathLenConstraint }) => {
    if (!cA) return [say('basicConstraints.notCA', {})]
    if (pathLenConstraint === null) return [say('basicConstraints.cA', {})]
    return [say('basicConstraints.pathLenConstraint', { pathLenConstraint })]
  },
})
