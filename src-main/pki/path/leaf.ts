// Which certificate of a file is the one in question: files of chains begin with their leaf, or, as gem has them,
// with their root.

import type { Certificate } from '../certificate.ts'
import { nameKey } from '../name-match.ts'
import { isSelfIssued } from './same-name.ts'

/** The first that issued none of the others, by name; in a circle the first of all. Null of none. */
export function leafOf(certificates: readonly Certificate[]): Certificate | null {
  const issuers = new Set(
    certificates.filter((each) => !isSelfIssued(each)).map(({ issuer }) => nameKey(issuer)),
  )
  const leaf = certificates.find(({ subject }) => !issuers.has(nameKey(subject)))
  return leaf ?? certificates[0] ?? null
}
