// `gem.verify` over many files: in this thread a few, on every core where there are many. A file that can't be read
// is refused by itself.

import { availableParallelism } from 'node:os'
import { differenceOf } from '../../artifact/gem/difference.ts'
import { isRubygemsPolicy } from '../../artifact/gem/rubygems-policy.ts'
import type { CallContext, Output, Parsed } from '../../contract/contract.ts'
import { RootkeepError } from '../../contract/errors.ts'
import type { GemVerdict } from '../../contract/gem.ts'
import type { Finding } from '../../contract/values.ts'
import type { Desk } from '../desk.ts'
import { checkRecords, type Evidence, gatherEvidence, type KnownKeep } from './circumstances.ts'
import { gemPaths, type OpenGem, openChosenGem, pathFrom } from './file-source.ts'
import { judgedByRecords } from './revocation.ts'
import type { AskedPolicy } from './verification.ts'
import { GemVerifier, type TracedVerdict } from './verifier.ts'
import { GemVerifyingThread } from './verifying-thread.ts'

type Input = Parsed<'gem.verify'>

/** From so many on a thread is worth its start. */
const worthThreads = 64
/** Files that are given to a thread at a time. */
const groupSize = 16

interface Task {
  readonly asked: AskedPolicy
  readonly context: CallContext
}

/** Throws `input.invalid` without a file, what gathering the evidence throws, and `call.cancelled`. */
export async function verifyGems(
  { keep, host }: { readonly keep: KnownKeep; readonly host: Desk['host'] },
  input: Input,
  { asked, context }: Task,
): Promise<Output<'gem.verify'>> {
  checkRecords(input, keep)
  const evidence = gatherEvidence(input, keep, { host, asked })
  const { octets, name } = input
  const traced = octets
    ? [await verifyDropped(openChosenGem({ octets, name }, host), asked, evidence)]
    : await verifyFiles(gemPaths(pathsOf(input).map((path) => pathFrom(path, host))), {
        asked,
        context,
        evidence,
      })
  const gems = input.ownRecords
    ? traced.map((each) => byRecords(keep, asked, each))
    : traced.map(({ verdict }) => verdict)
  const accepted = gems.filter((each) => each.accepted).length
  return {
    valid: accepted === gems.length,
    policy: isRubygemsPolicy(asked) ? asked : asked.name,
    accepted,
    refused: gems.length - accepted,
    gems,
    findings: findingsOf(gems, asked),
  }
}

function pathsOf({ files }: Input): readonly string[] {
  if (files.length > 0) return files
  throw new RootkeepError('input.invalid', 'Give at least one gem.')
}

async function verifyDropped(open: OpenGem, asked: AskedPolicy, evidence: Evidence): Promise<TracedVerdict> {
  using gem = open
  return new GemVerifier(asked, evidence).verify(gem)
}

async function verifyFiles(
  paths: readonly string[],
  { asked, context, evidence }: Task & { readonly evidence: Evidence },
): Promise<TracedVerdict[]> {
  const threads = paths.length < worthThreads ? 1 : availableParallelism()
  const verifiers =
    threads === 1
      ? [new GemVerifier(asked, evidence)]
      : Array.from({ length: threads }, () => new GemVerifyingThread(asked, evidence))
  const verdicts: TracedVerdict[][] = []
  let next = 0
  let done = 0
  const work = async (verifier: GemVerifier | GemVerifyingThread) => {
    while (next * groupSize < paths.length) {
      if (context.signal.aborted) throw new RootkeepError('call.cancelled', 'Interrupted.')
      const group = next++
      verdicts[group] = await verifier.verifyFiles(paths.slice(group * groupSize, (group + 1) * groupSize))
      done += verdicts[group].length
      context.progress(done, paths.length)
    }
  }
  try {
    await Promise.all(verifiers.map(work))
  } finally {
    await Promise.all(verifiers.map((verifier) => verifier.close()))
  }
  return verdicts.flat()
}

/** The verdict, with what the records of the keep say of the path. */
function byRecords(keep: KnownKeep, asked: AskedPolicy, { verdict, path }: TracedVerdict): GemVerdict {
  if (!isRubygemsPolicy(asked) && asked.revocation === 'ignore') return verdict
  const strict = judgedByRecords(keep, verdict.strict, path)
  const accepted = isRubygemsPolicy(asked) ? verdict.accepted : strict.accepted
  return { ...verdict, strict, accepted, difference: differenceOf(verdict.rubygems, strict) }
}

/** Of one gem everything, of several where the two judgements part. */
function findingsOf(gems: readonly GemVerdict[], asked: AskedPolicy): Finding[] {
  const [only, another] = gems
  if (!only || another) return gems.flatMap((gem) => differenceFindings(gem, `${gem.file}: `))
  return [...rubygemsFindings(only, asked), ...differenceFindings(only, ''), ...only.strict.findings]
}

function rubygemsFindings({ rubygems }: GemVerdict, asked: AskedPolicy): Finding[] {
  const severity = isRubygemsPolicy(asked) ? 'error' : 'info'
  const refusal =
    rubygems.reason === null ? [] : [finding('gem.refused-by-rubygems', severity, refusalText(rubygems))]
  return [
    ...refusal,
    ...rubygems.warnings.map((each) => finding('gem.warned-by-rubygems', 'warning', `gem warns: ${each}`)),
  ]
}

function refusalText({ policy, reason }: GemVerdict['rubygems']): string {
  return `gem refuses it under ${policy}: ${reason}`
}

function differenceFindings({ difference }: GemVerdict, prefix: string): Finding[] {
  return difference === null ? [] : [finding('gem.difference', 'warning', `${prefix}${difference}`)]
}

function finding(code: string, severity: Finding['severity'], message: string): Finding {
  return { code, severity, clause: 'RubyGems security', certificate: null, message }
}
