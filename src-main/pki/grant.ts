// What of a request is granted under a profile: the extensions that the certificate gets, and what became of
// each one asked for. Only alternative names pass from a request; everything else the profile decides, so
// that no request makes itself a CA.

import type { Difference } from '../contract/certificate.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText, Profile } from '../contract/profile.ts'
import { grantAlternativeNames } from './alternative-name-grant.ts'
import type { CertificationRequest } from './certification-request.ts'
import { subjectAltName } from './extension/alternative-name.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { type Extension, type Extensions, noExtensions } from './extension/extension.ts'
import { extensionInWords } from './extension/in-words.ts'
import { keyIdentifierOf, subjectKeyIdentifier } from './extension/subject-key-identifier.ts'
import type { GeneralName } from './general-name.ts'
import {
  type IssuingTemplate,
  issuingTemplate,
  type WrittenExtension,
  written,
  writtenAuthorityKeyIdentifier,
} from './issuing-template.ts'
import type { Name } from './name.ts'
import { extensionType, nameOfOid } from './oid.ts'

/** The template decides for everyone, this for one subject. */
export interface GrantOptions {
  readonly subject: Name
  readonly subjectPublicKeyInfo: Uint8Array
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
  const names = grantAlternativeNames({ asked: asked.get(subjectAltName) ?? [], chosen, subject }, profile)
  const isCritical = profile.subjectAltName.critical || subject.rdns.length === 0
  const extensions = [
    ...template.constant,
    ...keyIdentifiers(template, options),
    ...(names.length > 0 ? [writtenNames(names, isCritical)] : []),
  ]
  return { extensions, refusal: refusalOf(asked, extensions, profile) }
}

function writtenNames(names: readonly GeneralName[], isCritical: boolean): WrittenExtension {
  return written(subjectAltName, names, isCritical)
}

/** RFC 5280 §4.2.1.1, §4.2.1.2: in every certificate; a self-signed one names its own key twice. */
function keyIdentifiers(template: IssuingTemplate, options: GrantOptions): WrittenExtension[] {
  const keyIdentifier = keyIdentifierOf(options.subjectPublicKeyInfo)
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

function verdictOn(
  asked: Extension,
  granted: readonly Extension[],
  { certifies, request }: Profile,
): Difference['verdict'] {
  const own = granted.find(({ oid }) => oid === asked.oid)
  if (own && Buffer.compare(own.value, asked.value) === 0) return 'granted'
  const isCaOnly = asked.oid === extensionType.basicConstraints && certifies === 'endEntity'
  // CA:FALSE in another encoding is no difference to anyone; what remains asks for CA:TRUE.
  if (isCaOnly)
    return extensionInWords(asked)[0] === extensionInWords(own ?? asked)[0] ? 'granted' : 'refused'
  if (request.otherExtensions === 'refuse') return 'refused'
  return own ? 'changed' : 'dropped'
}

/** What became of each extension that was asked for, and which were added; for people. */
export function extensionDifferences(
  asked: Extensions,
  granted: readonly Extension[],
  profile: Profile,
): Difference[] {
  const answered = asked.list.map((each): Difference => {
    const own = granted.find(({ oid }) => oid === each.oid)
    const verdict = verdictOn(each, granted, profile)
    return {
      what: nameOfOid(each.oid),
      asked: inWords(each),
      granted: own && verdict !== 'refused' ? inWords(own) : null,
      verdict,
      reason: reasons[verdict],
    }
  })
  const added = granted.filter(({ oid }) => !asked.find(oid)).map(addition)
  return [...answered, ...added]
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
  const options = { subject, subjectPublicKeyInfo, asked: extensions, chosen: undefined, isSelfSigned: false }
  return extensionDifferences(extensions, grant(template, options).extensions, profile)
}

const reasons: Readonly<Record<Difference['verdict'], string>> = {
  granted: 'as asked',
  changed: 'decided by the profile and the issuer, not by the request',
  dropped: 'the profile does not take this from a request',
  added: 'by the profile',
  refused: 'the profile refuses a request that asks for this',
}

function addition(each: Extension): Difference {
  return {
    what: nameOfOid(each.oid),
    asked: null,
    granted: inWords(each),
    verdict: 'added',
    reason: reasons.added,
  }
}

function inWords(each: Extension): string {
  return extensionInWords(each).join('; ')
}
