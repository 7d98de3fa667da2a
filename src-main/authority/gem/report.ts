// Everything about a gem that a person may want to know before installing it, in the contract's words: every text of
// the gem made visible first.

import { createHash } from 'node:crypto'
import { attempt } from '../../artifact/gem/attempt.ts'
import { certificatesOf } from '../../artifact/gem/chain.ts'
import { checksumOf } from '../../artifact/gem/checksum-fault.ts'
import { differenceOf } from '../../artifact/gem/difference.ts'
import type { GemFile } from '../../artifact/gem/gem-file.ts'
import { type Circumstances, judgeGem } from '../../artifact/gem/judgement.ts'
import type { GemMetadata } from '../../artifact/gem/metadata.ts'
import { type OctetSource, piecesOf } from '../../artifact/gem/octet-source.ts'
import { decideAsRubygems } from '../../artifact/gem/rubygems-decision.ts'
import { signatureOf } from '../../artifact/gem/signature-fault.ts'
import { strictPolicy } from '../../artifact/gem/strict-policy.ts'
import { type GemCertificate, type GemReport, rubygemsPolicyNames } from '../../contract/gem.ts'
import { type Certificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { nameText } from '../../pki/name-text.ts'
import { writePem } from '../../pki/pem.ts'
import { describeKey } from '../../pki/public-key.ts'
import { visibleText } from '../../pki/text/visible.ts'
import { judgementOf, signerOf, type Verification } from './verification.ts'

/** The report on a gem that was verified. */
export function reportOf(
  file: string,
  { gem, judged }: Verification,
  circumstances: Circumstances,
): GemReport {
  const strict = judgeGem(gem, strictPolicy, circumstances)
  const decisions = rubygemsPolicyNames.map((policy) => decideAsRubygems(gem, policy, circumstances))
  const high = decisions.find(({ policy }) => policy === 'HighSecurity')
  const inGem = certificatesOf(gem.chain)
  const path = (judged.signerPath ?? strict.signerPath)?.report.certificates ?? []
  return {
    file: visibleText(file),
    octets: gem.archive.source.length,
    sha256: digestOfWhole(gem.archive.source),
    metadata: gem.metadata && metadataView(gem.metadata),
    members: gem.members.map((member) => memberView(gem, member)),
    files: (gem.contents?.files ?? []).map(({ path: name, size, kind }) => ({
      path: shown(name),
      size,
      kind,
    })),
    fileCount: gem.contents?.count ?? 0,
    signer: signerOf(gem),
    chain: inGem.map((certificate) => certificateView(certificate, inGem)),
    path: path.map((certificate) => certificateView(certificate, inGem)),
    decisions,
    judgement: judgementOf(judged),
    strict: judgementOf(strict),
    difference: high ? differenceOf(high, strict) : null,
  }
}

function memberView(gem: GemFile, member: GemFile['members'][number]): GemReport['members'][number] {
  const isChecked = member.signs === null && member.name !== 'checksums.yaml.gz'
  return {
    name: shown(member.name),
    size: member.size,
    sha256: member.digests.get('sha256')?.toString('hex') ?? null,
    signature: gem.signatures.size > 0 ? signatureOf(gem, member) : null,
    checksum: isChecked ? checksumOf(gem.checksums, 'SHA256', member) : null,
  }
}

function metadataView(metadata: GemMetadata): NonNullable<GemReport['metadata']> {
  const { authors, email, licenses, extensions, executables, dependencies } = metadata
  return {
    name: visibleText(metadata.name),
    version: visibleText(metadata.version),
    platform: visibleText(metadata.platform),
    summary: visibleText(metadata.summary),
    description: visibleText(metadata.description),
    homepage: visibleText(metadata.homepage),
    date: visibleText(metadata.date),
    rubygemsVersion: visibleText(metadata.rubygemsVersion),
    requiredRubyVersion: visibleText(metadata.requiredRubyVersion),
    authors: authors.map(visibleText),
    email: email.map(visibleText),
    licenses: licenses.map(visibleText),
    extensions: extensions.map(visibleText),
    executables: executables.map(visibleText),
    dependencies: dependencies.map(({ name, requirement, kind }) => ({
      name: visibleText(name),
      requirement: visibleText(requirement),
      kind: visibleText(kind),
    })),
  }
}

/** A name of which each character is an octet, as text. */
function shown(name: string): string {
  return visibleText(Buffer.from(name, 'latin1').toString('utf8'))
}

export function certificateView(certificate: Certificate, inGem: readonly Certificate[]): GemCertificate {
  const { der, subject, issuer, notBefore, notAfter, subjectPublicKeyInfo } = certificate
  return {
    sha256: sha256Fingerprint(der),
    subject: nameText(subject),
    issuer: nameText(issuer),
    notBefore,
    notAfter,
    keyAlgorithm: keyName(subjectPublicKeyInfo),
    pem: writePem('CERTIFICATE', der),
    inGem: inGem.some((each) => Buffer.compare(each.der, der) === 0),
  }
}

function keyName(subjectPublicKeyInfo: Uint8Array): string {
  return attempt(() => describeKey(subjectPublicKeyInfo).algorithm) ?? 'unknown'
}

function digestOfWhole(source: OctetSource): string {
  const digest = createHash('sha256')
  for (const piece of piecesOf(source, 0, source.length)) digest.update(piece)
  return digest.digest('hex')
}
