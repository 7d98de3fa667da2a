// Doubts about a request that no rule settles: a person decides. Each is a finding whose code is `request.` and its
// name here, beside its sentence in English.

import type { ValuesOf } from './sentence.ts'

export const requestDoubts = {
  'key-compromised': 'This key was revoked as compromised, in a certificate of {{subject}}.',
  'key-certified': 'This key has a certificate already, of {{subject}}, valid until {{until}}.',
  'key-of-another': 'Another request that is looked at with this one, of {{subject}}, has the same key.',
  'name-taken': 'Another key has a certificate of this name from this issuer, valid until {{until}}.',
  'name-of-another': 'Another request that is looked at with this one asks for the same name.',
} as const

export type RequestDoubt = keyof typeof requestDoubts
export type DoubtValues<D extends RequestDoubt> = ValuesOf<(typeof requestDoubts)[D]>
