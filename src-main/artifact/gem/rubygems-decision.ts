// Whether `gem install -P POLICY` takes a gem: the decision of RubyGems 3.3 (Gem::Package#verify, then
// Gem::Security::Policy#verify), step by step and in its order, oddities included. Each oddity is marked; none of
// them is how a gem should be judged (verify.ts).

import type { GemDecision, RubygemsPolicyName } from '../../contract/gem.ts'
import type { Instant } from '../../contract/instant.ts'
import { type Certificate, isSignedBy } from '../../pki/certificate.ts'
import { nameText } from '../../pki/name-text.ts'
import { describeKey } from '../../pki/public-key.ts'
import { attempt } from './attempt.ts'
import { digestName } from './checksums.ts'
import { quoted } from './fault.ts'
import type { GemFile, ReadMember } from './gem-file.ts'
import { isSignedMember } from './member-signature.ts'
import { namesEqualInOpenssl } from './openssl-name.ts'
import { type RubygemsPolicy, rubygemsPolicies } from './rubygems-policy.ts'
import type { TrustDirectory } from './trust-directory.ts'

/** What RubyGems looks at besides the gem: its clock and its trust directory. */
export interface RubygemsWorld {
  readonly at: Instant
  readonly trust: TrustDirectory
}

/** The decision under a policy; throws nothing for what is in the gem. */
export function decideAsRubygems(gem: GemFile, name: RubygemsPolicyName, world: RubygemsWorld): GemDecision {
  const warnings: string[] = []
  const policy = rubygemsPolicies[name]
  const reason =
    packageFault(gem, policy) ?? (gem.isOldFormat ? null : policyFault(gem, policy, { world, warnings }))
  return { policy: name, accepted: reason === null, reason, warnings: reason === null ? warnings : [] }
}

/** Gem::Package#verify, which comes before any policy: why it stops, or null. */
function packageFault(gem: GemFile, { verifyData }: RubygemsPolicy): string | null {
  // Oddity: a gem of the old format, which nobody can sign, passes where signatures are not looked at.
  if (gem.isOldFormat) return verifyData ? 'a gem of the old format cannot be verified' : null
  if (gem.archive.stop !== null) return `a header of the archive cannot be read: ${gem.archive.stop}`
  return memberFault(gem) ?? missingFault(gem) ?? checksumFault(gem)
}

function memberFault({ members, metadata }: GemFile): string | null {
  for (const { name, signs, available, size, fault } of members) {
    // Oddity: a signature that is cut off at the end of the file is read as far as it goes.
    if (available < size && (signs === null || available === 0)) return `${quoted(name)} is cut off`
    if (fault) return `${quoted(name)} cannot be read: ${fault.details.fault ?? fault.message}`
  }
  return metadata?.refusedByRuby ? `the metadata cannot be loaded: ${metadata.refusedByRuby}` : null
}

/** Oddity: any other member may be there, too; unsigned ones are met later, if signatures are looked at. */
function missingFault({ members, metadata }: GemFile): string | null {
  const names = members.map(({ name }) => name)
  if (!metadata) return 'the metadata is missing'
  if (!names.includes('data.tar.gz')) return 'data.tar.gz is missing'
  const twice = names.find((name, i) => names.indexOf(name) < i)
  return twice === undefined ? null : `${quoted(twice)} is there more than once`
}

/** Oddity: without checksums.yaml.gz, or with nothing in it, there is nothing to compare. */
function checksumFault({ checksums, members }: GemFile): string | null {
  for (const [algorithm, files] of checksums ?? []) {
    const digest = digestName(algorithm)
    if (digest === null) return `the digest ${algorithm} of the checksums is not known`
    for (const [file, hex] of files) {
      const found = members.findLast(({ name }) => name === file)?.digests.get(digest)
      if (!found) return `the checksums name ${quoted(file)}, which is not there`
      if (found.toString('hex') !== hex) return `the ${algorithm} checksum of ${quoted(file)} does not fit`
    }
  }
  return null
}

interface PolicyContext {
  readonly world: RubygemsWorld
  readonly warnings: string[]
}

/** Gem::Security::Policy#verify: why it refuses, or null. */
function policyFault(
  gem: GemFile,
  policy: RubygemsPolicy,
  { world, warnings }: PolicyContext,
): string | null {
  const unreadable = gem.chain.findIndex(({ certificate }) => certificate === null)
  if (unreadable >= 0) return `certificate ${unreadable} of the chain cannot be read`
  const chain = gem.chain.flatMap(({ certificate }) => certificate ?? [])
  const digests = digestsToSign(gem)
  if (gem.signatures.size === 0) {
    if (policy.onlySigned) return 'unsigned gems are not allowed'
    // Oddity: Medium Security demands a trusted root of whoever signs, and nothing of whoever does not.
    if (hasDigests(gem)) {
      warnings.push('it is not signed')
      return null
    }
  }
  if (policy.verifyData && !digests) return 'there are no digests of SHA-256 to compare'
  return (
    signerFault(chain, policy, world) ??
    chainFault(chain, policy, world) ??
    rootFault(chain, policy, world) ??
    trustFault(gem, chain, { policy, world, warnings }) ??
    signatureFault(gem, chain, policy.verifyData ? (digests ?? []) : [])
  )
}

