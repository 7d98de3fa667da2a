// Certificates for large keeps, as quickly as they can be signed: the first of each authority and key is prepared
// and linted as any other, the rest differ from it in serial number, subject and validity only. Each is signed.

import { randomBytes } from 'node:crypto'
import { entryOf } from '../authority/certificate/entry.ts'
import { type Issuer, signerOf } from '../authority/issuer.ts'
import type { Keep } from '../authority/keep.ts'
import { signatureAlgorithmDer } from '../pki/algorithm.ts'
import { encode } from '../pki/der/writer.ts'
import { writeExtension } from '../pki/extension/extension.ts'
import { prepare } from '../pki/issuance.ts'
import type { Name } from '../pki/name.ts'
import { nameKey } from '../pki/name-match.ts'
import { nameFromText } from '../pki/name-text.ts'
import { SerialNumbers } from '../pki/serial-number.ts'
import type { Signer } from '../pki/signer.ts'
import { writeCertificate, writeTbsCertificate } from '../pki/tbs-certificate.ts'
import type { CertificateReservation } from '../records/certificate.ts'
import { newTestKey } from './key.ts'
import { builtInProfile } from './profile.ts'

/** Subjects share so few keys: making a million takes longer than signing with one. */
const keyCount = 8

export interface QuickCertificate {
  readonly reservation: CertificateReservation
  readonly der: Uint8Array
}

interface Wanted {
  /** RFC 4514 text. */
  readonly subject: string
  readonly notBefore: string
  readonly notAfter: string
  readonly recordedAt: string
}

/** One authority's desk, with the profile of developers. */
export class QuickIssuing {
  readonly #issuer: Issuer
  readonly #signer: Signer
  readonly #models: readonly Model[]
  readonly #serialNumbers = new SerialNumbers(randomBytes)
  #count = 0

  constructor(keep: Keep, issuer: Issuer) {
    this.#issuer = issuer
    this.#signer = signerOf(keep, issuer)
    this.#models = subjectKeys().map((key) => modelOf(issuer, { key, at: keep.now() }))
  }

  issue({ subject, notBefore, notAfter, recordedAt }: Wanted): QuickCertificate {
    const model = this.#models[this.#count++ % this.#models.length]
    if (!model) throw new TypeError('there are keys')
    const name = nameFromText(subject)
    const serialNumber = this.#serialNumbers.next()
    const validity = { notBefore, notAfter }
    const tbsCertificate = writeTbsCertificate({
      ...model.parts,
      ...validity,
      serialNumber,
      subject: name.der,
    })
    const signature = this.#signer.sign(tbsCertificate, model.scheme)
    return {
      reservation: {
        ...this.#reservation(model, name),
        ...validity,
        ...hexOf(serialNumber),
        subject,
        recordedAt,
      },
      der: writeCertificate(tbsCertificate, model.parts.signatureAlgorithm, signature),
    }
  }

  #reservation({ entry }: Model, name: Name) {
    const { title: _, ...kept } = entry
    const belonging = {
      issuerAuthorityId: this.#issuer.authority.id,
      authorityId: null,
      profile: 'developer',
    }
    return {
      ...kept,
      ...belonging,
      subjectKey: nameKey(name),
      keyId: null,
      requestId: null,
      crlPartition: null,
    }
  }
}

type Model = ReturnType<typeof modelOf>

/** What all certificates of an authority for one key have in common. */
function modelOf({ certificate }: Issuer, { key, at }: { key: Uint8Array; at: string }) {
  const prepared = prepare({
    profile: builtInProfile('developer'),
    issuer: certificate,
    subject: nameFromText('CN=model'),
    subjectPublicKeyInfo: key,
    serialNumber: new SerialNumbers(randomBytes).next(),
    notBefore: at,
    at,
  })
  if (!prepared.isIssuable) throw new Error('the model of a large keep has lints')
  const { scheme, unsigned } = prepared
  const parts = {
    signatureAlgorithm: signatureAlgorithmDer(scheme),
    issuer: certificate.subject.der,
    subjectPublicKeyInfo: key,
    extensions: unsigned.extensions.list.map((each) => encode(writeExtension(each))),
  }
  return { scheme, parts, entry: entryOf(prepared) }
}

let keys: readonly Uint8Array[] | undefined

function subjectKeys(): readonly Uint8Array[] {
  keys ??= Array.from({ length: keyCount }, () => newTestKey('ec-p256').signer.subjectPublicKeyInfo)
  return keys
}

function hexOf(serialNumber: Uint8Array): { serialNumber: string } {
  return { serialNumber: Buffer.from(serialNumber).toString('hex') }
}
