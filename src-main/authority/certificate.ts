// Certificates: prepared, issued one by one or in batches, re-signed, listed, described, exported. What is done
// with one that is there already has files of its own.

import type { CertificateDetail } from '../contract/certificate.ts'
import type { Handlers, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { OutputFile } from '../contract/values.ts'
import { compareCertificates } from '../pki/comparison.ts'
import { type CertificateChoice, certificateAtHand, comparableAtHand } from './certificate/at-hand.ts'
import { exportBatch, renewBatch } from './certificate/batch.ts'
import { batchFileNames } from './certificate/batch-file-name.ts'
import { importCertificate } from './certificate/import.ts'
import { issueOne } from './certificate/issue.ts'
import { issueBatch } from './certificate/issue-batch.ts'
import { certificateSource, listCertificates } from './certificate/list.ts'
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
} from './certificate/preparation.ts'
import { rekeyCertificate, renewCertificate, resignSelf } from './certificate/renewal.ts'
import { detailOf, idText, summarizeRow, summarizeStranger, titleOfSubject } from './certificate/view.ts'
import { chainFiles } from './chain.ts'
import type { Desk } from './desk.ts'
import { checkPath, issuerOf, pathAbove } from './issuer.ts'
import type { Keep } from './keep.ts'
import { withHeldKey } from './key/held-key.ts'
import { exportList } from './list-file/list-file.ts'
import { requestAtHand } from './request/at-hand.ts'
import { doubtsOf } from './request/doubt.ts'

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
      const view = viewOf(name, proposal)
      return { ...view, findings: [...doubtsOf(keep, [proposal]).flat(), ...view.findings] }
    },
    'certificate.issue'(input) {
      const proposal =
        input.preparation === undefined ? proposeNow(desk, input) : takeUp(desk, waiting, input)
      return issueOne(keep, 'certificate.issue', withHeldKey(keep, issuanceOf(keep, proposal)))
    },
    'certificate.issue-batch': (input, context) => issueBatch(desk, input, context),
    'certificate.resign': (input) => (input.self ? resignSelf(desk, input) : resign(desk, input)),
    'certificate.renew': (input) => renewCertificate(desk, input),
    'certificate.rekey': (input) => rekeyCertificate(desk, input),
    'certificate.import': ({ certificate }) => importCertificate(keep, certificate),
    'certificate.compare': ({ otherSha256, other, ...choice }) => {
      const first = comparableAtHand(keep, choice)
      const second = comparableAtHand(keep, { sha256: otherSha256, certificate: other })
      return compareCertificates(first, second)
    },
    'certificate.list': (input) => listCertificates(keep, input),
    'certificate.export-list': (input, context) =>
      exportList(desk, certificateSource(keep, input), { ...input, context }),
    'certificate.renew-batch': (input, context) => renewBatch(desk, input, context),
    'certificate.export-batch': (input) => ({ files: exportBatch(keep, input) }),
    'certificate.describe': (input) => describe(keep, input),
    'certificate.export': (input) => ({ files: exportFiles(keep, input) }),
  }
}

function resign(desk: Desk, input: Parsed<'certificate.resign'>) {
  const { issuer, profile } = input
  if (issuer === undefined || profile === undefined) {
    throw new RootkeepError(
      'input.invalid',
      'Give an issuer and a profile, or let it be signed by its own key.',
    )
  }
  const applicant = applicantOfCertificate(input.certificate)
  const proposal = propose(desk, openOffice(desk, { issuer, profile }), { applicant, choices: input })
  return issueOne(desk.keep, 'certificate.resign', withHeldKey(desk.keep, issuanceOf(desk.keep, proposal)))
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
