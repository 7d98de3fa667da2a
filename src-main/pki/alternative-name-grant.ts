// Which subject alternative names a certificate gets (RFC 5280 §4.2.1.6): those asked for, as far as the
// profile allows their kind, or those that an officer chose within the profile; and the addresses and the
// domain names of the subject.

import { RootkeepError } from '../contract/errors.ts'
import type { GeneralNameText } from '../contract/general-name.ts'
import type { Profile } from '../contract/profile.ts'
import { type GeneralName, generalNameText } from './general-name.ts'
import { generalNameFromText } from './general-name-text.ts'
import { type Name, textsOf } from './name.ts'
import { checkCharacters, checkName } from './name-rule.ts'
import { attributeType } from './oid.ts'
import { formOf } from './path/subtree.ts'

export interface AlternativeNameWish {
  readonly asked: readonly GeneralName[]
  /** In place of what was asked. */
  readonly chosen: readonly GeneralNameText[] | undefined
  readonly subject: Name
}

/**
 * The names to be written, each once; empty when the extension is left out. Throws
 * `certificate.name-not-allowed` when a kind was chosen that the profile does not allow,
 * `certificate.subject-needed` when the profile requires a name and there is none, `name.malformed`, and
 * `name.forbidden-character`.
 */
export function grantAlternativeNames(wish: AlternativeNameWish, profile: Profile): readonly GeneralName[] {
  const { asked, chosen, subject } = wish
  const taken = chosen
    ? chosenNames(chosen, profile)
    : asked.filter((name) => mayPass(name.kind, profile) || mayPass(formOf(name), profile))
  const { emailFromSubject, dnsFromSubject } = profile.subjectAltName
  const addresses = emailFromSubject ? addressesOf(subject) : []
  const domains = dnsFromSubject ? domainsOf(subject) : []
  const granted = unique([...domains, ...taken, ...addresses])
  if (granted.length === 0 && (profile.subjectAltName.required || subject.rdns.length === 0)) {
    throw new RootkeepError('certificate.subject-needed', 'A subject alternative name is needed', {
      attribute: 'subjectAltName',
    })
  }
  for (const name of granted) checkCharactersOf(name)
  return granted
}

function chosenNames(chosen: readonly GeneralNameText[], profile: Profile): GeneralName[] {
  return chosen.map((text) => {
    if (mayPass(text.kind, profile)) return generalNameFromText(text)
    throw new RootkeepError('certificate.name-not-allowed', `The profile allows no ${text.kind}`, {
      name: text.value,
    })
  })
}

function mayPass(kind: GeneralName['kind'], { subjectAltName }: Profile): boolean {
  return subjectAltName.kinds.some((allowed) => allowed === kind)
}

/** commonNames that are domain names of at least two labels, with or without a wildcard. */
function domainsOf(subject: Name): GeneralName[] {
  return textsOf(subject, attributeType.commonName)
    .filter((text) => /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/i.test(text))
    .map((value) => ({ kind: 'dNSName', value }))
}

/** emailAddress attributes as rfc822Names (RFC 5280 §4.1.2.6); one that is not ASCII cannot be one. */
function addressesOf(subject: Name): GeneralName[] {
  return textsOf(subject, attributeType.emailAddress)
    .filter((address) => /^[ -~]*$/.test(address))
    .map((value) => ({ kind: 'rfc822Name', value }))
}

function unique(names: readonly GeneralName[]): readonly GeneralName[] {
  if (names.length < 2) return names
  return [...new Map(names.map((name) => [generalNameText(name), name])).values()]
}

function checkCharactersOf(name: GeneralName): void {
  if (name.kind === 'directoryName') checkName(name.name)
  if (name.kind === 'otherName' && name.text !== null) checkCharacters(name.text, name.kind)
}
