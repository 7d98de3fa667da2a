// policyMappings (RFC 5280 §4.2.1.5): which policy of the issuer equals which of the subject.

import { say } from '../../contract/said.ts'
import { tags } from '../der/tag.ts'
import { objectIdentifier, sequence } from '../der/writer.ts'
import { nameOfOid } from '../oid.ts'
import { readList } from './list.ts'
import { defineSaidExtension } from './said-extension.ts'

/** Both in dotted decimal. */
export interface PolicyMapping {
  readonly issuerDomainPolicy: string
  readonly subjectDomainPolicy: string
}

export const policyMappings = defineSaidExtension<readonly PolicyMapping[]>({
  name: 'policyMappings',
  read: (reader) =>
    readList(reader, (list) => {
      const contents = list.enter(tags.sequence)
      const issuerDomainPolicy = contents.objectIdentifier()
      const subjectDomainPolicy = contents.objectIdentifier()
      contents.finish()
      return { issuerDomainPolicy, subjectDomainPolicy }
    }),
  write: (mappings) =>
    sequence(
      mappings.map(({ issuerDomainPolicy, subjectDomainPolicy }) =>
        sequence([objectIdentifier(issuerDomainPolicy), objectIdentifier(subjectDomainPolicy)]),
      ),
    ),
  say: (mappings) =>
    mappings.map(({ issuerDomainPolicy, subjectDomainPolicy }) =>
      say('policyMappings.mapping', {
        issuerDomainPolicy: nameOfOid(issuerDomainPolicy),
        subjectDomainPolicy: nameOfOid(subjectDomainPolicy),
      }),
    ),
})
