// `gem.sign`: a gem signed with a key of the vault, under the certificate of that key and the path above it. It is
// judged before it leaves, as gem would and as a careful verifier would, and the journal knows of it.

import { type GemFile, readGem } from '../../artifact/gem/gem-file.ts'
import { judgeGem } from '../../artifact/gem/judgement.ts'
import { octetSource } from '../../artifact/gem/octet-source.ts'
import { decideAsRubygems } from '../../artifact/gem/rubygems-decision.ts'
import { checkGemKey, signGem as sign } from '../../artifact/gem/sign.ts'
import { signerQuestion } from '../../artifact/gem/signer-path.ts'
import { strictPolicy } from '../../artifact/gem/strict-policy.ts'
import { readTrustDirectory, trustDirectoryFiles } from '../../artifact/gem/trust-directory.ts'
import type { Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { GemJudgement } from '../../contract/gem.ts'
import type { Finding } from '../../contract/values.ts'
import { type Certificate, isSelfIssued, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readPemOrDer } from '../../pki/imported-object.ts'
import { nameText } from '../../pki/name-text.ts'
import { CertificateIndex } from '../../pki/path/certificate-index.ts'
import { CrlIndex } from '../../pki/path/crl-index.ts'
import { findPath } from '../../pki/path/find-path.ts'
import { createInquiry } from '../../pki/path/inquiry.ts'
import { visibleText } from '../../pki/text/visible.ts'
import { certificateAtHand } from '../certificate/at-hand.ts'
import type { Desk } from '../desk.ts'
import { pathAbove } from '../issuer.ts'
import type { Keep } from '../keep.ts'
import { heldKeyId } from '../key/held-key.ts'
import { openChosenGem } from './file-source.ts'
import { judgedByRecords } from './revocation.ts'

type Input = Parsed<'gem.sign'>

/** Larger gems are not carried through a call. */
const maximumLength = 256 * 1024 * 1024

/**
 * Throws `certificate.unknown`, `certificate.key-elsewhere`, `gem.unsafe`, `gem.key-unfit`; `gem.root-not-trusted`
 * where no root is above the certificate; `gem.signer-refused` for a signer that no careful verifier takes.
 */
export async function signGem({ keep, host }: Desk, input: Input): Promise<Output<'gem.sign'>> {
  using open = openChosenGem(input, host)
  if (open.source.length > maximumLength) {
    throw new RootkeepError('input.too-large', `${open.name} is larger than 256 MiB.`, { file: open.name })
  }
  const gem = await readGem(open.source)
  const { certificate } = certificateAtHand(keep, input)
  checkGemKey(certificate.subjectPublicKeyInfo)
  const keyId = keyOf(keep, certificate)
  const chain = chainOf(keep, certificate, input.chain)
  const gemName = visibleText(gem.metadata?.fullName ?? open.name)
  const about = { gem: gemName, certificate: sha256Fingerprint(certificate.der) }
  checkSigner(keep, chain)
  keep.act('gem.sign', (note) => note({ step: 'reserved', ...about }))
  const octets = sign(gem, { signer: keep.signer(keyId), chain })
  const signed = await readGem(octetSource(octets))
  const strict = judgeSigned(keep, signed, chain)
  const sha256 = sha256Fingerprint(octets)
  keep.act('gem.sign', (note) => note({ step: 'signed', ...about, sha256 }))
  const file = { name: fileNameOf(gem), encoding: 'base64', content: octets.toString('base64') } as const
  return { name: gemName, signer: nameText(certificate.subject), sha256, strict, files: [file] }
}

function keyOf(keep: Keep, { subject, subjectPublicKeyInfo }: Certificate): string {
  const keyId = heldKeyId(keep, subjectPublicKeyInfo)
  if (keyId !== null) return keyId
  throw new RootkeepError('certificate.key-elsewhere', 'The key of this certificate is not in this keep.', {
    subject: nameText(subject),
  })
}

/** Root first: what the caller gave and what this keep has above, in the order of the path. */
function chainOf(keep: Keep, certificate: Certificate, given: readonly string[]): Certificate[] {
  const others = given
    .flatMap((content) => readPemOrDer(content, ['certificate']))
    .map(({ der }) => readCertificate(der))
  const row = keep.records.certificates.findBySha256(sha256Fingerprint(certificate.der))
  const above = row ? pathAbove(keep, { row, certificate }).map((each) => each.certificate) : []
  const all = [certificate, ...above, ...others]
  const roots = all.filter(isSelfIssued)
  const material = {
    anchors: new CertificateIndex(roots),
    untrusted: new CertificateIndex(all),
    ...noRevocation,
  }
  const { isValid, certificates, findings } = findPath(
    certificate,
    createInquiry(material, signerQuestion({ revocation: 'ignore' }, keep.now())),
  )
  if (isValid) return certificates.toReversed()
  throw refusedSigner(certificate, findings)
}

const noRevocation = { crls: new CrlIndex([]), ocspResponses: [] }

/** Nobody revoked signs: what the records say counts before anything is signed. */
function checkSigner(keep: Keep, chain: readonly Certificate[]): void {
  const path = chain.toReversed()
  const unjudged: GemJudgement = { policy: 'strict', accepted: true, findings: [] }
  const { accepted, findings } = judgedByRecords(
    keep,
    unjudged,
    path.map(({ der }) => sha256Fingerprint(der)),
  )
  const [signer] = path
  if (!accepted && signer) throw refusedSigner(signer, findings)
}

function refusedSigner({ subject }: Certificate, findings: readonly Finding[]): RootkeepError {
  const faults = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
  const name = nameText(subject)
  return new RootkeepError(
    'gem.signer-refused',
    `${name} signs no gem that a careful verifier takes: ${faults[0] ?? 'no path'}.`,
    {
      subject: name,
      faults,
    },
  )
}

/** What was signed is read back: gem takes it under High Security with this root, and so does the strict policy. */
function judgeSigned(keep: Keep, gem: GemFile, chain: readonly Certificate[]): GemJudgement {
  const [root] = chain
  const trust = readTrustDirectory(trustDirectoryFiles(root ? [root] : [], 'owner').files)
  const circumstances = { at: keep.now(), trust, anchors: [], ...noRevocation }
  const decision = decideAsRubygems(gem, 'HighSecurity', circumstances)
  const { policy, accepted, findings } = judgeGem(gem, strictPolicy, circumstances)
  if (decision.accepted && accepted) return { policy, accepted, findings }
  const fault = decision.reason ?? findings[0]?.message ?? 'it is refused'
  throw new RootkeepError(
    'gem.self-check-failed',
    `The signed gem does not stand up to its own check: ${fault}.`,
    { fault },
  )
}

function fileNameOf({ metadata }: GemFile): string {
  const name = metadata?.fullName ?? ''
  return /^[A-Za-z0-9][\w.-]{0,200}$/.test(name) ? `${name}.gem` : 'signed.gem'
}
