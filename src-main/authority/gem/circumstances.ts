// What a gem is judged with, gathered from a call's input: the trust directory, anchors, CRLs and OCSP responses, and
// where the caller asks for it what this keep knows of revocation.

import type { Circumstances } from '../../artifact/gem/judgement.ts'
import { isRubygemsPolicy } from '../../artifact/gem/rubygems-policy.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { Host } from '../../contract/host.ts'
import type { Instant } from '../../contract/instant.ts'
import type { TrustScope } from '../../contract/trust-list.ts'
import { readCertificate } from '../../pki/certificate.ts'
import { readCrl } from '../../pki/crl/crl.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import { readOcspResponse } from '../../pki/ocsp/response.ts'
import { CrlIndex } from '../../pki/path/crl-index.ts'
import { subtreesOf } from '../../pki/trust-store/scope-names.ts'
import type { Keep } from '../keep.ts'
import { readTrustFolder, trustFolder } from '../trust/folder.ts'
import type { AskedPolicy } from './verification.ts'

export interface CircumstancesInput {
  readonly trustDirectory?: string | undefined
  readonly anchors: readonly string[]
  readonly crls: readonly string[]
  readonly ocsp: readonly string[]
  readonly at?: Instant | undefined
  readonly ownRecords: boolean
}

/** What is asked of a keep; one that does not exist has no records to be asked. */
export type KnownKeep = Pick<Keep, 'now' | 'exists' | 'directory'> & Partial<Pick<Keep, 'records'>>

/** What crosses to a thread: octets and texts, no objects that were read from them. */
export interface Evidence {
  readonly at: Instant
  readonly trustFolder: string
  /** DER. */
  readonly anchors: readonly Uint8Array[]
  /** Of the trust list that the policy names. */
  readonly trustList?: readonly { readonly der: Uint8Array; readonly scope: TrustScope }[]
  readonly crls: readonly Uint8Array[]
  readonly ocspResponses: readonly Uint8Array[]
}

/** Reads what the input names. Throws what `readPemOrDer` does for anchors and CRLs, `file.refused` for a path. */
export function gatherEvidence(
  input: CircumstancesInput,
  keep: KnownKeep,
  { host, asked }: { readonly host: Host | null; readonly asked: AskedPolicy },
): Evidence {
  const dersOf = (contents: readonly string[], kind: 'certificate' | 'crl') =>
    contents.flatMap((content) => readPemOrDer(content, [kind]).map(({ der }) => der))
  return {
    at: input.at ?? keep.now(),
    trustFolder: trustFolder(input.trustDirectory, host),
    anchors: dersOf(input.anchors, 'certificate'),
    trustList: trustListOf(asked, keep),
    crls: [...dersOf(input.crls, 'crl'), ...(input.ownRecords && keep.records ? ownCrls(keep.records) : [])],
    ocspResponses: input.ocsp.map((content) => Buffer.from(content, 'base64')),
  }
}

/** Throws `keep.missing` where a policy names a list and there is no keep, `trust.list-unknown` for one it lacks. */
function trustListOf(asked: AskedPolicy, keep: KnownKeep): NonNullable<Evidence['trustList']> {
  const name = isRubygemsPolicy(asked) ? undefined : asked.anchors.trustList
  if (name === undefined || !keep.records) return []
  const { trustLists } = keep.records
  return trustLists.anchors(trustLists.get(name)).map(({ der, scope }) => ({ der, scope }))
}

/** The newest full CRL of each authority of this keep, of each key that signed one. */
function ownCrls({ authorities, crls }: Keep['records']): Uint8Array[] {
  return authorities.list().flatMap(({ id }) => {
    const last = crls.last(id, 'full', null)
    return last ? [crls.der(last.id)] : []
  })
}

/** The evidence as it is used. Throws `crl.*`, `ocsp.malformed-response` or `der.*` for what can't be read. */
export function readEvidence(evidence: Evidence): Circumstances {
  return {
    at: evidence.at,
    trust: readTrustFolder(evidence.trustFolder),
    anchors: evidence.anchors.map(readCertificate),
    trustList: (evidence.trustList ?? []).map(({ der, scope }) => ({
      certificate: readCertificate(der),
      scope: { ...scope, subtrees: subtreesOf(scope) },
    })),
    crls: new CrlIndex(evidence.crls.map(readCrl)),
    ocspResponses: evidence.ocspResponses.map(readOcspResponse),
  }
}

/** Throws `keep.missing` where records are asked for and there are none. */
export function checkRecords({ ownRecords }: CircumstancesInput, keep: KnownKeep): void {
  if (!ownRecords || keep.exists) return
  throw new RootkeepError('keep.missing', `There is no keep in ${keep.directory}.`, {
    directory: keep.directory,
  })
}
