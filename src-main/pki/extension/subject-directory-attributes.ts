// subjectDirectoryAttributes (RFC 5280 §4.2.1.8): attributes of the subject beside its name. Those of people (RFC 3739
// §3.3.2) are written from text; of others the values are kept as they stand.

import type { PersonalAttribute } from '../../contract/profile-extension.ts'
import { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { decodeText } from '../der/text.ts'
import { element, encode, objectIdentifier, sequence, setOf, utf8String } from '../der/writer.ts'
import { nameOfOid, personalAttribute } from '../oid.ts'
import { visibleText } from '../text/visible.ts'
import { generalizedTime, readGeneralizedTime } from '../time.ts'
import { readList } from './list.ts'
import { defineSaidExtension } from './said-extension.ts'

export interface DirectoryAttribute {
  /** In dotted decimal. */
  readonly type: string
  /** DER, at least one. */
  readonly values: readonly Uint8Array[]
}

export const subjectDirectoryAttributes = defineSaidExtension<readonly DirectoryAttribute[]>({
  name: 'subjectDirectoryAttributes',
  read: (reader) => readList(reader, readAttribute),
  write: (attributes) =>
    sequence(attributes.map(({ type, values }) => sequence([objectIdentifier(type), setOf(values)]))),
  say: (attributes) =>
    attributes.flatMap(({ type, values }) =>
      values.map((value) => `${nameOfOid(type)}: ${valueInWords(value)}`),
    ),
})

/** An attribute of a person from the text that a profile has; throws `time.invalid` for no real day. */
export function personalAttributeOf(attribute: PersonalAttribute, text: string): DirectoryAttribute {
  return { type: personalAttribute[attribute], values: [encode(personalValue(attribute, text))] }
}

/** RFC 3739 §3.3.2: a day of birth is noted as its noon. */
function personalValue(attribute: PersonalAttribute, text: string) {
  if (attribute === 'dateOfBirth') return generalizedTime(`${text}T12:00:00Z`)
  return attribute === 'placeOfBirth'
    ? utf8String(text)
    : element(tags.printableString, [Buffer.from(text, 'latin1')])
}

function readAttribute(list: DerReader): DirectoryAttribute {
  const contents = list.enter(tags.sequence)
  const type = contents.objectIdentifier()
  const values = readList(contents, (set) => set.raw(), tags.set)
  contents.finish()
  return { type, values }
}

function valueInWords(value: Uint8Array): string {
  const reader = new DerReader(value)
  const tag = reader.nextTag
  if (tag === tags.generalizedTime) return readGeneralizedTime(reader)
  const text = decodeText(tag, reader.content(tag))
  return text === null ? `DER ${Buffer.from(value).toString('hex')}` : visibleText(text)
}
