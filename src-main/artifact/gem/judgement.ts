// A gem judged under a policy: what the archive, the checksums, the signatures, the path and the names say against
// it, each as a finding. RubyGems' own decision is rubygems-decision.ts; what sets the two apart is difference.ts.

import type { GemJudgement } from '../../contract/gem.ts'
import type { GemPolicy } from '../../contract/gem-policy.ts'
import type { Instant } from '../../contract/instant.ts'
import type { Finding } from '../../contract/values.ts'
import type { Certificate } from '../../pki/certificate.ts'
import type { OcspResponse } from '../../pki/ocsp/response.ts'
import type { AnchorScope } from '../../pki/path/anchor-scope.ts'
import type { CrlIndex } from '../../pki/path/crl-index.ts'
import { algorithmFaults } from './algorithm-fault.ts'
import { archiveFaults } from './archive-fault.ts'
import { certificatesOf } from './chain.ts'
import { checksumFaults } from './checksum-fault.ts'
import { expiryFindings } from './expired-signer.ts'
import { findingOfFault, type GemFault, quoted } from './fault.ts'
import type { GemFile } from './gem-file.ts'
import { nameFaults } from './name-fault.ts'
import { signatureFaults } from './signature-fault.ts'
import { chainFaults, findSignerPath, type SignerPath } from './signer-path.ts'
import type { TrustDirectory } from './trust-directory.ts'

export interface ScopedAnchor {
  readonly certificate: Certificate
  readonly scope: AnchorScope
}

/** What a gem is judged with, besides the policy. */
export interface Circumstances {
  readonly at: Instant
  readonly trust: TrustDirectory
  /** Trusted besides the trust directory and what the policy names. */
  readonly anchors: readonly Certificate[]
  /** For policies that name a trust list, each within its scope. */
  readonly trustList?: readonly ScopedAnchor[]
  readonly crls: CrlIndex
  readonly ocspResponses: readonly OcspResponse[]
}

export interface Judged extends GemJudgement {
  /** Null where nobody signed, or paths are not checked. */
  readonly signerPath: SignerPath | null
}

/** The judgement; throws nothing for what is in the gem, and `input.*` for an anchor of the policy that is none. */
export function judgeGem(gem: GemFile, policy: GemPolicy, circumstances: Circumstances): Judged {
  if (gem.isOldFormat) return refused(policy, [{ code: 'gem.old-format', message: oldFormat }])
  const signer = gem.signatures.size > 0 ? gem.chain.at(-1)?.certificate : null
  const signerPath = signer ? findSignerPath(gem, policy, circumstances) : null
  const faults = [...fileFaults(gem, policy), ...(signerPath ? signerFaults(gem, policy, signerPath) : [])]
  const findings = [
    ...faults.map(findingOfFault),
    ...(signerPath && policy.checks.path ? pathFindings(gem, signerPath) : []),
  ]
  const accepted = !findings.some(({ severity }) => severity === 'error')
  return { policy: policy.name, accepted, findings, signerPath }
}

const oldFormat = 'It is a gem of the format before 2007, which nobody could sign and nobody can verify'

function refused({ name }: GemPolicy, faults: readonly GemFault[]): Judged {
  return { policy: name, accepted: false, findings: faults.map(findingOfFault), signerPath: null }
}

function fileFaults(gem: GemFile, { checks }: GemPolicy): GemFault[] {
  return [
    ...(checks.archive ? [...archiveFaults(gem.archive), ...memberFaults(gem)] : []),
    ...metadataFaults(gem),
    ...(checks.contents ? (gem.contents?.allFaults() ?? []) : []),
    ...(checks.checksums ? checksumFaults(gem) : []),
    ...signatureFaults(gem, checks),
  ]
}

/** What is in the members: broken gzip, octets behind it, an inflation without end. */
function memberFaults({ members }: GemFile): GemFault[] {
  return members.flatMap(({ name, fault, trailing }): GemFault[] => {
    if (fault?.code === 'gem.inflates-too-much')
      return [{ code: 'gem.bomb', message: `${quoted(name)}: ${fault.message}` }]
    if (fault) return [{ code: 'gem.member-broken', message: `${quoted(name)}: ${fault.message}` }]
    if (trailing === 0) return []
    return [
      { code: 'gem.trailing-octets', message: `${trailing} octets stand in ${quoted(name)} behind its gzip` },
    ]
  })
}

function metadataFaults({ metadata }: GemFile): GemFault[] {
  const reason = metadata ? metadata.refusedByRuby : 'there is none that can be read'
  return reason === null
    ? []
    : [{ code: 'gem.metadata-unreadable', message: `The metadata is no specification: ${reason}` }]
}

function signerFaults(gem: GemFile, policy: GemPolicy, { report }: SignerPath): GemFault[] {
  const { certificates } = report
  return [
    ...(policy.checks.chainIsPath ? chainFaults(certificatesOf(gem.chain), report) : []),
    ...algorithmFaults(certificates, policy.algorithms),
    ...nameFaults(gem, certificates[0] ?? null, policy.names),
  ]
}

/** A key that may not sign is no signer's, also where a path alone would let it pass with a warning. */
function pathFindings(gem: GemFile, signerPath: SignerPath): Finding[] {
  const findings = signerPath.report.findings.map((each): Finding => {
    return each.code === 'path.key-usage-unfit' ? { ...each, severity: 'error' } : each
  })
  return [...findings, ...expiryFindings(gem, signerPath)]
}
