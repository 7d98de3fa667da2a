// `gem.build-certificate`: a key of the vault and a certificate that it signs itself, for a developer's address, as
// `gem cert --build` makes one; with a random serial number, and no key usage that nobody needs.

import type { Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { subjectAltName } from '../../pki/extension/alternative-name.ts'
import { Extensions, extension } from '../../pki/extension/extension.ts'
import { prepare } from '../../pki/issuance.ts'
import { attribute, type Name, nameOf } from '../../pki/name.ts'
import { attributeType } from '../../pki/oid.ts'
import { newSerialNumber } from '../../pki/serial-number.ts'
import { issueWithKey } from '../certificate/issue.ts'
import type { Desk } from '../desk.ts'

/** Throws `input.invalid` for what is no address, `algorithm.not-allowed` for a key that gem can't read. */
export async function buildGemCertificate(
  { keep, profiles, random }: Desk,
  { email, algorithm, days }: Parsed<'gem.build-certificate'>,
): Promise<Output<'gem.build-certificate'>> {
  const subject = subjectOf(email)
  const { profile } = profiles.get('developer')
  if (!profile.keyAlgorithms.includes(algorithm)) {
    throw new RootkeepError('gem.key-unfit', `gem reads RSA and EC keys only, and not ${algorithm}.`, {
      algorithm,
    })
  }
  using key = await keep.custody.privateKeys.generate(algorithm, { purpose: 'gem/developer' })
  const at = keep.now()
  const prepared = prepare({
    profile,
    issuer: 'self',
    subject,
    keepsSubject: true,
    subjectPublicKeyInfo: key.subjectPublicKeyInfo,
    asked: new Extensions([extension(subjectAltName, [{ kind: 'rfc822Name', value: email }], false)]),
    serialNumber: newSerialNumber(random),
    notBefore: at,
    days,
    at,
  })
  const authorities = () => ({ issuerAuthorityId: null, authorityId: null })
  const issuance = (keyId: string) => ({
    prepared,
    signer: keep.signer(keyId),
    belonging: { authorities, profile: profile.name, keyId, requestId: null },
  })
  const { certificate, pem } = issueWithKey(keep, 'gem.build-certificate', { key, issuance })
  return { certificate, pem }
}

/** `drbrain@segment7.net` is CN=drbrain, DC=segment7, DC=net, in this order (Gem::Security.email_to_name). */
function subjectOf(email: string): Name {
  const [, local = '', domain = ''] = /^([\w.+-]+)@((?:[\w-]+\.)*[\w-]+)$/.exec(email) ?? []
  if (local === '')
    throw new RootkeepError('input.invalid', `${JSON.stringify(email)} is no address.`, { email })
  const components = domain.split('.').map((each) => [attribute(attributeType.domainComponent, each)])
  return nameOf([[attribute(attributeType.commonName, local)], ...components])
}
