// What a certificate comes to, in five answers: who, by whom, until when, may do what, trusted why. Pure: which sentence
// and its words; the sentences are in the catalogue.

import type { CertificateDetail } from '../../src-main/contract/certificate.ts'
import type { Said } from '../../src-main/contract/said.ts'

type Detail = Pick<
  CertificateDetail,
  'title' | 'issuer' | 'certifies' | 'state' | 'notBefore' | 'notAfter' | 'revocation'
> & {
  readonly path: readonly CertificateDetail['path'][number][]
  readonly extensions: readonly CertificateDetail['extensions'][number][]
}

/** The names by which it is known besides its subject, each with its kind as `subjectAltName` has it in words. */
export function otherNames({ extensions }: Pick<Detail, 'extensions'>): readonly Said[] {
  return saidOf(extensions, 'subjectAltName')
}

/** Who issued it: a title of this keep where it is known here, else the whole name. */
export function issuerTitle({ certifies, path, issuer }: Detail): string | null {
  if (certifies === 'root') return null
  return path[1]?.title ?? issuer
}

/** What its key may do, by keyUsage and extKeyUsage; of an authority what basicConstraints say, first. */
export function permissions({ certifies, extensions }: Detail): readonly Said[] {
  const own = ['extKeyUsage', 'keyUsage'].flatMap((name) => saidOf(extensions, name))
  const authority = certifies === 'endEntity' ? [] : saidOf(extensions, 'basicConstraints')
  return [...authority, ...own]
}

/** Days that are left at `now` (milliseconds), rounded down; negative when it has ended. */
export function daysLeft({ notAfter }: Pick<Detail, 'notAfter'>, now: number): number {
  return Math.floor((Date.parse(notAfter) - now) / 86_400_000)
}

/** Why it is or is not trusted: the code of a sentence, the root and the authorities between. */
export interface Trust {
  readonly code: 'revoked' | 'onHold' | 'expired' | 'notYetValid' | 'root' | 'directly' | 'byPath' | 'unknown'
  readonly root: string
  /** From the root down. */
  readonly between: readonly string[]
}

export function trustOf({ certifies, state, path }: Detail): Trust {
  const titles = path.map(({ title }) => title).toReversed()
  const [root = ''] = titles
  const between = titles.slice(1, -1)
  const code = unfit[state] ?? (certifies === 'root' ? 'root' : codeOfPath(titles.length))
  return { code, root, between }
}

const unfit: Readonly<Partial<Record<Detail['state'], Trust['code']>>> = {
  revoked: 'revoked',
  onHold: 'onHold',
  expired: 'expired',
  notYetValid: 'notYetValid',
}

function codeOfPath(length: number): Trust['code'] {
  if (length < 2) return 'unknown'
  return length === 2 ? 'directly' : 'byPath'
}

function saidOf(extensions: Detail['extensions'], name: string): readonly Said[] {
  const extension = extensions.find((each) => each.name === name)
  return extension?.said ?? extension?.words ?? []
}
