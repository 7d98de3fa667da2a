// What people type to find certificates, key by key: names, serial numbers, fingerprints and terms. Every beginning of
// three letters and more counts as a search, as the window asks after each pause.

import { subjectOf } from '../src-main/testing/large-keep-subject.ts'

const shortest = 3
/** Of each subject's words; spread over the whole keep. */
const subjects = 24

const terms = [
  'issuer:region-07',
  'state:valid',
  'state:expired',
  'state:revoked',
  'state:onHold',
  'state:expiring issuer:region-12',
  'expires:<30d',
  'expires:2027-03',
  'issued:<7d',
  'key:rsa<3072',
  'key:ec',
  'kind:subordinate',
  'profile:developer state:revoked',
  'mika state:revoked',
  'tanaka issuer:region-07 expires:<1y',
]
/** Names and terms together, each of which a person types after the one before. */
const mixed = [
  'issuer:region-07 expires:<30d key:ec mika',
  'issuer:region-33 expires:<30d key:rsa<3072 developer',
  'ana state:revoked issued:<1y',
  'lopez issuer:region-12 state:valid profile:developer',
  'o state:revoked key:ec',
  'cn state:expired expires:2026-09',
  'kind:endEntity state:expiring profile:developer ruby',
  'expires:<90d key:ec-p256 tokyo rubyist',
  'state:onHold issuer:region-02 t',
  'key:rsa<3072 state:valid a',
]
/** That nobody has, which is the most work to find out. */
const numbers = ['6a6b16ee11de909953911dcab1def5321af6badc', 'd7:1c:88:0f:3a:55:90:e2']

export function typedSearches(certificates: number): string[] {
  const people = Array.from({ length: subjects }, (_, index) =>
    nameOf(Math.floor((certificates / subjects) * index)),
  )
  return [...people.flatMap(beginningsOf), ...numbers.flatMap(beginningsOf), ...terms]
}

/** Searches of several terms, word by word: what is asked in the middle of a term is refused at once. */
export function mixedSearches(): string[] {
  return mixed.flatMap((text) => {
    const words = text.split(' ')
    return words.map((_, last) => words.slice(0, last + 1).join(' '))
  })
}

function nameOf(number: number): string {
  return subjectOf(number)
    .slice('CN='.length)
    .replace(/,O=.*$/, '')
}

function beginningsOf(text: string): string[] {
  return Array.from({ length: text.length - shortest + 1 }, (_, index) => text.slice(0, shortest + index))
}
