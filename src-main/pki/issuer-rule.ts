// Whether an issuer may certify under a profile: it is a CA whose key may sign certificates, it is valid now,
// and its pathLenConstraint leaves room (RFC 5280 §4.2.1.3, §4.2.1.9). Whether it is revoked, and what stands
// above it, is for who keeps the records.

import { RootkeepError } from '../contract/errors.ts'
import type { Instant } from '../contract/instant.ts'
import type { Profile } from '../contract/profile.ts'
import type { Certificate } from './certificate.ts'
import { basicConstraints } from './extension/basic-constraints.ts'
import { keyUsage } from './extension/key-usage.ts'
import { nameText } from './name-text.ts'

/**
 * What holds at any time: throws `issuer.not-a-ca`, and `profile.wrong-kind` for a profile of a root, which
 * has no issuer but itself.
 */
export function checkIssuer(issuer: Certificate, { name, certifies }: Profile): void {
  const details = { issuer: nameText(issuer.subject), profile: name }
  if (certifies === 'root') {
    throw new RootkeepError('profile.wrong-kind', 'A root is its own issuer', details)
  }
  const constraints = issuer.extensions.get(basicConstraints)
  if (constraints?.cA !== true) {
    throw new RootkeepError('issuer.not-a-ca', 'The issuer is not a certificate authority', details)
  }
  if (issuer.extensions.get(keyUsage)?.includes('keyCertSign') === false) {
    throw new RootkeepError('issuer.not-a-ca', "The issuer's key may not sign certificates", details)
  }
}

/** Whether there is room for a subordinate of another name: throws `issuer.path-length-exceeded`. */
export function checkPathLength(issuer: Certificate, { name }: Profile): void {
  if (issuer.extensions.get(basicConstraints)?.pathLenConstraint !== 0) return
  throw new RootkeepError(
    'issuer.path-length-exceeded',
    'The issuer may certify end entities only (pathLenConstraint 0)',
    { issuer: nameText(issuer.subject), profile: name },
  )
}

/** What holds now: throws `issuer.not-yet-valid` or `issuer.expired`. */
export function checkIssuerAt(issuer: Certificate, at: Instant): void {
  if (at < issuer.notBefore) {
    throw notValid('issuer.not-yet-valid', `The issuer is valid from ${issuer.notBefore}`, { issuer, at })
  }
  if (at > issuer.notAfter) {
    throw notValid('issuer.expired', `The issuer's certificate ended at ${issuer.notAfter}`, { issuer, at })
  }
}

function notValid(
  code: 'issuer.not-yet-valid' | 'issuer.expired',
  message: string,
  { issuer, at }: { readonly issuer: Certificate; readonly at: Instant },
): RootkeepError {
  const { subject, notBefore, notAfter } = issuer
  return new RootkeepError(code, message, { issuer: nameText(subject), notBefore, notAfter, at })
}
