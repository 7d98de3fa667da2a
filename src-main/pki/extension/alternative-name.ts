// subjectAltName and issuerAltName (RFC 5280 §4.2.1.6, §4.2.1.7): further names, all of one syntax.

import { tags } from '../der/tag.ts'
import { type GeneralName, generalNameSaid, generalNames, readGeneralNames } from '../general-name.ts'
import { defineSaidExtension, type SaidKind } from './said-extension.ts'

export const subjectAltName = defineAlternativeName('subjectAltName')
export const issuerAltName = defineAlternativeName('issuerAltName')

function defineAlternativeName(name: 'subjectAltName' | 'issuerAltName'): SaidKind<readonly GeneralName[]> {
  return defineSaidExtension<readonly GeneralName[]>({
    name,
    read: (reader) => readGeneralNames(reader.enter(tags.sequence)),
    write: generalNames,
    say: (names) => names.map(generalNameSaid),
  })
}
