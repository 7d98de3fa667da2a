// certificateIssuer of CRL entries (RFC 5280 §5.3.3): in an indirect CRL, whose certificate an entry and
// those after it are about.

import { tags } from '../der/tag.ts'
import { type GeneralName, generalNames, generalNameText, readGeneralNames } from '../general-name.ts'
import { defineExtension } from './extension.ts'

export const certificateIssuer = defineExtension<readonly GeneralName[]>({
  name: 'certificateIssuer',
  read: (reader) => readGeneralNames(reader.enter(tags.sequence)),
  write: generalNames,
  inWords: (names) => names.map(generalNameText),
})
