// A certificate of an authority's own: prepared under its issuer or itself, and what issuing it means to the
// keep. For its creation, its renewal, a new key, a link between keys, and another issuer's word for it.

import { RootkeepError } from '../../contract/errors.ts'
import type { Profile } from '../../contract/profile.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { prepare } from '../../pki/issuance.ts'
import type { Name } from '../../pki/name.ts'
import type { Prepared } from '../../pki/preparation.ts'
import { newSerialNumber } from '../../pki/serial-number.ts'
import type { Desk } from '../desk.ts'

export interface OwnCertificate {
  readonly profile: Profile
  /** Null: the authority itself. */
  readonly issuer: Certificate | null
  readonly subject: Name
  /** An authority that is one already has its name for good. */
  readonly keepsSubject?: boolean
  readonly subjectPublicKeyInfo: Uint8Array
  /** As in the certificates below it; absent: what is given to the key here. */
  readonly subjectKeyIdentifier?: Uint8Array | undefined
  readonly validity: ValidityWish
  /** The present, unless given. */
  readonly at?: string
}

/** As the contract has it: now and the profile's days, where nothing else was wished. */
export interface ValidityWish {
  readonly notBefore?: string | undefined
  readonly notAfter?: string | undefined
  readonly days?: number | undefined
}

/** Throws what `prepare` throws. Changes nothing. */
export function prepareOwn({ keep, random }: Desk, own: OwnCertificate): Prepared {
  const { validity, issuer, at = keep.now(), ...rest } = own
  return prepare({
    ...rest,
    issuer: issuer ?? 'self',
    serialNumber: newSerialNumber(random),
    notBefore: validity.notBefore ?? at,
    notAfter: validity.notAfter,
    days: validity.days,
    at,
  })
}

/** A profile for a root or for a subordinate. Throws `profile.unknown`, `profile.wrong-kind`. */
export function profileOfKind({ profiles }: Desk, name: string, kind: 'root' | 'subordinate'): Profile {
  const { profile } = profiles.get(name)
  if (profile.certifies === kind) return profile
  throw new RootkeepError('profile.wrong-kind', `The profile ${name} is not for a ${kind}.`, {
    profile: name,
    certifies: profile.certifies,
  })
}
