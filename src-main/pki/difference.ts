// What was asked for against what is granted, verdict by verdict and in words for people. The verdicts on
// extensions are also what a refusal follows from.

import type { Difference } from '../contract/certificate.ts'
import type { Profile } from '../contract/profile.ts'
import type { Extension, Extensions } from './extension/extension.ts'
import { extensionInWords } from './extension/in-words.ts'
import type { Name } from './name.ts'
import { nameText } from './name-text.ts'
import { extensionType, nameOfOid } from './oid.ts'
import type { SettledValidity } from './validity.ts'

/** What becomes of an extension that was asked for, beside those that are granted. */
export function verdictOn(
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

/** The subject as asked, as it is granted, and as an officer may have chosen it before the profile had its say. */
export function subjectDifference(asked: Name, granted: Name, chosen: Name = granted): Difference {
  const isChanged = Buffer.compare(asked.der, granted.der) !== 0
  const isByProfile = Buffer.compare(chosen.der, granted.der) !== 0
  const changer = isByProfile ? 'written as the profile has it' : 'chosen by the officer'
  return {
    what: 'subject',
    asked: nameText(asked),
    granted: nameText(granted),
    verdict: isChanged ? 'changed' : 'granted',
    reason: isChanged ? changer : 'as asked',
  }
}

/** That the profile's days were cut off at the issuer's end; nothing where they were not. */
export function validityDifferences(
  { notAfter, isShortened }: SettledValidity,
  profile: Profile,
): Difference[] {
  if (!isShortened) return []
  const reason = `the issuer itself ends before the ${profile.validity.days} days of the profile`
  return [{ what: 'validity', asked: null, granted: `until ${notAfter}`, verdict: 'changed', reason }]
}
