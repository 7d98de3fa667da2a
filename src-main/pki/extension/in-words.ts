// Any extension of a certificate or request in words for people: by its kind where it has one here, in hex
// where not. All kinds that certificates have are listed here, and only here.

import { RootkeepError } from '../../contract/errors.ts'
import { visibleText } from '../text/visible.ts'
import { issuerAltName, subjectAltName } from './alternative-name.ts'
import { authorityKeyIdentifier } from './authority-key-identifier.ts'
import { basicConstraints } from './basic-constraints.ts'
import { certificatePolicies } from './certificate-policies.ts'
import { cRLDistributionPoints, freshestCRL } from './crl-distribution-points.ts'
import { extKeyUsage } from './ext-key-usage.ts'
import type { Extension, ExtensionKind } from './extension.ts'
import { authorityInfoAccess, subjectInfoAccess } from './information-access.ts'
import { inhibitAnyPolicy } from './inhibit-any-policy.ts'
import { keyUsage } from './key-usage.ts'
import { nameConstraints } from './name-constraints.ts'
import { ocspNoCheck } from './ocsp-no-check.ts'
import { policyConstraints } from './policy-constraints.ts'
import { policyMappings } from './policy-mappings.ts'
import { subjectDirectoryAttributes } from './subject-directory-attributes.ts'
import { subjectKeyIdentifier } from './subject-key-identifier.ts'
import { tlsFeature } from './tls-feature.ts'

const words = new Map<string, (value: Uint8Array) => string[]>([
  wordsOf(basicConstraints),
  wordsOf(keyUsage),
  wordsOf(extKeyUsage),
  wordsOf(subjectKeyIdentifier),
  wordsOf(authorityKeyIdentifier),
  wordsOf(subjectAltName),
  wordsOf(issuerAltName),
  wordsOf(subjectDirectoryAttributes),
  wordsOf(nameConstraints),
  wordsOf(certificatePolicies),
  wordsOf(policyMappings),
  wordsOf(policyConstraints),
  wordsOf(inhibitAnyPolicy),
  wordsOf(cRLDistributionPoints),
  wordsOf(freshestCRL),
  wordsOf(authorityInfoAccess),
  wordsOf(subjectInfoAccess),
  wordsOf(ocspNoCheck),
  wordsOf(tlsFeature),
])

/** What an extension says, a line each, safe to show; a malformed one says that it is. Throws nothing. */
export function extensionInWords({ oid, value }: Extension): string[] {
  const read = words.get(oid)
  if (!read) return [`DER ${Buffer.from(value).toString('hex')}`]
  try {
    return read(value)
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return [`${visibleText(thrown.message)}: ${Buffer.from(value).toString('hex')}`]
  }
}

/** Whether the extension is one that is understood here, so that it may be critical (RFC 5280 §4.2). */
export function isKnownExtension(oid: string): boolean {
  return words.has(oid)
}

function wordsOf<T>(kind: ExtensionKind<T>): [string, (value: Uint8Array) => string[]] {
  return [kind.oid, (value) => kind.inWords(kind.read(value))]
}
