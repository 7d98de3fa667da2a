// authorityKeyIdentifier (RFC 5280 §4.2.1.1): which key of the issuer signed.

import { RootkeepError } from '../../contract/errors.ts'
import { say, sayOf } from '../../contract/said.ts'
import type { DerReader } from '../der/reader.ts'
import { contextConstructed, contextPrimitive, tags } from '../der/tag.ts'
import { type Der, element, sequence } from '../der/writer.ts'
import { type GeneralName, generalName, generalNameSaid, readGeneralNames } from '../general-name.ts'
import { defineSaidExtension } from './said-extension.ts'
import { keyIdentifierText } from './subject-key-identifier.ts'

export interface AuthorityKeyIdentifier {
  readonly keyIdentifier: Uint8Array | null
  readonly authorityCertIssuer: readonly GeneralName[] | null
  /** The contents octets of the serial number. */
  readonly authorityCertSerialNumber: Uint8Array | null
}

export const authorityKeyIdentifier = defineSaidExtension<AuthorityKeyIdentifier>({
  name: 'authorityKeyIdentifier',
  read: readAuthorityKeyIdentifier,
  write: writeAuthorityKeyIdentifier,
  say: ({ keyIdentifier, authorityCertIssuer, authorityCertSerialNumber }) => [
    ...(keyIdentifier
      ? [say('authorityKeyIdentifier.keyIdentifier', { keyIdentifier: keyIdentifierText(keyIdentifier) })]
      : []),
    ...(authorityCertIssuer ?? []).map((name) =>
      sayOf('authorityKeyIdentifier.authorityCertIssuer', { name: generalNameSaid(name) }),
    ),
    ...(authorityCertSerialNumber
      ? [
          say('authorityKeyIdentifier.authorityCertSerialNumber', {
            serialNumber: keyIdentifierText(authorityCertSerialNumber),
          }),
        ]
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
