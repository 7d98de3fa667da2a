// The live responder at the desk: what it would answer for, and starting it. It only reads: who revokes while it
// runs does so in the same process (a line of `rootkeep session`), or stops it, revokes, and starts it again; the
// keep is open in one process at a time. Listening is a door's (responder/server.ts).

import type { Handlers, Output, Parsed } from '../contract/contract.ts'
import { RootkeepError } from '../contract/errors.ts'
import type { AnsweredFor } from '../contract/responder.ts'
import { summarizeRow, titleOfSubject } from './certificate/view.ts'
import type { Desk } from './desk.ts'
import { type Issuer, issuersByKey, newestOf, ocspDelegateOf } from './issuer.ts'
import type { Keep } from './keep.ts'
import { spanVerb } from './ocsp/signing-span.ts'
import { listenPlace } from './status/listen-place.ts'
import { LiveStatus } from './status/live-status.ts'
import { publishedFilesOf } from './status/published-files.ts'

type ResponderHandlers = Pick<Handlers, Extract<keyof Handlers, `responder.${string}`>>

export function responderHandlers(desk: Desk): ResponderHandlers {
  const { keep, responder } = desk
  return {
    'responder.plan'({ issuers }) {
      const present = presentIssuers(keep, issuers)
      const files = present.flatMap((issuer) => publishedFilesOf(keep, issuer))
      return {
        answering: answeringOf(keep, present),
        files: files.map(({ path, nextUpdate }) => ({ path, nextUpdate })),
      }
    },
    async 'responder.start'(input) {
      if (responder.isRunning)
        throw new RootkeepError('responder.running', 'A responder runs in this process already.')
      responder.isRunning = true
      try {
        return await start(desk, input, () => {
          responder.isRunning = false
        })
      } catch (thrown) {
        responder.isRunning = false
        throw thrown
      }
    },
  }
}

async function start(
  { keep, standing }: Desk,
  input: Parsed<'responder.start'>,
  onStopped: () => void,
): Promise<Output<'responder.start'>> {
  const { serve } = standing
  if (!serve) throw new RootkeepError('host.unavailable', 'A responder is started at the command line.')
  const place = listenPlace(input)
  const present = presentIssuers(keep, input.issuers)
  refuseWithoutDelegate(keep, present, input.issuers)
  const issuers = () => presentIssuers(keep, input.issuers)
  const status = new LiveStatus(keep, { ...standing, issuers, seconds: input.hours * 3600 })
  const listening = await serve(status, place)
  standing.onClose(async () => {
    await listening.close()
    status.close()
    onStopped()
  })
  const { address } = listening
  const answering = answeringOf(keep, present).filter(({ delegate }) => delegate !== null)
  const names = [...new Set(answering.map(({ issuer }) => issuer))]
  keep.act(spanVerb, (note) => note({ step: 'listening', address, issuers: names }))
  const files = present.flatMap((issuer) => publishedFilesOf(keep, issuer)).map(({ path }) => path)
  return { address, answering, files }
}

/** Those named, or all that have a certificate, each with its present one. Throws `authority.unknown`. */
function presentIssuers(keep: Keep, references: readonly string[]): Issuer[] {
  const { authorities, certificates } = keep.records
  const chosen =
    references.length > 0
      ? references.map((each) => authorities.resolve(each))
      : authorities.list().filter(({ id }) => certificates.generations(id).length > 0)
  return chosen.map((authority) => ({ authority, ...newestOf(keep, authority) }))
}

/** Each of those that were named must have one, else any. */
function refuseWithoutDelegate(keep: Keep, present: readonly Issuer[], named: readonly string[]): void {
  const without = present.filter((issuer) => ocspDelegateOf(keep, issuer) === null)
  if (without.length === 0 || (named.length === 0 && without.length < present.length)) return
  const names = without.map(({ authority }) => authority.name)
  const [name = 'NAME'] = names
  throw new RootkeepError(
    'ocsp.delegate-unknown',
    `No OCSP signer is in force for ${names.join(', ')}, and the key of an authority does not answer strangers. ` +
      `Make one first: rootkeep ocsp delegate --issuer ${name} --algorithm ec-p256`,
    { issuer: name, issuers: names },
  )
}

function answeringOf(keep: Keep, present: readonly Issuer[]): AnsweredFor[] {
  const now = keep.now()
  return present
    .flatMap((issuer) => issuersByKey(keep, issuer))
    .map((issuer) => {
      const delegate = ocspDelegateOf(keep, issuer)
      return {
        issuer: issuer.authority.name,
        title: titleOfSubject(issuer.row.subject),
        certificate: summarizeRow(issuer.row, now),
        delegate: delegate && summarizeRow(delegate, now),
      }
    })
}
