// Authorities that begin here: a root, or a subordinate of an authority of this keep, each with a new key.

import type { Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { Finding } from '../contract/values.ts'
import { checkFindings } from '../pki/issuance.ts'
import type { Name } from '../pki/name.ts'
import { nameKey } from '../pki/name-match.ts'
import { nameFromText } from '../pki/name-text.ts'
import type { Prepared } from '../pki/preparation.ts'
import { summarizeAuthority, waitingAuthority } from './authority-view.ts'
import { type Issuance, issueWithKey } from './certificate/issue.ts'
import type { Desk } from './desk.ts'
import { checkPath, type Issuer, signerOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import { chosenKey } from './key/chosen-key.ts'
import { prepareOwn, profileOfKind } from './succession/own-certificate.ts'

interface Creation {
  readonly input: Parsed<'authority.create-root'>
  /** Null for a root. */
  readonly issuer: Issuer | null
  readonly verb: string
}

/** The key is made first, and kept once it is settled that it gets a certificate. */
export async function createAuthority(desk: Desk, creation: Creation) {
  const { keep } = desk
  const { input, issuer } = creation
  refuseTakenName(keep, input.name)
  const profile = profileOfKind(desk, input.profile, issuer ? 'subordinate' : 'root')
  if (issuer) checkPath(keep, issuer, profile)
  const subject = nameFromText(input.subject)
  using key = await chosenKey({ keep, choice: input }, `authority/${input.name}`)
  const { subjectPublicKeyInfo } = key
  const certified = issuer?.certificate ?? null
  const prepared = prepareOwn(desk, {
    profile,
    issuer: certified,
    subject,
    subjectPublicKeyInfo,
    validity: input,
  })
  checkFindings(prepared)
  const findings = namesakeFindings(keep, subject)
  const issuance = (keyId: string) => firstIssuance(keep, { creation, prepared, keyId })
  const issued = issueWithKey(keep, creation.verb, { key, issuance })
  const authority = summarizeAuthority(keep, keep.records.authorities.resolve(input.name))
  return { ...issued, findings: [...findings, ...issued.findings], authority }
}

function firstIssuance(
  keep: Keep,
  { creation, prepared, keyId }: { creation: Creation; prepared: Prepared; keyId: string },
): Issuance {
  const { issuer, input } = creation
  const authorities = () => {
    const kind = issuer ? 'subordinate' : 'root'
    const own = { name: input.name, kind, keyId, createdAt: keep.now() } as const
    const authorityId = keep.records.authorities.create(own)
    return { authorityId, issuerAuthorityId: issuer?.authority.id ?? authorityId }
  }
  return {
    prepared,
    signer: issuer ? signerOf(keep, issuer) : keep.signer(keyId),
    belonging: { authorities, profile: input.profile, keyId, requestId: null },
  }
}

/** Throws `authority.name-taken`; a name whose creation was cut short is free. */
export function refuseTakenName(keep: Keep, name: string): void {
  const namesake = keep.records.authorities.findByName(name)
  if (!namesake) return
  const isListed = keep.records.certificates.generations(namesake.id).length > 0
  if (!isListed && !waitingAuthority(keep, namesake)) return
  throw new RootkeepError('authority.name-taken', `There is an authority named ${name} already.`, { name })
}

/** RubyGems files a trusted root under the hash of its subject, so that of two namesakes one is lost. */
function namesakeFindings(keep: Keep, subject: Name): Finding[] {
  if (keep.records.certificates.authoritiesNamed(nameKey(subject)).length === 0) return []
  return [
    {
      code: 'authority.same-subject',
      severity: 'warning',
      clause: 'RubyGems trust directory',
      certificate: null,
      message:
        'Another authority of this keep has the same subject. A gem trust directory holds only one of them.',
    },
  ]
}
