// The explanation of a path as a page of text for people: the answer in one sentence, then the path from its
// anchor down, each certificate with what was found about it. What is a stranger's is escaped where it was read.

import type {
  ExplainedPath,
  PathCertificate,
  PathExplanation,
  PathFinding,
  PathQuestion,
} from '../../contract/path.ts'
import { octetsText, page } from './layout.ts'

type Asked = Pick<PathQuestion, 'purpose' | 'names' | 'revocation'>

/** The explanation in lines that end in a line feed. */
export function explanationText(
  { valid, at, paths, tried }: Omit<PathExplanation, 'text'>,
  question: Asked,
): string {
  const [best, ...others] = paths
  if (!best) return page([])
  const untold = tried - paths.length
  return page([
    valid ? trustedSentence(best, at, question) : notTrustedSentence(best, at, question),
    ...(valid ? [revocationSentence(best, question)] : []),
    '',
    valid ? 'The path, from its anchor down:' : 'The path that came furthest, from its end down:',
    ...pathInLines(best),
    ...others.flatMap((path, i) => ['', `Path ${i + 2} of ${paths.length}:`, ...pathInLines(path)]),
    ...(untold > 0 ? ['', `${counted(untold, 'more path was', 'more paths were')} tried.`] : []),
  ])
}

function trustedSentence({ certificates }: ExplainedPath, at: string, question: Asked): string {
  const [leaf] = certificates
  const anchor = certificates.at(-1)
  if (!leaf || !anchor || leaf === anchor) return `Trusted at ${at}: it is a trust anchor itself.`
  const steps = counted(certificates.length - 1, 'signature', 'signatures')
  return `Trusted at ${at}${inWordsOf(question)}: ${steps} lead from ${leaf.title} to the anchor ${anchor.title}.`
}

function notTrustedSentence({ certificates, findings }: ExplainedPath, at: string, question: Asked): string {
  const [first] = findings
  if (!first) return `Not trusted at ${at}${inWordsOf(question)}.`
  return `Not trusted at ${at}${inWordsOf(question)}. ${subjectOf(first, certificates)}${first.message}.`
}

function subjectOf({ certificate }: PathFinding, certificates: readonly PathCertificate[]): string {
  const about = certificate === null ? undefined : certificates[certificate]
  return about ? `${about.title}: ` : ''
}

/** What it is to be used for, and as whom. */
function inWordsOf({ purpose, names }: Asked): string {
  const wanted = names.map((name) => Object.values(name)[0])
  const use = purpose === 'any' ? '' : ` for ${purpose}`
  return wanted.length > 0 ? `${use} as ${wanted.join(', ')}` : use
}

function revocationSentence({ findings }: ExplainedPath, { revocation }: Asked): string {
  if (revocation === 'ignore') return 'Whether anything was revoked was not asked.'
  const isUnknown = findings.some(({ code }) => code === 'path.revocation-unknown')
  if (isUnknown) return 'Not of every certificate is it known whether it was revoked.'
  return 'Nothing on the path was revoked.'
}

function pathInLines({ certificates, findings, policies }: ExplainedPath): string[] {
  const ofWhole = findings.filter(({ certificate }) => certificate === null)
  const steps = certificates.map((certificate, i) => {
    const own = findings.filter((finding) => finding.certificate === i)
    return [
      ...linkInLines(certificate, own),
      ...certificateInLines(certificate),
      ...findingsInLines(own, '      '),
    ]
  })
  return [
    ...steps.reverse().flat(),
    ...(ofWhole.length > 0 ? ['  Of the whole:', ...findingsInLines(ofWhole, '    ')] : []),
    ...(policies.length > 0 ? [`  Policies: ${policies.join(', ')}`] : []),
  ]
}

/** What joins a certificate to the one above it, in words that differ in their first letters. */
function linkInLines({ role }: PathCertificate, findings: readonly PathFinding[]): string[] {
  if (role === 'anchor') return []
  const isBroken = findings.some(({ severity }) => severity === 'error')
  return [isBroken ? '    | FAILS' : '    | certifies']
}

const roles = { leaf: 'the certificate in question', authority: 'a CA', anchor: 'the anchor' } as const
const sources = {
  anchors: 'given as an anchor',
  given: 'given',
  trustList: 'from the trust list',
  caIssuers: 'named by authorityInfoAccess',
  keep: 'from the keep',
} as const

function certificateInLines(certificate: PathCertificate): string[] {
  const { title, role, source, subject, serialNumber, notBefore, notAfter, keyAlgorithm } = certificate
  return [
    `  ${title} (${roles[role]}, ${sources[source]})`,
    `      ${subject || '(empty subject)'}`,
    `      number ${octetsText(serialNumber)}`,
    `      valid from ${notBefore} to ${notAfter}, key ${keyAlgorithm}`,
  ]
}

function findingsInLines(findings: readonly PathFinding[], indent: string): string[] {
  return findings.flatMap(({ severity, message, code, clause, compared = {} }) => [
    `${indent}${severity}: ${message} [${code}, ${clause}]`,
    ...Object.entries(compared).map(([name, value]) => `${indent}  ${name}: ${value || '(nothing)'}`),
  ])
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
