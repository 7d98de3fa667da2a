// What may be done with a file of each kind, and where: the screens that say what it holds, before anything happens
// with it. Files with the same acts belong together.

import type { FileKind } from '../../src-main/contract/file.ts'
import type { Route } from '../route.tsx'

/** Files with which the same is done; the words are `drop.group.…`. */
const groups = {
  certificate: 'certificate',
  pkcs7: 'certificate',
  'certification-request': 'request',
  crl: 'crl',
  'ocsp-request': 'ocsp',
  'ocsp-response': 'ocsp',
  gem: 'gem',
  truststore: 'truststore',
  'private-key': 'key',
  pkcs12: 'key',
  backup: 'backup',
  'keep-link': 'keep-link',
  'public-key': 'nothing',
  spkac: 'nothing',
  unknown: 'nothing',
} as const satisfies { readonly [K in FileKind]: string }
export type FileGroup = (typeof groups)[FileKind]

/** In the order in which they are shown. */
export const fileGroups = [
  'request',
  'certificate',
  'crl',
  'ocsp',
  'gem',
  'truststore',
  'key',
  'backup',
  'keep-link',
  'nothing',
] as const satisfies readonly FileGroup[]

export function groupOf(kind: FileKind): FileGroup {
  return groups[kind]
}

const places = {
  inbox: { screen: 'requests' },
  path: { screen: 'path' },
  'certificate-file': { screen: 'certificate-file' },
  crl: { screen: 'revocation', tab: 'inspect-crl' },
  ocsp: { screen: 'revocation', tab: 'inspect-ocsp' },
  gem: { screen: 'gems' },
  // Who drops a truststore chooses the list that is to hold it.
  'trust-list': { screen: 'trust-lists' },
  keys: { screen: 'keys' },
} as const satisfies Readonly<Record<string, Route>>
/** An act that is offered; the words are `drop.open.…`. */
export type FileAct = keyof typeof places

const acts: { readonly [G in FileGroup]: readonly FileAct[] } = {
  request: ['inbox'],
  certificate: ['path', 'certificate-file', 'trust-list'],
  crl: ['crl'],
  ocsp: ['ocsp'],
  gem: ['gem'],
  truststore: ['trust-list'],
  key: ['keys'],
  backup: [],
  'keep-link': [],
  nothing: [],
}

/** What is offered for so many files of a group, the most usual first; the screen of one certificate takes one file. */
export function actsOn(group: FileGroup, count: number): readonly FileAct[] {
  return acts[group].filter((act) => act !== 'certificate-file' || count === 1)
}

export function placeOf(act: FileAct): Route {
  return places[act]
}
