// Certificates: prepared, issued one by one or in batches, re-signed, listed, described, exported.

import type { CertificateDetail } from '../contract/certificate.ts'
import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { OutputFile } from '../contract/values.ts'
import { type Certificate, readCertificate, sha256Fingerprint } from '../pki/certificate.ts'
import { readOnePemOrDer } from '../pki/imported-object.ts'
import type { Certificate as CertificateRow } from '../records/certificate-row.ts'
import { batchFileNames } from './batch-file-name.ts'
import {
  detailOf,
  expiringBefore,
  idText,
  summarizeRow,
  summarizeStranger,
  titleOfSubject,
} from './certificate-view.ts'
import { chainFiles } from './chain.ts'
import type { Desk } from './desk.ts'
import { issueOne } from './issue.ts'
import { issueBatch } from './issue-batch.ts'
import { checkPath, issuerOf, type KeptCertificate, kept, pathAbove } from './issuer.ts'
import type { Keep } from './keep.ts'
import {
  applicantOfCertificate,
  applicantOfRequest,
  issuanceOf,
  openOffice,
  type Proposal,
  preparationUnknown,
  propose,
  viewOf,
  Waiting,
} from './preparation.ts'
import { requestAtHand } from './request.ts'

type CertificateHandlers = Pick<Handlers, Extract<keyof Handlers, `certificate.${string}`>>

export function certificateHandlers(desk: Desk): CertificateHandlers {
  const { keep } = desk
  const waiting = new Waiting()
  keep.onLock(() => waiting.clear())
  return {
    'certificate.prepare'(input) {
      const applicant = applicantOfRequest(requestAtHand(keep, input))
      const proposal = propose(desk, openOffice(desk, input), { applicant, choices: input })
      const name = desk.random(16).toString('hex')
      waiting.add(name, proposal)
      return viewOf(name, proposal)
    },
    'certificate.issue'(input) {
      const proposal =
        input.preparation === undefined ? proposeNow(desk, input) : takeUp(desk, waiting, input)
      return issueOne(keep, 'certificate.issue', issuanceOf(keep, proposal))
    },
    'certificate.issue-batch': (input, context) => issueBatch(desk, input, context),
    'certificate.resign'(input) {
      const applicant = applicantOfCertificate(input.certificate)
      const proposal = propose(desk, openOffice(desk, input), { applicant, choices: input })
      return issueOne(keep, 'certificate.resign', issuanceOf(keep, proposal))
    },
    'certificate.list': (input) => list(keep, input),
    'certificate.describe': (input) => describe(keep, input),
    'certificate.export': (input) => ({ files: exportFiles(keep, input) }),
  }
}

type IssueInput = Parsed<'certificate.issue'>

function proposeNow(desk: Desk, input: IssueInput): Proposal {
  const { issuer, profile } = input
  if (issuer === undefined || profile === undefined) {
    throw new RootkeepError('input.invalid', 'Give a preparation, or an issuer and a profile with a request.')
  }
  const applicant = applicantOfRequest(requestAtHand(desk.keep, input))
  return propose(desk, openOffice(desk, { issuer, profile }), { applicant, choices: input })
}

/** A preparation is taken as it was shown; its issuer must still be fit to sign it now. */
function takeUp(
  { keep, profiles }: Desk,
  waiting: Waiting,
  { preparation = '', ...rest }: IssueInput,
): Proposal {
  if (Object.values(rest).some((value) => value !== undefined)) {
    throw new RootkeepError(
      'input.invalid',
      'A preparation is issued as it was prepared: give nothing beside it.',
    )
  }
  const proposal = waiting.take(preparation)
  const issuer = issuerOf(keep, proposal.issuer.authority.name)
  if (issuer.row.id !== proposal.issuer.row.id) throw preparationUnknown(preparation)
  checkPath(keep, issuer, profiles.get(proposal.profile).profile)
  return proposal
}

function list(keep: Keep, { issuer, state, text, after, limit }: Parsed<'certificate.list'>) {
  const at = keep.now()
  const { authorities, certificateList } = keep.records
  const filter = {
    ...(issuer !== undefined && { issuerAuthorityId: authorities.resolve(issuer).id }),
    ...(state && { state: { is: state, at, expiringBefore: expiringBefore(at) } }),
    ...(text && { text }),
  }
  const page = certificateList.list(filter, { limit, ...(after !== undefined && { after }) })
  return {
    certificates: page.certificates.map((row) => summarizeRow(row, at)),
    next: page.next,
    total: certificateList.count(filter),
  }
}

interface CertificateChoice {
  readonly sha256?: string | undefined
  readonly certificate?: string | undefined
}

/** A certificate that a caller gives as a file or names by fingerprint, and its row if this keep has it. */
function certificateAtHand(
  keep: Keep,
  { sha256, certificate }: CertificateChoice,
): {
  certificate: Certificate
  row: CertificateRow | null
} {
  if ((sha256 === undefined) === (certificate === undefined)) {
    throw new RootkeepError('input.invalid', 'Give a certificate, or the SHA-256 of one in the keep.')
  }
  if (certificate === undefined) return keptBySha256(keep, sha256 ?? '')
  const given = readCertificate(readOnePemOrDer(certificate, ['certificate']))
  const row = keep.exists ? keep.records.certificates.findBySha256(sha256Fingerprint(given.der)) : undefined
  return { certificate: given, row: row ?? null }
}

function keptBySha256(keep: Keep, sha256: string): KeptCertificate {
  const row = keep.records.certificates.findBySha256(sha256)
  if (row) return kept(keep, row)
  throw new RootkeepError('certificate.unknown', 'There is no such certificate in this keep.', { sha256 })
}

function describe(keep: Keep, choice: CertificateChoice): CertificateDetail {
  const { certificate, row } = certificateAtHand(keep, choice)
  const at = keep.now()
  if (!row)
    return { ...summarizeStranger(certificate, at), ...detailOf(certificate), revocation: null, path: [] }
  return {
    ...summarizeRow(row, at),
    ...detailOf(certificate),
    revocation: row.revocation,
    path: pathAbove(keep, { row, certificate }).map((each) => ({
      sha256: each.row.sha256 ?? '',
      title: titleOfSubject(each.row.subject),
      authority: idText(each.row.authorityId),
    })),
  }
}

function exportFiles(keep: Keep, { format, chain, ...choice }: Parsed<'certificate.export'>): OutputFile[] {
  const { certificate, row } = certificateAtHand(keep, choice)
  const order = chain === 'none' ? 'leaf-first' : chain
  const path =
    chain === 'none' || !row
      ? [certificate]
      : pathAbove(keep, { row, certificate }).map((each) => each.certificate)
  const [name = ''] = batchFileNames([row ? titleOfSubject(row.subject) : 'certificate'])
  return chainFiles(path, { format, order, name: name.replace(/\.pem$/, '') })
}
