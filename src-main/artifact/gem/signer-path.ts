// The certification path of a gem's signer, found among the certificates that the gem brings along, and whether
// those are that path and nothing else. What `gem` makes of the same chain is rubygems-decision.ts.

import type { GemPolicy } from '../../contract/gem-policy.ts'
import type { Instant } from '../../contract/instant.ts'
import { type Certificate, isSelfIssued, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import { nameText } from '../../pki/name-text.ts'
import { CertificateIndex } from '../../pki/path/certificate-index.ts'
import { findPath, type PathReport } from '../../pki/path/find-path.ts'
import { createInquiry } from '../../pki/path/inquiry.ts'
import type { PathOptions } from '../../pki/path/path-options.ts'
import { certificatesOf } from './chain.ts'
import type { GemFault } from './fault.ts'
import type { GemFile } from './gem-file.ts'
import type { Circumstances } from './judgement.ts'

export interface SignerPath {
  readonly report: PathReport
  /** The same question at another instant. */
  askAt(at: Instant): PathReport
}

/** The path for the last certificate of the chain; null where that can't be read. */
export function findSignerPath(
  gem: GemFile,
  policy: GemPolicy,
  circumstances: Circumstances,
): SignerPath | null {
  const signer = gem.chain.at(-1)?.certificate
  if (!signer) return null
  const memory = memoryOf(policy, circumstances)
  const key = gem.chain.map(({ certificate }) => certificate && sha256Fingerprint(certificate.der)).join()
  const found = memory.get(key) ?? searchPath(signer, gem, { policy, circumstances })
  memory.set(key, found)
  return found
}

type Memory = Map<string, SignerPath>
const memories = new WeakMap<Circumstances, WeakMap<GemPolicy, Memory>>()

/** What was found under a policy in the same circumstances: the gems of one developer have one path. */
function memoryOf(policy: GemPolicy, circumstances: Circumstances): Memory {
  const byPolicy = memories.get(circumstances) ?? new WeakMap<GemPolicy, Memory>()
  memories.set(circumstances, byPolicy)
  const memory = byPolicy.get(policy) ?? new Map()
  byPolicy.set(policy, memory)
  return memory
}

function searchPath(
  signer: Certificate,
  gem: GemFile,
  { policy, circumstances }: { readonly policy: GemPolicy; readonly circumstances: Circumstances },
): SignerPath {
  const scoped = policy.anchors.trustList === undefined ? [] : (circumstances.trustList ?? [])
  const material = {
    // Last: of two copies the first counts, and those before are trusted without limits.
    anchors: new CertificateIndex([
      ...anchorsOf(policy, circumstances),
      ...scoped.map(({ certificate }) => certificate),
    ]),
    scopes: new Map(scoped.map(({ certificate, scope }) => [certificate, scope])),
    untrusted: new CertificateIndex(certificatesOf(gem.chain)),
    crls: circumstances.crls,
    ocspResponses: circumstances.ocspResponses,
  }
  const askAt = (at: Instant) => findPath(signer, createInquiry(material, signerQuestion(policy, at)))
  return { report: askAt(policy.at ?? circumstances.at), askAt }
}

/** Of the trust directory only roots, as gem has it; the policy and the caller may name any certificate. */
function anchorsOf({ anchors }: GemPolicy, { trust, anchors: given }: Circumstances): Certificate[] {
  const named = anchors.certificates.flatMap((pem) => readPemOrDer(pem, ['certificate']))
  return [
    ...(anchors.trustDirectory
      ? trust.entries.map(({ certificate }) => certificate).filter(isSelfIssued)
      : []),
    ...named.map(({ der }) => readCertificate(der)),
    ...given,
  ]
}

/** What a gem's signer is asked for (RFC 5280 §6.1.1): any policy, the purpose of gems. */
export function signerQuestion({ revocation }: Pick<GemPolicy, 'revocation'>, at: Instant): PathOptions {
  return {
    at,
    purpose: 'gem',
    names: [],
    policies: [],
    requireExplicitPolicy: false,
    inhibitAnyPolicy: false,
    inhibitPolicyMapping: false,
    maxDepth: null,
    revocation,
    rules: 'rfc5280',
  }
}

/** Root first and complete, as gem needs it to find a trusted root; what else is there signs nothing. */
export function chainFaults(
  chain: readonly Certificate[],
  { certificates, isValid }: PathReport,
): GemFault[] {
  if (!isValid) return []
  const path = certificates.toReversed()
  const isSame = chain.length === path.length && chain.every((each, i) => isEqual(each, path[i]))
  if (isSame) return []
  const words = path.map(({ subject }) => nameText(subject)).join(' → ')
  const message = `The chain in the gem is not its path from the root on, which is ${words}`
  return [{ code: 'gem.chain-not-the-path', message }]
}

function isEqual(a: Certificate, b: Certificate | undefined): boolean {
  return b !== undefined && Buffer.compare(a.der, b.der) === 0
}
