// Each finding in one English sentence, for the command line and for logs. The window has words of its own, in the
// language of the person.

import type { AttentionCode } from '../../contract/attention.ts'
import type { Said } from './finding.ts'

/** Instants as they are, names as a list shows them (visible characters only). */
export function sentenceOf(said: Said): string {
  return sentences[said.code](said)
}

const sentences: Readonly<Record<AttentionCode, (said: Said) => string>> = {
  keepRestored: ({ instant }) =>
    `The keep was restored from a backup of ${instant}, and signs nothing until an officer states why it may.`,
  clockBehind: ({ instant }) =>
    `The clock of this machine is behind what is known: ${instant} has been. Is it right?`,
  clockJumped: ({ instant }) =>
    `The clock was set while the program ran, and should say ${instant}. Is it right?`,
  clockAhead: ({ instant }) =>
    `The clock is far ahead of everything known, the last of which is of ${instant}. Is it right?`,
  authorityEnded: ({ subject, instant }) => `${subject} ended at ${instant}: it can issue nothing.`,
  authorityEnds: ({ subject, instant }) => `${subject} ends at ${instant}.`,
  crlOverdue: ({ subject, instant, count }) =>
    `${lists(count, 'revocation list')} of ${subject} ended at ${instant}: nobody can tell what is revoked.`,
  crlMissing: ({ subject }) => `${subject} has never published a revocation list.`,
  crlDue: ({ subject, instant, count }) =>
    `${lists(count, 'revocation list')} of ${subject} must be followed by ${instant}.`,
  deltaCrlOverdue: ({ subject, instant }) => `The delta list of ${subject} ended at ${instant}.`,
  deltaCrlDue: ({ subject, instant }) => `The delta list of ${subject} must be followed by ${instant}.`,
  ocspOverdue: ({ subject, instant }) => `The OCSP answers of ${subject} ended at ${instant}.`,
  ocspDue: ({ subject, instant }) => `The OCSP answers of ${subject} must be followed by ${instant}.`,
  ocspDelegateDue: ({ subject, instant }) => `The OCSP signer of ${subject} ends at ${instant}.`,
  responderDown: ({ subject, instant }) =>
    `No one answers for ${subject}: the live responder, last at work at ${instant}, does not run.`,
  authorityOutlived: ({ subject, instant }) =>
    `${subject} ends before what it issued, the last of which is valid until ${instant}.`,
  authorityShortens: ({ subject, instant, detail }) =>
    `${subject} ends at ${instant}: certificates under ${detail} are cut short by now.`,
  authorityWeak: ({ subject, detail, instant }) =>
    instant === null
      ? `The key of ${subject} (${detail}) is too weak.`
      : `The key of ${subject} (${detail}) is too weak from ${instant} on.`,
  signatureWeak: ({ subject, detail, count }) =>
    `${others(subject, count)} signed with ${detail}, which proves nothing any more.`,
  keysWeak: ({ subject, detail, count, instant }) =>
    `${count === 1 ? 'One certificate' : `${count} certificates`} of ${subject} for a key of ${detail}, too weak ${instant === null ? 'already' : `from ${instant} on`}.`,
  authorityWaiting: ({ subject, instant }) =>
    `${subject} waits since ${instant} for the certificate that its parent elsewhere issues.`,
  certificatesEnd: ({ subject, instant, count, detail }) =>
    count === 1
      ? `The certificate of ${detail}, issued by ${subject}, ends at ${instant}.`
      : `${count} certificates issued by ${subject} end within 30 days, the first at ${instant}.`,
  requestsWaiting: ({ count, instant }) =>
    `${count === 1 ? 'One request waits' : `${count} requests wait`}, the first since ${instant}.`,
  backupDue: ({ instant }) =>
    instant === null
      ? 'There is no backup of this keep.'
      : `The last backup is of ${instant}, and much was done since.`,
  keyUnused: ({ subject }) => `The key ${subject} has no certificate and no request.`,
}

function lists(count: number, what: string): string {
  return count === 1 ? `The ${what}` : `${count} ${what}s`
}

function others(subject: string, count: number): string {
  return count === 1 ? `${subject} is` : `${subject} and ${count - 1} more are`
}
