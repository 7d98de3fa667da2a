// Which of a request's extensions may pass into a certificate: those that the profile lists, and never one by
// which a request would make itself a CA or speak for its issuer.

import { RootkeepError } from '../contract/errors.ts'
import type { Profile } from '../contract/profile.ts'
import { isDer } from './der/check.ts'
import type { Extension, Extensions } from './extension/extension.ts'
import { extensionType, nameOfOid } from './oid.ts'

/** Decided by the issuer, always. */
const never: ReadonlySet<string> = new Set([
  extensionType.basicConstraints,
  extensionType.keyUsage,
  extensionType.nameConstraints,
  extensionType.authorityKeyIdentifier,
  extensionType.subjectKeyIdentifier,
  extensionType.policyMappings,
  extensionType.policyConstraints,
  extensionType.inhibitAnyPolicy,
  extensionType.issuerAltName,
])

const types: Readonly<Record<string, string>> = extensionType

/** An extension by name or OID as an OID that may pass; throws `profile.invalid` for any other. */
export function passingOid(word: string): string {
  const oid = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(word) ? word : types[word]
  if (oid === undefined) throw invalid(`There is no extension ${word}`, word)
  if (never.has(oid)) throw invalid(`${nameOfOid(oid)} never passes from a request`, word)
  return oid
}

/** The OIDs that the profile lets pass, but for those that it has decided itself; throws as `passingOid`. */
export function passingOids({ request }: Profile, decided: readonly Extension[]): ReadonlySet<string> {
  const oids = request.extensions.map(passingOid)
  return new Set(oids.filter((oid) => !decided.some((own) => own.oid === oid)))
}

/**
 * Those of the extensions asked for that pass as they are, but for subjectAltName, which is granted name by
 * name. Where the profile says which extensions are critical, it says so of these, too. Throws
 * `extension.malformed` for a value that is not DER; what a known one says is for the lints.
 */
export function passing(asked: Extensions, allowed: ReadonlySet<string>, profile: Profile): Extension[] {
  return asked.list
    .filter(({ oid }) => oid !== extensionType.subjectAltName && allowed.has(oid))
    .map((each) => {
      checkValue(each)
      return { ...each, critical: criticalityOf(each, profile) }
    })
}

function checkValue({ oid, value }: Extension): void {
  if (isDer(value)) return
  const extension = nameOfOid(oid)
  throw new RootkeepError('extension.malformed', `The value of ${extension} is not DER`, { extension })
}

function criticalityOf({ oid, critical }: Extension, profile: Profile): boolean {
  const said: Readonly<Record<string, boolean | undefined>> = profile.critical
  return said[nameOfOid(oid)] ?? critical
}

function invalid(message: string, extension: string): RootkeepError {
  return new RootkeepError('profile.invalid', message, { extension })
}
