// Requests that are made here: a PKCS#10 request (RFC 2986) signed by a key of the vault, and kept, so that the
// answer is recognised when it comes.

import type { Parsed } from '../../contract/contract.ts'
import { sha256Fingerprint } from '../../pki/certificate.ts'
import { writeCertificationRequest } from '../../pki/certification-request.ts'
import { subjectAltName } from '../../pki/extension/alternative-name.ts'
import { type Extension, extension } from '../../pki/extension/extension.ts'
import { generalNameFromText } from '../../pki/general-name-text.ts'
import type { Name } from '../../pki/name.ts'
import { checkName } from '../../pki/name-rule.ts'
import { nameFromText, nameText } from '../../pki/name-text.ts'
import { writePem } from '../../pki/pem.ts'
import { withNewKey } from '../certificate/issue.ts'
import { keyAlgorithmOf } from '../certificate/view.ts'
import type { Desk } from '../desk.ts'
import type { Keep } from '../keep.ts'
import { chosenKey } from '../key/chosen-key.ts'
import { keyOf } from '../key/view.ts'

/** Throws `name.malformed`, `name.forbidden-character`, and what keeping the key throws. */
export async function createRequest({ keep }: Desk, input: Parsed<'request.create'>) {
  const subject = subjectFromText(input.subject)
  const names = input.subjectAltNames.map((text) => generalNameFromText(text))
  const extensions = names.length === 0 ? [] : [extension(subjectAltName, names, false)]
  const make = (keyId: string) => {
    const der = writeRequest(keep, { keyId, subject, extensions })
    keep.act('request.create', (note) =>
      note({ key: keyId, request: addRequest(keep, der, { keyId, subject }) }),
    )
    const request = writePem('CERTIFICATE REQUEST', der)
    return { request, sha256: sha256Fingerprint(der), subject: nameText(subject), key: keyId }
  }
  // A key that is here keeps its purpose: an authority's may be certified elsewhere, too.
  if (input.key !== undefined && input.algorithm === undefined) return make(keyOf(keep, input.key).keyId)
  using key = await chosenKey({ keep, choice: input }, 'request')
  return withNewKey(keep, key, make)
}

/** A subject as a person wrote it. Throws `name.malformed`, `name.forbidden-character`. */
export function subjectFromText(text: string): Name {
  const subject = nameFromText(text)
  checkName(subject)
  return subject
}

/** The DER of a request signed by a key of the vault. Throws `vault.locked`, `key.unknown`. */
export function writeRequest(
  keep: Keep,
  { keyId, subject, extensions }: { keyId: string; subject: Name; extensions: readonly Extension[] },
): Uint8Array {
  return writeCertificationRequest(subject, extensions, keep.signer(keyId))
}

/** Keeps a request made here, within the act under way, and returns its SHA-256 in hex. */
export function addRequest(
  keep: Keep,
  der: Uint8Array,
  { keyId, subject }: { keyId: string; subject: Name },
): string {
  const { subjectPublicKeyInfo } = keep.signer(keyId)
  keep.records.requests.add({
    der,
    subject: nameText(subject),
    keyAlgorithm: keyAlgorithmOf(subjectPublicKeyInfo),
    subjectPublicKeySha256: sha256Fingerprint(subjectPublicKeyInfo),
    fileName: 'made here',
    receivedAt: keep.now(),
    keyId,
  })
  return sha256Fingerprint(der)
}
