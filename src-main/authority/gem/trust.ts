// gem's trust directory: listed, added to, removed from. What RubyGems makes of it is artifact/gem's to say.

import type { TrustDirectoryEntry } from '../../artifact/gem/trust-directory.ts'
import type { Handlers, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import { isSelfIssued, readCertificate, sha256Fingerprint } from '../../pki/certificate.ts'
import { readOnePemOrDer } from '../../pki/imported-object.ts'
import { nameText } from '../../pki/name-text.ts'
import { visibleText } from '../../pki/text/visible.ts'
import type { Desk } from '../desk.ts'
import { addToTrustFolder, readTrustFolder, removeFromTrustFolder, trustFolder } from '../trust/folder.ts'
import { certificateView } from './report.ts'

export function gemTrustHandlers({ host }: Desk) {
  return {
    'gem.trust-list': ({ trustDirectory }) => list(trustFolder(trustDirectory, host)),
    'gem.trust-add': ({ certificate, trustDirectory }) => add(trustFolder(trustDirectory, host), certificate),
    'gem.trust-remove': (input) => remove(trustFolder(input.trustDirectory, host), input),
  } satisfies Partial<Handlers>
}

function list(directory: string): Output<'gem.trust-list'> {
  const { entries, passedOver } = readTrustFolder(directory)
  return {
    directory,
    certificates: entries.map(entryView),
    passedOver: passedOver.map(({ fileName, reason }) => ({ fileName: visibleText(fileName), reason })),
  }
}

function entryView({ fileName, certificate, isFound }: TrustDirectoryEntry) {
  const view = certificateView(certificate, [])
  return { ...view, fileName: visibleText(fileName), isFound, isRoot: isSelfIssued(certificate) }
}

/** Throws `gem.root-not-trusted` for what is no root: gem would list it and never find it at the top of a chain. */
function add(directory: string, content: string): Output<'gem.trust-add'> {
  const certificate = readCertificate(readOnePemOrDer(content, ['certificate']))
  const subject = nameText(certificate.subject)
  if (!isSelfIssued(certificate)) {
    throw new RootkeepError(
      'gem.root-not-trusted',
      `${subject} is no root: gem looks for the root of a chain only.`,
      {
        subject,
      },
    )
  }
  const before = readTrustFolder(directory).find(certificate.subject)
  const isOther = before !== null && Buffer.compare(before.der, certificate.der) !== 0
  const fileName = addToTrustFolder(directory, certificate)
  return { directory, fileName, subject, replaced: isOther ? sha256Fingerprint(before.der) : null }
}

/** By the certificate, whatever its file is called. Throws `certificate.unknown`. */
function remove(directory: string, input: Parsed<'gem.trust-remove'>): Output<'gem.trust-remove'> {
  const wanted = fingerprintOf(input)
  const { entries } = readTrustFolder(directory)
  const found = entries.filter(({ certificate }) => sha256Fingerprint(certificate.der) === wanted)
  const removed = found.map(({ fileName }) => fileName)
  if (removed.length === 0) {
    throw new RootkeepError('certificate.unknown', `There is no such certificate in ${directory}.`, {
      sha256: wanted,
    })
  }
  removeFromTrustFolder(directory, removed)
  return { directory, removed: removed.map(visibleText) }
}

function fingerprintOf({ sha256, certificate }: Parsed<'gem.trust-remove'>): string {
  if ((sha256 === undefined) === (certificate === undefined)) {
    throw new RootkeepError('input.invalid', 'Give a certificate, or its SHA-256.')
  }
  return sha256 ?? sha256Fingerprint(readOnePemOrDer(certificate ?? '', ['certificate']))
}
