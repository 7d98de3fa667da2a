// A ready-made world for tests: a root that certified a regional authority that certified a developer, with
// their keys in memory and at a fixed instant. Names and times are always the same, keys and serials never.

import { randomBytes } from 'node:crypto'
import type { Instant } from '../contract/instant.ts'
import type { KeyAlgorithm } from '../contract/key-algorithm.ts'
import type { Profile } from '../contract/profile.ts'
import type { Certificate } from '../pki/certificate.ts'
import { issue, type PrepareOptions, prepare } from '../pki/issuance.ts'
import { nameFromText } from '../pki/name-text.ts'
import { writePem } from '../pki/pem.ts'
import { newSerialNumber } from '../pki/serial-number.ts'
import { newTestKey, type TestKey } from './key.ts'
import { builtInProfile } from './profile.ts'

/** Someone with a key and a certificate for it. */
export interface TestEntity {
  readonly key: TestKey
  readonly certificate: Certificate
  readonly pem: string
}

export interface Hierarchy {
  readonly at: Instant
  readonly root: TestEntity
  readonly regional: TestEntity
  readonly developer: TestEntity
}

export interface HierarchyOptions {
  /** Of all keys; `ec-p256`, which is made in no time. */
  readonly algorithm?: KeyAlgorithm
  readonly at?: Instant
}

/** The present of tests. */
export const testInstant: Instant = '2026-11-20T00:00:00Z'

/** `CN=Test Root` → `CN=Test Regional` → `CN=drbrain`, valid from `at` by the built-in profiles. */
export function createHierarchy(options: HierarchyOptions = {}): Hierarchy {
  const { algorithm = 'ec-p256', at = testInstant } = options
  const root = certify('self', { profile: 'root', subject: 'CN=Test Root,O=RubyConf', algorithm, at })
  const regional = certify(root, { profile: 'regional', subject: 'CN=Test Regional', algorithm, at })
  const subject = 'CN=drbrain,emailAddress=drbrain@segment7.net'
  const developer = certify(regional, { profile: 'developer', subject, algorithm, at })
  return { at, root, regional, developer }
}

export interface CertifyOptions {
  /** A profile, or the name of a built-in one. */
  readonly profile: Profile | string
  /** RFC 4514 text. */
  readonly subject: string
  readonly algorithm?: KeyAlgorithm
  /** A key that there is already, in place of a new one. */
  readonly key?: TestKey
  readonly at?: Instant
  /** Whatever else `prepare` takes. */
  readonly more?: Partial<PrepareOptions>
}

/** Makes a key and a certificate for it by `issuer`, valid from `at`. */
export function certify(issuer: TestEntity | 'self', options: CertifyOptions): TestEntity {
  const { profile, subject, algorithm = 'ec-p256', at = testInstant, more = {} } = options
  const key = options.key ?? newTestKey(algorithm)
  const prepared = prepare({
    profile: typeof profile === 'string' ? builtInProfile(profile) : profile,
    issuer: issuer === 'self' ? 'self' : issuer.certificate,
    subjectPublicKeyInfo: key.signer.subjectPublicKeyInfo,
    subject: nameFromText(subject),
    serialNumber: newSerialNumber(randomBytes),
    notBefore: at,
    at,
    ...more,
  })
  const { certificate, der } = issue(prepared, (issuer === 'self' ? key : issuer.key).signer)
  return { key, certificate, pem: writePem('CERTIFICATE', der) }
}
