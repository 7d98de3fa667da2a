// An authority under a parent that lives elsewhere: the request that goes there, and the certificate that comes
// back. The same two steps renew it: the request is made again for the key that there is.

import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Finding } from '../../contract/values.ts'
import { type Certificate, isSelfIssued, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readCertificationRequest } from '../../pki/certification-request.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { extension } from '../../pki/extension/extension.ts'
import { keyUsage } from '../../pki/extension/key-usage.ts'
import { readOnePemOrDer } from '../../pki/imported-object.ts'
import type { Name } from '../../pki/name.ts'
import { namesMatch } from '../../pki/name-match.ts'
import { nameText } from '../../pki/name-text.ts'
import { writePem } from '../../pki/pem.ts'
import type { Authority } from '../../records/authority.ts'
import { refuseTakenName } from '../authority-creation.ts'
import { addCertificate } from '../authority-import.ts'
import { requestOf, summarizeAuthority, waitingAuthority } from '../authority-view.ts'
import {
  checkAuthorityCertificate,
  checkNotExpired,
  knownIssuerOf,
} from '../certificate/foreign-certificate.ts'
import { withNewKey } from '../certificate/issue.ts'
import { certificatePem, keyAlgorithmOf, summarizeRow, titleOfName } from '../certificate/view.ts'
import type { Desk } from '../desk.ts'
import { kept } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { chosenKey } from '../key/chosen-key.ts'
import { keyOf } from '../key/view.ts'
import { lineageOf } from './lineage.ts'
import { addRequest, subjectFromText, writeRequest } from './own-request.ts'

type RequestInput = Parsed<'authority.request-subordinate'>

/** A CA asks to be one; the parent decides (RFC 5280 §4.2.1.3, §4.2.1.9). */
const askedExtensions = [
  extension(basicConstraints, { cA: true, pathLenConstraint: null }, true),
  extension(keyUsage, ['keyCertSign', 'cRLSign'], true),
]

/**
 * A new key and its request; for an authority of this name that waits, or whose parent is elsewhere, a request of
 * its present key. Throws `authority.name-taken`, also where subject or algorithm are not those it has.
 */
export async function requestSubordinate({ keep }: Desk, input: RequestInput) {
  const subject = subjectFromText(input.subject)
  const again = keep.records.authorities.findByName(input.name)
  if (again && mayAskAgain(keep, again, input, subject))
    return ask(keep, again.keyId ?? '', { input, subject })
  refuseTakenName(keep, input.name)
  using key = await chosenKey({ keep, choice: input }, `authority/${input.name}`)
  return withNewKey(keep, key, (keyId) => ask(keep, keyId, { input, subject }))
}

function ask(keep: Keep, keyId: string, { input, subject }: { input: RequestInput; subject: Name }) {
  const { authorities } = keep.records
  const der = writeRequest(keep, { keyId, subject, extensions: askedExtensions })
  const authority = keep.act('authority.request-subordinate', (note) => {
    const own = { name: input.name, kind: 'subordinate', keyId, createdAt: keep.now() } as const
    const { id } = authorities.findByName(input.name) ?? { id: authorities.create(own) }
    note({ authority: input.name, request: addRequest(keep, der, { keyId, subject }) })
    return authorities.get(id)
  })
  return {
    authority: {
      id: String(authority.id),
      name: authority.name,
      title: titleOfName(subject),
      subject: nameText(subject),
      keyAlgorithm: keyAlgorithmOf(keep.signer(keyId).subjectPublicKeyInfo),
      createdAt: authority.createdAt,
    },
    request: writePem('CERTIFICATE REQUEST', der),
  }
}

