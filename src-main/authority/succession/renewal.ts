// An authority that goes on: certified anew for its key, or for a new one under its name. What hangs below it
// stays where it is, because all generations are one authority.

import type { Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { keyAlgorithm } from '../../contract/key-algorithm.ts'
import type { Profile } from '../../contract/profile.ts'
import type { NewKey } from '../../custody/private-keys.ts'
import { subjectKeyIdentifier } from '../../pki/extension/subject-key-identifier.ts'
import { checkFindings } from '../../pki/issuance.ts'
import type { Prepared } from '../../pki/preparation.ts'
import { summarizeAuthority } from '../authority-view.ts'
import { type Belonging, type Issuance, issueOne, issueTogether, withNewKey } from '../certificate/issue.ts'
import type { Desk } from '../desk.ts'
import { checkPath, type Issuer, issuerOf, signerOf } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { lineageOf } from './lineage.ts'
import { prepareLinks } from './link-certificate.ts'
import { prepareOwn, profileOfKind } from './own-certificate.ts'
import { supersede } from './supersession.ts'

/** Throws `authority.retired`, `certificate.revoked`, `issuer.key-elsewhere`, and what issuing throws. */
export function renewAuthority(desk: Desk, input: Parsed<'authority.renew'>) {
  const { keep } = desk
  const { present, issuer, profile } = successionOf(desk, input)
  if (present.row.revocation) throw revoked(present)
  const { subject, subjectPublicKeyInfo, extensions } = present.certificate
  const prepared = prepareOwn(desk, {
    profile,
    issuer: issuer?.certificate ?? null,
    subject,
    keepsSubject: true,
    subjectPublicKeyInfo,
    subjectKeyIdentifier: extensions.get(subjectKeyIdentifier) ?? undefined,
    validity: input,
  })
  const issued = issueOne(keep, 'authority.renew', {
    prepared,
    signer: signerOf(keep, issuer ?? present),
    belonging: belongingOf(present, { issuer, profile, keyId: present.row.keyId }),
  })
  return { ...issued, authority: authorityAfter(keep, present) }
}

/**
 * The key is made first, and kept once it is settled that it gets a certificate. A root's links are issued by
 * the same act. Throws as `renewAuthority`, except that a revoked authority may have a new key.
 */
export async function rekeyAuthority(desk: Desk, input: Parsed<'authority.rekey'>) {
  const { keep } = desk
  const succession = successionOf(desk, input)
  const { present, issuer, profile } = succession
  const algorithm = input.algorithm ?? keyAlgorithm.parse(present.row.keyAlgorithm)
  using key = await keep.custody.privateKeys.generate(algorithm, {
    purpose: `authority/${present.authority.name}`,
  })
  const { subjectPublicKeyInfo } = key
  const prepared = prepareOwn(desk, {
    profile,
    issuer: issuer?.certificate ?? null,
    subject: present.certificate.subject,
    keepsSubject: true,
    subjectPublicKeyInfo,
    validity: input,
  })
  checkFindings(prepared)
  const links = issuer ? [] : prepareLinks(desk, { profile, old: present, next: prepared.unsigned })
  for (const link of links) checkFindings(link.prepared)
  const outcomes = issueGeneration(keep, { key, input, succession, prepared, links })
  const [own, ...linked] = outcomes
  if (own === undefined) throw new TypeError('nothing was issued')
  return {
    ...own,
    authority: authorityAfter(keep, present),
    links: linked.map(({ certificate, pem }, index) => {
      return { kind: links[index]?.kind ?? 'newWithOld', certificate, pem }
    }),
  }
}

interface Generation {
  readonly key: NewKey
  readonly input: Parsed<'authority.rekey'>
  readonly succession: Succession
  readonly prepared: Prepared
  readonly links: ReturnType<typeof prepareLinks>
}

function issueGeneration(keep: Keep, { key, input, succession, prepared, links }: Generation) {
  const { present, issuer, profile } = succession
  return withNewKey(keep, key, (keyId) => {
    const next = keep.signer(keyId)
    const onSigned = () => {
      keep.records.authorities.changeKey(present.authority.id, keyId)
      return input.supersede && issuer ? supersede(keep, certificatesOfKey(keep, present)) : {}
    }
    const own: Issuance = {
      prepared,
      signer: issuer ? signerOf(keep, issuer) : next,
      belonging: { ...belongingOf(present, { issuer, profile, keyId }), onSigned },
    }
    const linking = links.map((link): Issuance => {
      const isNew = link.kind === 'newWithOld'
      return {
        prepared: link.prepared,
        signer: isNew ? signerOf(keep, present) : next,
        belonging: belongingOf(present, { issuer, profile, keyId: isNew ? keyId : present.row.keyId }),
      }
    })
    return issueTogether(keep, 'authority.rekey', [own, ...linking])
  })
}

/** Of the present key, by its own issuer. */
function certificatesOfKey(keep: Keep, { authority, row }: Issuer) {
  const { generations } = lineageOf(keep, authority)
  return generations.filter((each) => each.subjectPublicKeySha256 === row.subjectPublicKeySha256)
}

interface Succession {
  readonly present: Issuer
  /** Null for a root. */
  readonly issuer: Issuer | null
  readonly profile: Profile
}

function successionOf(desk: Desk, input: { authority: string; profile?: string | undefined }): Succession {
  const { keep } = desk
  const present = issuerOf(keep, input.authority)
  const { kind, name, retiredAt } = present.authority
  if (retiredAt !== null) {
    throw new RootkeepError('authority.retired', `${name} was retired at ${retiredAt}.`, { name, retiredAt })
  }
  signerOf(keep, present)
  const usual = kind === 'root' ? 'root' : 'regional'
  const profile = profileOfKind(desk, input.profile ?? present.row.profile ?? usual, kind)
  if (kind === 'root') return { present, issuer: null, profile }
  const issuer = parentOf(keep, present)
  checkPath(keep, issuer, profile)
  return { present, issuer, profile }
}

/** Throws `issuer.key-elsewhere` for a parent that this keep does not know. */
function parentOf(keep: Keep, { authority, row }: Issuer): Issuer {
  if (row.issuerAuthorityId !== null) return issuerOf(keep, String(row.issuerAuthorityId))
  throw new RootkeepError('issuer.key-elsewhere', `The parent of ${authority.name} is not in this keep.`, {
    authority: row.issuer,
  })
}

function belongingOf(
  { authority }: Issuer,
  { issuer, profile, keyId }: { issuer: Issuer | null; profile: Profile; keyId: string | null },
): Belonging {
  const issuerAuthorityId = issuer?.authority.id ?? authority.id
  const authorities = () => ({ authorityId: authority.id, issuerAuthorityId })
  return { authorities, profile: profile.name, keyId, requestId: null }
}

function authorityAfter(keep: Keep, { authority }: Issuer) {
  return summarizeAuthority(keep, keep.records.authorities.get(authority.id))
}

function revoked({ row }: Issuer): RootkeepError {
  return new RootkeepError(
    'certificate.revoked',
    'A revoked certificate is not renewed; give it a new key.',
    {
      serialNumber: row.serialNumber,
      reason: row.revocation?.reason ?? '',
    },
  )
}
