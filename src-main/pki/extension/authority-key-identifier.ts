// authorityKeyIdentifier (RFC 5280 §4.2.1.1): which key of the issuer signed.

import { RootkeepError } from '../../contract/errors.ts'
import type { DerReader } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import { type Der, element, sequence } from '../der/writer.ts'
import { type GeneralName, generalName, generalNameText, readGeneralNames } from '../general-name.ts'
import { defineExtension } from './extension.ts'
import { keyIdentifierText } from './subject-key-identifier.ts'

export interface AuthorityKeyIdentifier {
  readonly keyIdentifier: Uint8Array | null
  readonly authorityCertIssuer: readonly GeneralName[] | null
  /** The contents octets of the serial number. */
  readonly authorityCertSerialNumber: Uint8Array | null
}

export const authorityKeyIdentifier = defineExtension<AuthorityKeyIdentifier>({
  name: 'authorityKeyIdentifier',
  read: readAuthorityKeyIdentifier,
  write: writeAuthorityKeyIdentifier,
  inWords: ({ keyIdentifier, authorityCertIssuer, authorityCertSerialNumber }) => [
    ...(keyIdentifier ? [`key ${keyIdentifierText(keyIdentifier)}`] : []),
    ...(authorityCertIssuer ?? []).map((name) => `certificate issued by ${generalNameText(name)}`),
    ...(authorityCertSerialNumber
      ? [`certificate number ${keyIdentifierText(authorityCertSerialNumber)}`]
      : []),
  ],
})

function readAuthorityKeyIdentifier(reader: DerReader): AuthorityKeyIdentifier {
  const contents = reader.enter(tags.sequence)
  const keyIdentifier = contents.isNext(contextPrimitive(0))
    ? contents.octetString(contextPrimitive(0))
    : null
  const issuer = contents.enterOptional(contextConstructed(1))
  const authorityCertIssuer = issuer ? readGeneralNames(issuer) : null
  const hasSerial = contents.isNext(contextPrimitive(2))
  const authorityCertSerialNumber = hasSerial ? contents.integer(contextPrimitive(2)) : null
  contents.finish()
  if ((authorityCertIssuer === null) !== (authorityCertSerialNumber === null)) {
    throw new RootkeepError('extension.malformed', 'Issuer and serial number must stand together')
  }
  return { keyIdentifier, authorityCertIssuer, authorityCertSerialNumber }
}

function writeAuthorityKeyIdentifier(value: AuthorityKeyIdentifier): Der {
  const { keyIdentifier, authorityCertIssuer, authorityCertSerialNumber } = value
  return sequence([
    ...(keyIdentifier ? [element(contextPrimitive(0), [keyIdentifier])] : []),
    ...(authorityCertIssuer ? [element(contextConstructed(1), authorityCertIssuer.map(generalName))] : []),
    ...(authorityCertSerialNumber ? [element(contextPrimitive(2), [authorityCertSerialNumber])] : []),
  ])
}
