// What was asked for against what is granted, verdict by verdict and in words for people. The verdicts on
// extensions are also what a refusal follows from.

import type { Difference } from '../contract/certificate.ts'
import type { Profile } from '../contract/profile.ts'
import { inEnglish, type Said, type SaidSentence, say } from '../contract/said.ts'
import type { Extension, Extensions } from './extension/extension.ts'
import { extensionInWords, extensionSaid } from './extension/in-words.ts'
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
    return extensionDifference(verdict, each.oid, {
      asked: each,
      granted: verdict === 'refused' ? undefined : own,
    })
  })
  const added = granted.filter(({ oid }) => !asked.find(oid))
  return [...answered, ...added.map((each) => extensionDifference('added', each.oid, { granted: each }))]
}

interface ExtensionSides {
  readonly asked?: Extension
  readonly granted?: Extension | undefined
}

function extensionDifference(
  verdict: Difference['verdict'],
  oid: string,
  { asked, granted }: ExtensionSides,
): Difference {
  const reason = say(`difference.${verdict}`, {})
  return {
    what: nameOfOid(oid),
    asked: asked ? inWords(asked) : null,
    granted: granted ? inWords(granted) : null,
    verdict,
    reason: inEnglish(reason),
    said: {
      asked: asked ? extensionSaid(asked) : null,
      granted: granted ? extensionSaid(granted) : null,
      reason,
    },
  }
}

function inWords(each: Extension): string {
  return extensionInWords(each).join('; ')
}

/** The subject as asked, as it is granted, and as an officer may have chosen it before the profile had its say. */
export function subjectDifference(asked: Name, granted: Name, chosen: Name = granted): Difference {
  const isChanged = Buffer.compare(asked.der, granted.der) !== 0
  const isByProfile = Buffer.compare(chosen.der, granted.der) !== 0
  const changer = isByProfile ? 'difference.subjectByProfile' : 'difference.subjectChosen'
  return fieldDifference('subject', isChanged ? 'changed' : 'granted', {
    asked: nameText(asked),
    granted: nameText(granted),
    reason: say(isChanged ? changer : 'difference.granted', {}),
  })
}

/** That the profile's days were cut off at the issuer's end; nothing where they were not. */
export function validityDifferences(
  { notAfter, isShortened }: SettledValidity,
  profile: Profile,
): Difference[] {
  if (!isShortened) return []
  const granted = say('validity.notAfter', { notAfter })
  const reason = say('difference.validityShortened', { days: profile.validity.days })
  return [fieldDifference('validity', 'changed', { asked: null, granted, reason })]
}

interface Sides {
  readonly asked: Said | null
  readonly granted: Said
  readonly reason: SaidSentence
}

function fieldDifference(
  what: string,
  verdict: Difference['verdict'],
  { asked, granted, reason }: Sides,
): Difference {
  return {
    what,
    asked: asked && inEnglish(asked),
    granted: inEnglish(granted),
    verdict,
    reason: inEnglish(reason),
    said: { asked: asked === null ? null : [asked], granted: [granted], reason },
  }
}
