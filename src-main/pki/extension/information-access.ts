// authorityInfoAccess and subjectInfoAccess (RFC 5280 §4.2.2): where OCSP, the issuer's certificate, or the
// subject's own services are reached.

import { sayOf } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { tags } from '../der/tag.ts'
import { objectIdentifier, sequence } from '../der/writer.ts'
import { type GeneralName, generalName, generalNameSaid, readGeneralName } from '../general-name.ts'
import { nameOfOid } from '../oid.ts'
import { readList } from './list.ts'
import { defineSaidExtension, type SaidKind } from './said-extension.ts'

export interface AccessDescription {
  /** In dotted decimal. */
  readonly accessMethod: string
  readonly accessLocation: GeneralName
}

export const authorityInfoAccess = defineInformationAccess('authorityInfoAccess')
export const subjectInfoAccess = defineInformationAccess('subjectInfoAccess')

function defineInformationAccess(
  name: 'authorityInfoAccess' | 'subjectInfoAccess',
): SaidKind<readonly AccessDescription[]> {
  return defineSaidExtension<readonly AccessDescription[]>({
    name,
    read: (reader) => readList(reader, readAccessDescription),
    write: (descriptions) =>
      sequence(
        descriptions.map(({ accessMethod, accessLocation }) =>
          sequence([objectIdentifier(accessMethod), generalName(accessLocation)]),
        ),
      ),
    say: (descriptions) =>
      descriptions.map(({ accessMethod, accessLocation }) =>
        sayOf('informationAccess.accessLocation', {
          accessMethod: nameOfOid(accessMethod),
          name: generalNameSaid(accessLocation),
        }),
      ),
  })
}

function readAccessDescription(list: DerReader): AccessDescription {
  const contents = list.enter(tags.sequence)
  const accessMethod = contents.objectIdentifier()
  const accessLocation = readGeneralName(contents)
  contents.finish()
  return { accessMethod, accessLocation }
}
