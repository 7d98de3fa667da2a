// subjectAltName and issuerAltName (RFC 5280 §4.2.1.6, §4.2.1.7): further names, all of one syntax.

import { tags } from '../der/tag.ts'
import { type GeneralName, generalNames, generalNameText, readGeneralNames } from '../general-name.ts'
import { defineExtension, type ExtensionKind } from './extension.ts'

export const subjectAltName = defineAlternativeName('subjectAltName')
export const issuerAltName = defineAlternativeName('issuerAltName')

function defineAlternativeName(
  name: 'subjectAltName' | 'issuerAltName',
): ExtensionKind<readonly GeneralName[]> {
  return defineExtension<readonly GeneralName[]>({
    name,
    read: (reader) => readGeneralNames(reader.enter(tags.sequence)),
    write: generalNames,
    inWords: (names) => names.map(generalNameText),
  })
}
