// The question that the screen of a path asks: what the fields hold, as the contract wants it.

import type { Input } from '../../src-main/contract/contract.ts'
import type { PathQuestion } from '../../src-main/contract/path.ts'
import type { NamedFile } from '../../src-main/contract/values.ts'
import { instantOf } from '../instant.ts'

/** What the fields of the form hold. */
export interface PathFields {
  /** As the browser writes it, empty for now. */
  readonly at: string
  readonly purpose: PathQuestion['purpose']
  readonly revocation: PathQuestion['revocation']
  readonly rules: PathQuestion['rules']
  /** Host names, addresses and mailboxes, with commas or spaces between them. */
  readonly names: string
  /** Whether the roots of the keep are anchors. */
  readonly fromKeep: boolean
  /** The trust list whose anchors are trusted, each within its scope. */
  readonly trustList: string | null
  /** Files of anchors. */
  readonly anchors: readonly NamedFile[]
}

export const firstFields: PathFields = {
  at: '',
  purpose: 'any',
  revocation: 'prefer',
  rules: 'rfc5280',
  names: '',
  fromKeep: true,
  trustList: null,
  anchors: [],
}

/** The question about what lies in the files, which may be a chain, its CRLs and OCSP responses together. */
export function questionOf(files: readonly NamedFile[], fields: PathFields): Input<'trust.explain'> {
  const { at, purpose, revocation, rules, names, fromKeep, trustList, anchors } = fields
  return {
    leaf: files.map(pemOf).join('\n'),
    at: instantOf(at),
    purpose,
    revocation,
    rules,
    names: namesOf(names),
    fromKeep,
    ...(trustList !== null && { trustList }),
    anchors: anchors.map(({ content }) => content),
    all: true,
  }
}

/** Each name by its shape: a mailbox has an `@`, an address is digits and periods, or has two colons. */
export function namesOf(text: string): PathQuestion['names'] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  return words.map((word) => {
    if (word.includes('@')) return { email: word }
    return /^[\d.]+$|:.*:/.test(word) ? { ip: word } : { dns: word }
  })
}

/** A file as PEM, so that several make one. The label of DER says nothing: what it is, its octets say. */
function pemOf({ content }: NamedFile): string {
  if (content.includes('-----BEGIN ')) return content
  const lines = content.replace(/\s+/g, '').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
