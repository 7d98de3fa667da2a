// certificatePolicies (RFC 5280 §4.2.1.4): under which policies the certificate was issued, with the pointers
// and notices that a policy may carry.

import { RootkeepError } from '../../contract/errors.ts'
import { inEnglish, type Said, say } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { decodeText } from '../der/text.ts'
import { type Der, ia5String, integer, objectIdentifier, sequence, utf8String } from '../der/writer.ts'
import { nameOfOid, policy } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import { readList } from './list.ts'
import { defineSaidExtension } from './said-extension.ts'

export interface PolicyInformation {
  /** In dotted decimal. */
  readonly policyIdentifier: string
  readonly policyQualifiers: readonly PolicyQualifier[]
}

export type PolicyQualifier =
  | { readonly kind: 'cps'; readonly uri: string }
  | {
      readonly kind: 'userNotice'
      readonly explicitText: string | null
      readonly noticeRef: NoticeReference | null
    }
  /** A qualifier of another type: the DER of what qualifies. */
  | { readonly kind: 'other'; readonly oid: string; readonly der: Uint8Array }

export interface NoticeReference {
  readonly organization: string
  readonly noticeNumbers: readonly number[]
}

export const certificatePolicies = defineSaidExtension<readonly PolicyInformation[]>({
  name: 'certificatePolicies',
  read: (reader) => readList(reader, readPolicyInformation),
  write: (policies) => sequence(policies.map(policyInformation)),
  say: (policies) =>
    policies.flatMap((policy) => [policySaid(policy), ...policy.policyQualifiers.map(qualifierSaid)]),
  inWords: (policies) => policies.flatMap(policyInWords),
})

function readPolicyInformation(list: DerReader): PolicyInformation {
  const contents = list.enter(tags.sequence)
  const policyIdentifier = contents.objectIdentifier()
  const policyQualifiers = contents.isAtEnd ? [] : readList(contents, readQualifier)
  contents.finish()
  return { policyIdentifier, policyQualifiers }
}

function readQualifier(list: DerReader): PolicyQualifier {
  const contents = list.enter(tags.sequence)
  const oid = contents.objectIdentifier()
  const qualifier = readQualified(oid, contents)
  contents.finish()
  return qualifier
}

function readQualified(oid: string, contents: DerReader): PolicyQualifier {
  if (oid === policy.cps) return { kind: 'cps', uri: textOf(contents, [tags.ia5String]) }
  if (oid === policy.userNotice) return readUserNotice(contents.enter(tags.sequence))
  return { kind: 'other', oid, der: contents.raw() }
}

function readUserNotice(contents: DerReader): PolicyQualifier {
  const reference = contents.enterOptional(tags.sequence)
  const noticeRef = reference ? readNoticeReference(reference) : null
  const explicitText = contents.isAtEnd ? null : textOf(contents, displayText)
  contents.finish()
  return { kind: 'userNotice', explicitText, noticeRef }
}

function readNoticeReference(contents: DerReader): NoticeReference {
  const organization = textOf(contents, displayText)
  const numbers = contents.enter(tags.sequence)
  const noticeNumbers: number[] = []
  while (!numbers.isAtEnd) noticeNumbers.push(numbers.smallInteger())
  contents.finish()
  return { organization, noticeNumbers }
}

const displayText: readonly number[] = [tags.ia5String, tags.visibleString, tags.bmpString, tags.utf8String]

function textOf(reader: DerReader, allowed: readonly number[]): string {
  const tag = reader.nextTag
  const text = allowed.includes(tag) ? decodeText(tag, reader.content(tag)) : null
  if (text === null) throw new RootkeepError('extension.malformed', 'A text of a policy is malformed')
  return text
}

function policyInformation({ policyIdentifier, policyQualifiers }: PolicyInformation): Der {
  const qualifiers = policyQualifiers.length === 0 ? [] : [sequence(policyQualifiers.map(policyQualifier))]
  return sequence([objectIdentifier(policyIdentifier), ...qualifiers])
}

function policyQualifier(qualifier: PolicyQualifier): Der {
  switch (qualifier.kind) {
    case 'cps':
      return sequence([objectIdentifier(policy.cps), ia5String(qualifier.uri)])
    case 'userNotice':
      return sequence([objectIdentifier(policy.userNotice), userNotice(qualifier)])
    case 'other':
      return sequence([objectIdentifier(qualifier.oid), qualifier.der])
  }
}

/** explicitText is UTF8String, as RFC 6818 §3 asks for. */
function userNotice({ noticeRef, explicitText }: Extract<PolicyQualifier, { kind: 'userNotice' }>): Der {
  return sequence([
    ...(noticeRef
      ? [
          sequence([
            utf8String(noticeRef.organization),
            sequence(noticeRef.noticeNumbers.map((number) => integer(number))),
          ]),
        ]
      : []),
    ...(explicitText === null ? [] : [utf8String(explicitText)]),
  ])
}

/** The qualifiers set off from their policy, for monospaced text. */
function policyInWords(policy: PolicyInformation): string[] {
  const qualifiers = policy.policyQualifiers.map((qualifier) => `  ${inEnglish(qualifierSaid(qualifier))}`)
  return [inEnglish(policySaid(policy)), ...qualifiers]
}

function policySaid({ policyIdentifier }: PolicyInformation): Said {
  const name = nameOfOid(policyIdentifier)
  return say('certificatePolicies.policyIdentifier', {
    policy: name === policyIdentifier ? name : `${name} (${policyIdentifier})`,
  })
}

function qualifierSaid(qualifier: PolicyQualifier): Said {
  switch (qualifier.kind) {
    case 'cps':
      return say('certificatePolicies.cps', { uri: visibleText(qualifier.uri) })
    case 'userNotice':
      return say('certificatePolicies.userNotice', {
        text: visibleText(
          [qualifier.noticeRef?.organization, qualifier.explicitText].filter(Boolean).join(': '),
        ),
      })
    case 'other':
      return say('certificatePolicies.otherQualifier', {
        qualifier: nameOfOid(qualifier.oid),
        hex: Buffer.from(qualifier.der).toString('hex'),
      })
  }
}
