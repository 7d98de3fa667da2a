// What all certificates of one issuer under one profile have in common, made once: the checks of the issuer,
// the scheme of its key, and the extensions that do not depend on the subject, already in DER.

import type { Profile } from '../contract/profile.ts'
import type { Certificate } from './certificate.ts'
import { checkUnpartitioned } from './crl-partition.ts'
import { type Der, encode } from './der/writer.ts'
import { authorityKeyIdentifier } from './extension/authority-key-identifier.ts'
import { type Extension, type ExtensionKind, extension, writeExtension } from './extension/extension.ts'
import { keyIdentifierOf, subjectKeyIdentifier } from './extension/subject-key-identifier.ts'
import { checkIssuer } from './issuer-rule.ts'
import { passingOids } from './passing-extensions.ts'
import { keyUsageOf, profileExtensions } from './profile-extensions.ts'
import { checkKeyStrength, describeKey, schemeOfKey } from './public-key.ts'
import type { SignatureScheme } from './signer.ts'
import { type SubjectRule, subjectRuleOf } from './subject-rule.ts'

/** An extension and its whole encoding. */
export interface WrittenExtension extends Extension {
  readonly der: Der
}

export interface IssuingTemplate {
  readonly profile: Profile
  readonly subjectRule: SubjectRule
  /** The scheme of the issuer's key; null where the subject is its own issuer. */
  readonly scheme: SignatureScheme | null
  /** With the issuer's key identifier; null where there is no issuer, or the subject is its own. */
  readonly authorityKeyIdentifier: WrittenExtension | null
  /** The extensions that the profile alone decides. */
  readonly constant: readonly WrittenExtension[]
  /** keyUsage of keys of a family, where it is another one than the constant. */
  readonly keyUsageByKey: ReadonlyMap<string, WrittenExtension>
  /** OIDs of those that may pass from a request; none that is constant. */
  readonly passing: ReadonlySet<string>
}

const kept = new WeakMap<object, WeakMap<Profile, IssuingTemplate>>()
/** Stands for no issuer among the keys of `kept`. */
const noIssuer = {}

/**
 * The template of `issuer` under `profile`, kept as long as both objects live. `issuer` is null for a
 * self-signed certificate. Throws what `checkIssuer` throws, `algorithm.weak` for an issuer's key that is
 * too weak to sign with, and `profile.invalid` for a word in the profile that means nothing.
 */
export function issuingTemplate(issuer: Certificate | null, profile: Profile): IssuingTemplate {
  const byProfile = kept.get(issuer ?? noIssuer) ?? new WeakMap<Profile, IssuingTemplate>()
  kept.set(issuer ?? noIssuer, byProfile)
  const template = byProfile.get(profile) ?? createTemplate(issuer, profile)
  byProfile.set(profile, template)
  return template
}

function createTemplate(issuer: Certificate | null, profile: Profile): IssuingTemplate {
  checkUnpartitioned(profile)
  if (issuer) {
    checkIssuer(issuer, profile)
    checkKeyStrength(describeKey(issuer.subjectPublicKeyInfo))
  }
  const constant = profileExtensions(profile).map(withDer)
  return {
    profile,
    subjectRule: subjectRuleOf(profile.subject),
    scheme: issuer && schemeOfKey(issuer.subjectPublicKeyInfo, profile.rsaSignature),
    authorityKeyIdentifier: issuer && writtenAuthorityKeyIdentifier(keyIdentifierOfIssuer(issuer)),
    constant,
    keyUsageByKey: keyUsageByKey(profile),
    passing: passingOids(profile, constant),
  }
}

function keyUsageByKey(profile: Profile): Map<string, WrittenExtension> {
  const kinds = Object.entries(profile.keyUsageByKey).filter(([, bits]) => bits.length > 0)
  return new Map(kinds.map(([family, bits]) => [family, withDer(keyUsageOf(profile, bits))]))
}

/** An extension of a kind, written. */
export function written<T>(kind: ExtensionKind<T>, value: T, critical: boolean): WrittenExtension {
  return withDer(extension(kind, value, critical))
}

/** RFC 5280 §4.2.1.1: never critical, and without the issuer's name, so that cross-certificates fit. */
export function writtenAuthorityKeyIdentifier(keyIdentifier: Uint8Array): WrittenExtension {
  const value = { keyIdentifier, authorityCertIssuer: null, authorityCertSerialNumber: null }
  return written(authorityKeyIdentifier, value, false)
}

/** The issuer's own subjectKeyIdentifier, however it was made (RFC 5280 §4.2.1.1); else one of its key. */
export function keyIdentifierOfIssuer({ extensions, subjectPublicKeyInfo }: Certificate): Uint8Array {
  return extensions.get(subjectKeyIdentifier) ?? keyIdentifierOf(subjectPublicKeyInfo)
}

/** The extension with its whole encoding. */
export function withDer(each: Extension): WrittenExtension {
  return { ...each, der: encode(writeExtension(each)) }
}
