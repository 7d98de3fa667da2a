// Any extension of a certificate or request in words for people: by its kind where it has one here, in hex
// where not. All kinds that certificates have are listed here, and only here.

import { RootkeepError } from '../../contract/errors.ts'
import { type Said, say } from '../../contract/said.ts'
import { visibleText } from '../text/visible.ts'
import { issuerAltName, subjectAltName } from './alternative-name.ts'
import { authorityKeyIdentifier } from './authority-key-identifier.ts'
import { basicConstraints } from './basic-constraints.ts'
import { certificatePolicies } from './certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from './crl-distribution-points.ts'
import { extKeyUsage } from './ext-key-usage.ts'
import type { Extension } from './extension.ts'
import { authorityInfoAccess, subjectInfoAccess } from './information-access.ts'
import { inhibitAnyPolicy } from './inhibit-any-policy.ts'
import { keyUsage } from './key-usage.ts'
import { nameConstraints } from './name-constraints.ts'
import { ocspNoCheck } from './ocsp-no-check.ts'
import { policyConstraints } from './policy-constraints.ts'
import { policyMappings } from './policy-mappings.ts'
import type { SaidKind } from './said-extension.ts'
import { subjectDirectoryAttributes } from './subject-directory-attributes.ts'
import { subjectKeyIdentifier } from './subject-key-identifier.ts'
import { tlsFeature } from './tls-feature.ts'

const kinds = new Map<string, Reading>([
  readingOf(basicConstraints),
  readingOf(keyUsage),
  readingOf(extKeyUsage),
  readingOf(subjectKeyIdentifier),
  readingOf(authorityKeyIdentifier),
  readingOf(subjectAltName),
  readingOf(issuerAltName),
  readingOf(subjectDirectoryAttributes),
  readingOf(nameConstraints),
  readingOf(certificatePolicies),
  readingOf(policyMappings),
  readingOf(policyConstraints),
  readingOf(inhibitAnyPolicy),
  readingOf(cRLDistributionPoints),
  readingOf(freshestCRL),
  readingOf(authorityInfoAccess),
  readingOf(subjectInfoAccess),
  readingOf(ocspNoCheck),
  readingOf(tlsFeature),
])

/** How the kinds are read, and said: for programs in English, and for a window in any language. */
interface Reading {
  inWords(value: Uint8Array): string[]
  say(value: Uint8Array): readonly Said[]
}

/** What an extension says, a line each, safe to show; a malformed one says that it is. Throws nothing. */
export function extensionInWords({ oid, value }: Extension): string[] {
  const kind = kinds.get(oid)
  if (!kind) return [`DER ${hexOf(value)}`]
  try {
    return kind.inWords(value)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return [`${visibleText(thrown.message)}: ${hexOf(value)}`]
  }
}

/** The same lines for a window in another language, which of a malformed one only says that it is. Throws nothing. */
export function extensionSaid({ oid, value }: Extension): readonly Said[] {
  const kind = kinds.get(oid)
  if (!kind) return [`DER ${hexOf(value)}`]
  try {
    return kind.say(value)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return [say('unreadable', { hex: hexOf(value) })]
  }
}

/** Whether the extension is one that is understood here, so that it may be critical (RFC 5280 §4.2). */
export function isKnownExtension(oid: string): boolean {
  return kinds.has(oid)
}

function readingOf<T>(kind: SaidKind<T>): [string, Reading] {
  return [
    kind.oid,
    {
      inWords: (value) => kind.inWords(kind.read(value)),
      say: (value) => kind.say(kind.read(value)),
    },
  ]
}

function hexOf(value: Uint8Array): string {
  return Buffer.from(value).toString('hex')
}
