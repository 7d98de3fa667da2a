// The people of the cases: a root that a verifier trusts, a regional authority below it, a developer below that; and
// what differs from case to case. Keys are made once, since they take their time.

import type { Instant } from '../../contract/instant.ts'
import { basicConstraints } from '../../pki/extension/basic-constraints.ts'
import { type Extension, extension } from '../../pki/extension/extension.ts'
import type { TestEntity } from '../hierarchy.ts'
import { newTestKey, type TestKey } from '../key.ts'
import { type SignedParts, signCertificate } from '../signed-certificate.ts'

/** The instant at which cases are judged, unless they say otherwise. */
export const caseInstant: Instant = '2026-11-20T12:00:00Z'

const keys = new Map<string, TestKey>()

/** The key of someone by name, the same in every case. */
export function keyOf(name: string, algorithm: Parameters<typeof newTestKey>[0] = 'ec-p256'): TestKey {
  const id = `${name} ${algorithm}`
  const key = keys.get(id) ?? newTestKey(algorithm)
  keys.set(id, key)
  return key
}

type Odds = Partial<SignedParts>

export function root(odds: Odds = {}): TestEntity {
  return signCertificate({
    subject: 'CN=Root,O=RubyConf',
    issuer: 'self',
    isAuthority: true,
    key: keyOf('root'),
    ...odds,
  })
}

export function regional(issuer: TestEntity, odds: Odds = {}): TestEntity {
  const pathLenConstraint = 0
  const key = keyOf('regional')
  return signCertificate({
    subject: 'CN=Regional',
    issuer,
    isAuthority: true,
    pathLenConstraint,
    key,
    ...odds,
  })
}

export function developer(issuer: TestEntity | 'self', odds: Odds = {}): TestEntity {
  const plain: Extension = extension(basicConstraints, { cA: false, pathLenConstraint: null }, true)
  const { extensions = [], ...rest } = odds
  return signCertificate({
    subject: 'CN=drbrain',
    issuer,
    key: keyOf('developer'),
    extensions: [plain, ...extensions],
    ...rest,
  })
}

/** Root, regional, developer, all in order. */
export function usualChain(): readonly [TestEntity, TestEntity, TestEntity] {
  const top = root()
  const middle = regional(top)
  return [top, middle, developer(middle)]
}
