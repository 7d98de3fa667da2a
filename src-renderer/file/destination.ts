// Where a file of each kind is looked at: the screen that says what it holds, before anything happens with it.

import type { FileKind } from '../../src-main/contract/file.ts'
import type { Route } from '../route.tsx'

const path: Route = { screen: 'path' }

const places = {
  certificate: path,
  pkcs7: path,
  'certification-request': { screen: 'requests' },
  crl: { screen: 'revocation', tab: 'inspect-crl' },
  'ocsp-request': { screen: 'revocation', tab: 'inspect-ocsp' },
  'ocsp-response': { screen: 'revocation', tab: 'inspect-ocsp' },
  gem: { screen: 'gems' },
  // Who drops a truststore chooses the list that is to hold it.
  truststore: { screen: 'trust-lists' },
} as const satisfies { readonly [K in FileKind]?: Route }

/** The kinds that a screen takes in by dropping. */
export type DroppableKind = keyof typeof places

/** Null for what no screen takes in by dropping. */
export function droppableKind(kind: FileKind): DroppableKind | null {
  return Object.hasOwn(places, kind) ? (kind as DroppableKind) : null
}

export function destinationOf(kind: DroppableKind): Route {
  return places[kind]
}
