// p11-kit's own format of trust (`*.p11-kit`, as in Fedora's ca-bundle.trust.p11-kit): objects of attributes, a
// certificate in PEM, and extensions that are stapled to the key of a certificate from outside.

import { RootkeepError } from '../../contract/errors.ts'
import type { TrustScope, TrustWarning } from '../../contract/trust-list.ts'
import { readCertificate } from '../certificate.ts'
import { encode } from '../der/writer.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { type Extension, extension, writeExtension } from '../extension/extension.ts'
import { nameConstraints } from '../extension/name-constraints.ts'
import { writePem } from '../pem.ts'
import { type P11KitObject, percentEncode, readP11KitObjects } from './p11-kit-object.ts'
import { stapledScope } from './p11-kit-scope.ts'
import { subtreesOf } from './scope-names.ts'
import { keyPurposesOf, type TrustedCertificate, type TrustStore } from './trusted-certificate.ts'
import { passedOver, unreadable, warningOf } from './warning.ts'

const header = '[p11-kit-object-v1]'

/** The file of one certificate, with its scope as stapled extensions. Throws as `readCertificate` does. */
export function writeP11Kit({ der, label, scope }: TrustedCertificate): string {
  const { subjectPublicKeyInfo } = readCertificate(der)
  const title = `label: "${percentEncode(Buffer.from(label))}"`
  const anchor = [header, title, 'trusted: true', ...distrustLines(scope)].join('\n')
  const stapled = stapledExtensions(scope).map((each) =>
    [
      '',
      header,
      'class: x-certificate-extension',
      title,
      `object-id: ${each.oid}`,
      `value: "${percentEncode(encode(writeExtension(each)))}"`,
      writePem('PUBLIC KEY', subjectPublicKeyInfo),
    ].join('\n'),
  )
  return `${anchor}\n${writePem('CERTIFICATE', der)}${stapled.join('')}`
}

/** CKA_NSS_SERVER_DISTRUST_AFTER and its like: the last notBefore, as a UTCTime in text. */
function distrustLines({ issuedUntil }: TrustScope): string[] {
  if (issuedUntil === null) return []
  const digits = issuedUntil.replace(/\D/g, '').slice(2)
  return ['server', 'email'].map((use) => `nss-${use}-distrust-after: "${digits}Z"`)
}

function stapledExtensions(scope: TrustScope): Extension[] {
  const purposes = keyPurposesOf(scope)
  const names = subtreesOf(scope)
  const hasNames = names.permittedSubtrees.length + names.excludedSubtrees.length > 0
  return [
    ...(purposes.length > 0 ? [extension(extKeyUsage, purposes, true)] : []),
    ...(hasNames ? [extension(nameConstraints, names, true)] : []),
  ]
}

/**
 * The anchors of a file: certificates that are `trusted`. Others are passed over with a warning, and so is one whose
 * stapled scope can't be said here, which would trust it for more. Throws `trust.store-malformed`.
 */
export function readP11Kit(text: string): TrustStore {
  const objects = readP11KitObjects(text)
  const certificates: TrustedCertificate[] = []
  const warnings: TrustWarning[] = []
  for (const object of objects) {
    for (const der of object.certificates) {
      const read = readAnchor(object, der, objects)
      if ('code' in read) warnings.push(read)
      else certificates.push(read)
    }
  }
  return { certificates, warnings }
}

function readAnchor(
  object: P11KitObject,
  der: Uint8Array,
  objects: readonly P11KitObject[],
): TrustedCertificate | TrustWarning {
  const label = object.text('label')
  if (object.is('x-distrusted')) {
    return warningOf('distrusted', label, { sentence: 'trust.distrusted' })
  }
  if (!object.is('trusted')) return passedOver(label, { sentence: 'trust.not-trusted' })
  try {
    const scope = stapledScope(object, readCertificate(der).subjectPublicKeyInfo, objects)
    return scope ? { der, label, scope } : passedOver(label, { sentence: 'trust.scope-unsayable' })
  } catch (thrown) {
    if (!(thrown instanceof RootkeepError)) throw thrown
    return unreadable(label, thrown)
  }
}

/** Whether a text is of this format. */
export function isP11Kit(text: string): boolean {
  return text.trimStart().startsWith('[') && text.includes(header)
}