function mayAskAgain(keep: Keep, authority: Authority, input: RequestInput, subject: Name): boolean {
  const { keyId, kind, retiredAt } = authority
  if (keyId === null || kind === 'root' || retiredAt !== null) return false
  const [newest] = lineageOf(keep, authority).generations
  const isElsewhere = newest ? newest.origin === 'imported' : waitingAuthority(keep, authority) !== null
  const present = nameOf(keep, authority)
  const { subjectPublicKeyInfo } = keep.signer(keyId)
  return (
    isElsewhere &&
    present !== null &&
    Buffer.compare(present.der, subject.der) === 0 &&
    (input.key === undefined
      ? keyAlgorithmOf(subjectPublicKeyInfo) === input.algorithm
      : keyOf(keep, input.key).keyId === keyId)
  )
}

/** Of its present certificate, or as it was requested. */
function nameOf(keep: Keep, authority: Authority): Name | null {
  const [newest] = lineageOf(keep, authority).generations
  if (newest) return kept(keep, newest).certificate.subject
  const request = requestOf(keep, authority)
  return request ? readCertificationRequest(keep.records.requests.der(request.id)).subject : null
}

/**
 * Takes the parent's answer. Throws `issuer.key-elsewhere`, `authority.retired`, `authority.key-differs`,
 * `authority.name-differs`, `certificate.not-a-ca`, `certificate.expired`, `certificate.bad-signature` (where the
 * parent is known here), `input.wrong-kind` for a self-signed certificate, and what reading throws.
 */
export function adoptAuthority({ keep }: Desk, input: Parsed<'authority.adopt'>) {
  const authority = keep.records.authorities.resolve(input.authority)
  const certificate = readCertificate(readOnePemOrDer(input.certificate, ['certificate']))
  checkAnswer(keep, authority, certificate)
  const issuer = knownIssuerOf(keep, certificate)
  keep.act('authority.adopt', (note) => {
    const links = { authorityId: authority.id, issuerAuthorityId: issuer?.id ?? null }
    addCertificate(keep, certificate, links)
    note({ authority: authority.name, sha256: sha256Fingerprint(certificate.der) })
  })
  const row = keep.records.certificates.findBySha256(sha256Fingerprint(certificate.der))
  if (!row) throw new TypeError('the certificate was not taken in')
  return {
    certificate: summarizeRow(row, keep.now()),
    findings: issuer ? [] : [parentUnknown(certificate)],
    pem: certificatePem(certificate.der),
    authority: summarizeAuthority(keep, authority),
  }
}

function checkAnswer(keep: Keep, authority: Authority, certificate: Certificate): void {
  const { name, keyId, retiredAt } = authority
  if (retiredAt !== null) {
    throw new RootkeepError('authority.retired', `${name} was retired at ${retiredAt}.`, { name, retiredAt })
  }
  if (keyId === null)
    throw new RootkeepError('issuer.key-elsewhere', `The key of ${name} is not in this keep.`, {
      authority: name,
    })
  const { subjectPublicKeyInfo } = keep.signer(keyId)
  if (Buffer.compare(subjectPublicKeyInfo, certificate.subjectPublicKeyInfo) !== 0)
    throw new RootkeepError('authority.key-differs', `This certifies another key than that of ${name}.`, {
      authority: name,
    })
  checkName(keep, authority, certificate)
  if (isSelfIssued(certificate)) {
    throw new RootkeepError('input.wrong-kind', 'A self-issued certificate is no answer of a parent.', {
      found: 'certificate',
      expected: ['certificate'],
    })
  }
  checkAuthorityCertificate(certificate)
  checkNotExpired(certificate, keep.now())
}

function checkName(keep: Keep, authority: Authority, { subject }: Certificate): void {
  const wanted = nameOf(keep, authority)
  if (wanted && namesMatch(wanted, subject)) return
  throw new RootkeepError('authority.name-differs', 'This certifies another name than was requested.', {
    requested: wanted ? nameText(wanted) : '',
    certified: nameText(subject),
  })
}

function parentUnknown({ issuer }: Certificate): Finding {
  return {
    code: 'authority.parent-unknown',
    severity: 'info',
    clause: 'RFC 5280 §6.1',
    certificate: null,
    message: `${nameText(issuer)} is not in this keep, so its signature was not checked: import it first to have it checked.`,
  }
}