/** Oddity: only the dates of the signer's certificate are looked at, and always against now. */
function signerFault(
  chain: readonly Certificate[],
  { verifySigner }: RubygemsPolicy,
  { at }: RubygemsWorld,
): string | null {
  const signer = chain.at(-1)
  if (!verifySigner) return null
  return signer ? dateFault(signer, at) : 'the signing certificate is missing'
}

/**
 * Oddity: a key signed by the key before is enough. Whether that one is a CA's, what its keyUsage and constraints
 * say, whether the names fit, is not looked at: a developer's certificate certifies anyone.
 */
function chainFault(
  chain: readonly Certificate[],
  { verifyChain }: RubygemsPolicy,
  { at }: RubygemsWorld,
): string | null {
  if (!verifyChain) return null
  if (chain.length === 0) return 'the signing chain is empty'
  for (const [i, certificate] of chain.entries()) {
    const issuer = chain[i - 1]
    if (!issuer) continue
    const fault = dateFault(certificate, at) ?? issuedFault(certificate, issuer)
    if (fault !== null) return `the signing chain is not valid: ${fault}`
  }
  return null
}

function rootFault(
  [root]: readonly Certificate[],
  { verifyRoot }: RubygemsPolicy,
  { at }: RubygemsWorld,
): string | null {
  if (!verifyRoot) return null
  if (!root) return 'the root certificate is missing'
  if (!namesEqualInOpenssl(root.issuer, root.subject)) return `${titleOf(root)} is not self-signed`
  return dateFault(root, at) ?? issuedFault(root, root)
}

/** Oddity: a file of the root's name with the root's key is trust; a trusted regional CA or signer is not. */
function trustFault(
  { signatures }: GemFile,
  chain: readonly Certificate[],
  { policy, world, warnings }: PolicyContext & { readonly policy: RubygemsPolicy },
): string | null {
  const signer = chain.at(-1)
  if (!policy.onlyTrusted) {
    if (signatures.size === 0) return null
    // Oddity: a signed gem without a chain makes it stumble over the warning.
    if (!signer) return 'the signing certificate is missing'
    warnings.push(`${titleOf(signer)} is not trusted`)
    return null
  }
  const [root] = chain
  if (!root) return 'the root certificate is missing'
  const trusted = world.trust.find(root.subject)
  if (!trusted) return `the root ${titleOf(root)} is not trusted`
  // Oddity: keys are compared as PEM, which Ruby has for RSA, DSA and EC only.
  if (!isComparable(root)) return `the key of the root ${titleOf(root)} is of a kind that makes gem stumble`
  const isSameKey = Buffer.compare(trusted.subjectPublicKeyInfo, root.subjectPublicKeyInfo) === 0
  return isSameKey ? null : `the key of the root ${titleOf(root)} is not the trusted one`
}

/** Oddity: No Security has no digests at hand, so that a signed gem is refused and an unsigned one is not. */
function signatureFault(
  { signatures }: GemFile,
  chain: readonly Certificate[],
  members: readonly ReadMember[],
): string | null {
  for (const file of signatures.keys()) {
    if (!members.some(({ name }) => name === file)) return `there is no digest of ${quoted(file)}`
  }
  const signer = chain.at(-1)
  for (const member of members) {
    const signature = signatures.get(member.name)
    if (!signature) return `the signature of ${quoted(member.name)} is missing`
    if (!signer) return 'the signing certificate is missing'
    if (!isSignedMember(member, signer.subjectPublicKeyInfo, signature)) {
      return `the signature of ${quoted(member.name)} is not the signer's`
    }
  }
  return null
}

/** Oddity: SHA-256 is there only if the checksums name it, or there are none. Null where it isn't. */
function digestsToSign({ checksums, members }: GemFile): ReadMember[] | null {
  const isThere = !checksums || [...checksums.keys()].some((name) => digestName(name) === 'sha256')
  return isThere ? members.filter(({ signs }) => signs === null) : null
}

/** Oddity: with a checksums.yaml.gz that names no algorithm nothing is digested. */
function hasDigests({ checksums }: GemFile): boolean {
  return checksums === null || checksums.size > 0
}

function dateFault(certificate: Certificate, at: Instant): string | null {
  const { notBefore, notAfter } = certificate
  if (notBefore > at) return `${titleOf(certificate)} is not valid before ${notBefore}`
  return notAfter < at ? `${titleOf(certificate)} is not valid after ${notAfter}` : null
}

/** Who was found to have issued a certificate: under five policies, and in the next gem, it is asked again. */
const issuers = new WeakMap<Certificate, { readonly issuer: Certificate; readonly isIssued: boolean }>()

/** Oddity: SHA-1 and MD5 will do. */
function issuedFault(certificate: Certificate, issuer: Certificate): string | null {
  const weak = { maySha1: true, mayMd5: true }
  const before = issuers.get(certificate)
  const isIssued =
    before?.issuer === issuer
      ? before.isIssued
      : (attempt(() => isSignedBy(certificate, issuer.subjectPublicKeyInfo, weak)) ?? false)
  issuers.set(certificate, { issuer, isIssued })
  return isIssued ? null : `${titleOf(certificate)} was not issued by ${titleOf(issuer)}`
}

function isComparable({ subjectPublicKeyInfo }: Certificate): boolean {
  const family = attempt(() => describeKey(subjectPublicKeyInfo).family)
  return family === 'rsa' || family === 'ec' || family === 'dsa'
}

function titleOf({ subject }: Certificate): string {
  return nameText(subject)
}
