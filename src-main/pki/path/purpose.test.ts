import { describe, expect, test } from 'vitest'
import { askPath, codesOf, testAuthority } from '../../testing/path-question.ts'
import { signCertificate } from '../../testing/signed-certificate.ts'
import { extKeyUsage } from '../extension/ext-key-usage.ts'
import { extension } from '../extension/extension.ts'
import { type KeyUsage, keyUsage } from '../extension/key-usage.ts'
import { keyPurpose } from '../oid.ts'
import type { Purpose } from './path-options.ts'

const root = testAuthority('CN=Root', 'self')

interface Case {
  readonly purpose: Purpose
  /** Of the leaf; null for no extKeyUsage. */
  readonly leaf: readonly (keyof typeof keyPurpose)[] | null
  readonly authority?: readonly (keyof typeof keyPurpose)[]
  readonly usage?: KeyUsage
  readonly isCritical?: boolean
  readonly code: string | null
}

function codeOf({ purpose, leaf, authority, usage = 'digitalSignature', isCritical = false }: Case) {
  const purposes = (names: readonly (keyof typeof keyPurpose)[]) => names.map((name) => keyPurpose[name])
  const ca = testAuthority('CN=CA', root, {
    extensions: authority ? [extension(extKeyUsage, purposes(authority), false)] : [],
  })
  const end = signCertificate({
    subject: 'CN=end',
    issuer: ca,
    extensions: [
      extension(keyUsage, [usage], true),
      ...(leaf ? [extension(extKeyUsage, purposes(leaf), isCritical)] : []),
    ],
  })
  const [code = null] = codesOf(askPath(end, { anchors: [root], untrusted: [ca] }, { purpose }))
  return code
}

const notAllowed = 'error purpose-not-allowed'
const unfit = 'error key-usage-unfit'

describe('purposes along a path', () => {
  test.each<Case>([
    { purpose: 'any', leaf: ['serverAuth'], authority: ['clientAuth'], code: null },
    { purpose: 'serverAuth', leaf: ['serverAuth'], code: null },
    { purpose: 'serverAuth', leaf: null, code: null },
    { purpose: 'serverAuth', leaf: ['anyExtendedKeyUsage'], code: null },
    { purpose: 'serverAuth', leaf: ['clientAuth'], code: notAllowed },
    { purpose: 'serverAuth', leaf: ['serverAuth'], authority: ['serverAuth', 'clientAuth'], code: null },
    { purpose: 'serverAuth', leaf: ['serverAuth'], authority: ['clientAuth'], code: notAllowed },
    { purpose: 'serverAuth', leaf: ['serverAuth'], authority: ['anyExtendedKeyUsage'], code: null },
    { purpose: 'serverAuth', leaf: ['serverAuth'], usage: 'keyEncipherment', code: null },
    { purpose: 'serverAuth', leaf: ['serverAuth'], usage: 'dataEncipherment', code: unfit },
    { purpose: 'clientAuth', leaf: ['clientAuth'], code: null },
    { purpose: 'clientAuth', leaf: ['clientAuth'], usage: 'keyEncipherment', code: unfit },
    { purpose: 'clientAuth', leaf: ['serverAuth'], code: notAllowed },
    { purpose: 'codeSigning', leaf: ['codeSigning'], code: null },
    { purpose: 'codeSigning', leaf: ['emailProtection'], code: notAllowed },
    { purpose: 'codeSigning', leaf: ['codeSigning'], usage: 'nonRepudiation', code: unfit },
    { purpose: 'emailProtection', leaf: ['emailProtection'], usage: 'nonRepudiation', code: null },
    { purpose: 'emailProtection', leaf: ['codeSigning'], code: notAllowed },
    { purpose: 'timeStamping', leaf: ['timeStamping'], isCritical: true, code: null },
    { purpose: 'timeStamping', leaf: ['timeStamping'], code: notAllowed },
    { purpose: 'timeStamping', leaf: ['timeStamping', 'codeSigning'], isCritical: true, code: notAllowed },
    { purpose: 'timeStamping', leaf: null, code: notAllowed },
    { purpose: 'timeStamping', leaf: ['anyExtendedKeyUsage'], isCritical: true, code: notAllowed },
    { purpose: 'OCSPSigning', leaf: ['OCSPSigning'], code: null },
    { purpose: 'OCSPSigning', leaf: null, code: notAllowed },
    { purpose: 'OCSPSigning', leaf: ['anyExtendedKeyUsage'], code: notAllowed },
    { purpose: 'OCSPSigning', leaf: ['OCSPSigning'], authority: ['codeSigning'], code: null },
    { purpose: 'gem', leaf: ['codeSigning'], code: null },
    { purpose: 'gem', leaf: null, code: null },
    { purpose: 'gem', leaf: null, usage: 'nonRepudiation', code: null },
    { purpose: 'gem', leaf: ['serverAuth'], code: notAllowed },
  ])('for $purpose, $leaf ($usage) below $authority: $code', (one) => {
    expect(codeOf(one)).toBe(one.code)
  })
})
