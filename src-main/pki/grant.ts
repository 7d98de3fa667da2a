// What of a request is granted under a profile: the extensions that the certificate gets, and what became of
// each one asked for. Nothing passes from a request but what the profile lists, and alternative names only by
// their kinds, so that no request makes itself a CA.

import type { Difference } from '../contract/certificate.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText } from '../contract/general-name.ts'
import type { Profile } from '../contract/profile.ts'
import { grantAlternativeNames } from './alternative-name-grant.ts'
import type { CertificationRequest } from './certification-request.ts'
import { extensionDifferences, verdictOn } from './difference.ts'
import { subjectAltName } from './extension/alternative-name.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { type Extension, type Extensions, noExtensions } from './extension/extension.ts'
import { keyIdentifierOf, subjectKeyIdentifier } from './extension/subject-key-identifier.ts'
import type { GeneralName } from './general-name.ts'
import {
  type IssuingTemplate,
  issuingTemplate,
  type WrittenExtension,
  withDer,
  written,
  writtenAuthorityKeyIdentifier,
} from './issuing-template.ts'
import type { Name } from './name.ts'
import { nameOfOid } from './oid.ts'
import { passing } from './passing-extensions.ts'
import { describeKey } from './public-key.ts'
import { settleSubject } from './subject-rule.ts'

/** The template decides for everyone, this for one subject. */
export interface GrantOptions {
  readonly subject: Name
  readonly subjectPublicKeyInfo: Uint8Array
  /** In place of the one that is given to keys here. */
  readonly subjectKeyIdentifier?: Uint8Array | undefined
  /** Of the request, or of the certificate that serves as one. */
  readonly asked: Extensions
  /** Subject alternative names that an officer settled, in place of those asked for. */
  readonly chosen: readonly GeneralNameText[] | undefined
  /** Whether the subject is its own issuer. */
  readonly isSelfSigned: boolean
}

export interface Grant {
  /** In the order in which they are written. */
  readonly extensions: readonly WrittenExtension[]
  /** Why the request is refused, or null. */
  readonly refusal: RootkeepError | null
}

/** Settles the extensions; throws what `grantAlternativeNames` throws, and `extension.malformed`. */
export function grant(template: IssuingTemplate, options: GrantOptions): Grant {
  const { profile } = template
  const { subject, asked, chosen } = options
  const askedNames = template.passing.has(subjectAltName.oid) ? asked.get(subjectAltName) : null
  const names = grantAlternativeNames({ asked: askedNames ?? [], chosen, subject }, profile)
  const isCritical = profile.critical.subjectAltName || subject.rdns.length === 0
  const extensions = [
    ...constantFor(template, options.subjectPublicKeyInfo),
    ...keyIdentifiers(template, options),
    ...(names.length > 0 ? [writtenNames(names, isCritical)] : []),
    ...(asked === noExtensions ? [] : passing(asked, template.passing, profile).map(withDer)),
  ]
  return { extensions, refusal: refusalOf(asked, extensions, profile) }
}

/** The extensions of the profile, with the keyUsage that fits the subject's key. */
function constantFor(
  { constant, keyUsageByKey }: IssuingTemplate,
  subjectPublicKeyInfo: Uint8Array,
): readonly WrittenExtension[] {
  if (keyUsageByKey.size === 0) return constant
  const own = keyUsageByKey.get(describeKey(subjectPublicKeyInfo).family)
  return own ? constant.map((each) => (each.oid === own.oid ? own : each)) : constant
}

function writtenNames(names: readonly GeneralName[], isCritical: boolean): WrittenExtension {
  return written(subjectAltName, names, isCritical)
}

/** RFC 5280 §4.2.1.1, §4.2.1.2: in every certificate; a self-signed one names its own key twice. */
function keyIdentifiers(template: IssuingTemplate, options: GrantOptions): WrittenExtension[] {
  const keyIdentifier = options.subjectKeyIdentifier ?? keyIdentifierOf(options.subjectPublicKeyInfo)
  const own = written(subjectKeyIdentifier, keyIdentifier, false)
  if (options.isSelfSigned) return [own, writtenAuthorityKeyIdentifier(keyIdentifier)]
  return template.authorityKeyIdentifier ? [own, template.authorityKeyIdentifier] : [own]
}

function refusalOf(asked: Extensions, granted: readonly Extension[], profile: Profile): RootkeepError | null {
  if (asked === noExtensions) return null
  if (asksToBeCa(asked, profile)) {
    return new RootkeepError('request.asks-for-ca', 'The request asks to become a certificate authority', {
      profile: profile.name,
    })
  }
  const refused = asked.list.find((each) => verdictOn(each, granted, profile) === 'refused')
  if (!refused) return null
  const name = nameOfOid(refused.oid)
  return new RootkeepError('request.extension-not-allowed', `The profile does not grant the ${name} asked`, {
    extension: name,
    profile: profile.name,
  })
}

function asksToBeCa(asked: Extensions, { certifies }: Profile): boolean {
  return certifies === 'endEntity' && asked.get(basicConstraints)?.cA === true
}

/**
 * What a profile would make of a request, while it is not settled who issues. Throws what `grant` throws;
 * a refusal is among the differences.
 */
export function previewGrant(
  profile: Profile,
  { subject, subjectPublicKeyInfo, extensions }: CertificationRequest,
): Difference[] {
  const template = issuingTemplate(null, profile)
  const settled = settleSubject(subject, template.subjectRule)
  const options = {
    subject: settled,
    subjectPublicKeyInfo,
    asked: extensions,
    chosen: undefined,
    isSelfSigned: false,
  }
  return extensionDifferences(extensions, grant(template, options).extensions, profile)
}
