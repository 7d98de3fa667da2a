// The scope of a certificate in a p11-kit file: extensions stapled to its key, and the instants from which NSS
// distrusts what it issues.

import { type TrustScope, unlimitedScope } from '../../contract/trust-list.ts'
import { openDer } from '../der/reader.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { type Extension, readExtension } from '../extension/extension.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import type { P11KitObject } from './p11-kit-object.ts'
import { scopeNamesOf } from './scope-names.ts'
import { purposesOf } from './trusted-certificate.ts'

/**
 * The scope, or null for one that has no words here, such as purposes that are all unknown. Throws `der.*` and
 * `extension.malformed` for stapled extensions that can't be read.
 */
export function stapledScope(
  anchor: P11KitObject,
  subjectPublicKeyInfo: Uint8Array,
  objects: readonly P11KitObject[],
): TrustScope | null {
  const stapled = stapledExtensions(subjectPublicKeyInfo, objects)
  const usage = stapled.find(({ oid }) => oid === extKeyUsage.oid)
  const constraints = stapled.find(({ oid }) => oid === nameConstraints.oid)
  const purposes = usage ? purposesOf(extKeyUsage.read(usage.value)) : []
  const names = constraints ? scopeNamesOf(nameConstraints.read(constraints.value)) : unlimitedScope
  const issuedUntil = distrustedAfter(anchor)
  if (!purposes || !names || issuedUntil === undefined) return null
  const { permitted, excluded } = names
  return { purposes, permitted, excluded, issuedUntil, until: null }
}

function stapledExtensions(key: Uint8Array, objects: readonly P11KitObject[]): Extension[] {
  const own = objects.filter((object) => {
    const isExtension = object.text('class') === 'x-certificate-extension'
    return isExtension && object.publicKeys.some((each) => Buffer.compare(each, key) === 0)
  })
  return own.flatMap((object) => {
    const value = object.octets('value')
    return value ? [readExtension(openDer(value))] : []
  })
}

/** The earliest of the instants given, null without any, undefined for one that is no instant. */
function distrustedAfter(anchor: P11KitObject): string | null | undefined {
  const names = ['nss-server-distrust-after', 'nss-email-distrust-after']
  const texts = names.map((name) => anchor.text(name)).filter((text) => text !== '')
  const instants = texts.filter((text) => text !== 'false').map(instantOf)
  if (instants.some((each) => each === null)) return undefined
  return instants.toSorted().at(0) ?? null
}

/** UTCTime in text; its years are 1950 to 2049 (RFC 5280 §4.1.2.5.1). */
function instantOf(text: string): string | null {
  const [, year = '', ...rest] = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? []
  if (year === '') return null
  const [month, day, hour, minute, second] = rest
  const instant = `${Number(year) < 50 ? 20 : 19}${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  const milliseconds = Date.parse(instant)
  const isReal =
    Number.isFinite(milliseconds) && new Date(milliseconds).toISOString() === instant.replace('Z', '.000Z')
  return isReal ? instant : null
}
