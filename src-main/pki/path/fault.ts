// What can be wrong with a certification path: every code with its clause and severity, the most telling
// first. A fault becomes a finding when it is known which certificate of the path it is about.

import type { PathFinding } from '../../contract/path.ts'
import { type PathStatement, pathSentences } from '../../contract/path-sentence.ts'
import { fillSentence } from '../../contract/sentence.ts'
import type { Finding } from '../../contract/values.ts'

interface Rule {
  readonly severity: Finding['severity']
  readonly clause: string
}

const error = (clause: string): Rule => ({ severity: 'error', clause })
const warning = (clause: string): Rule => ({ severity: 'warning', clause })

/** In the order in which they are told: what makes all else moot comes first. */
const rules = {
  'path.budget-exhausted': error('RFC 4158 §2.4.2'),
  'path.unreadable-certificate': error('RFC 5280 §4.1'),
  'path.untrusted-root': error('RFC 5280 §6.1.1'),
  'path.anchor-out-of-scope': error('RFC 5937 §3'),
  'path.no-issuer': error('RFC 5280 §6.1.3'),
  'path.bad-signature': error('RFC 5280 §6.1.3'),
  'path.name-chaining': error('RFC 5280 §6.1.3'),
  'path.revoked': error('RFC 5280 §6.1.3'),
  'path.expired': error('RFC 5280 §6.1.3'),
  'path.not-yet-valid': error('RFC 5280 §6.1.3'),
  'path.algorithm-unsupported': error('RFC 5280 §4.1.1.2'),
  'path.algorithm-weak': error('NIST SP 800-131A §3'),
  'path.key-weak': error('NIST SP 800-57 §5.6.1'),
  'path.not-a-ca': error('RFC 5280 §4.2.1.9'),
  'path.key-usage-not-cert-sign': error('RFC 5280 §4.2.1.3'),
  'path.path-length-exceeded': error('RFC 5280 §4.2.1.9'),
  'path.depth-exceeded': error('RFC 5280 §6.1.1'),
  'path.unknown-critical-extension': error('RFC 5280 §4.2'),
  'path.malformed-extension': error('RFC 5280 §4.2'),
  'path.name-not-permitted': error('RFC 5280 §4.2.1.10'),
  'path.name-excluded': error('RFC 5280 §4.2.1.10'),
  'path.name-constraint-unsupported': error('RFC 5280 §4.2.1.10'),
  'path.name-constraints-malformed': error('RFC 5280 §4.2.1.10'),
  'path.name-mismatch': error('RFC 9525 §6'),
  'path.purpose-not-allowed': error('RFC 5280 §4.2.1.12'),
  'path.key-usage-unfit': error('RFC 5280 §4.2.1.3'),
  'path.policy-mapping-any': error('RFC 5280 §6.1.4'),
  'path.no-valid-policy': error('RFC 5280 §6.1.5'),
  'path.policies-malformed': error('RFC 5280 §4.2.1.4'),
  'path.crl-invalid': error('RFC 5280 §6.3.3'),
  'path.ocsp-invalid': error('RFC 6960 §3.2'),
  'path.revocation-unknown': error('RFC 5280 §6.3.3'),
  'path.signature-algorithms-differ': error('RFC 5280 §4.1.1.2'),
  'path.serial-number-invalid': error('RFC 5280 §4.1.2.2'),
  'path.version-unfit': error('RFC 5280 §4.1.2.1'),
  'path.issuer-empty': error('RFC 5280 §4.1.2.4'),
  'path.subject-empty': error('RFC 5280 §4.1.2.6'),
  'path.alternative-name-malformed': error('RFC 5280 §4.2.1.6'),
  'path.criticality-wrong': error('RFC 5280 §4.2'),
  'path.basic-constraints-not-critical': error('RFC 5280 §4.2.1.9'),
  'path.key-usage-inconsistent': error('RFC 5280 §4.2.1.9'),
  'path.subject-key-identifier-missing': error('RFC 5280 §4.2.1.2'),
  'path.authority-key-identifier-missing': error('RFC 5280 §4.2.1.1'),
  'path.name-constraints-outside-ca': error('RFC 5280 §4.2.1.10'),
  'path.web-pki': error('CA/Browser BR §7.1'),
  'path.algorithm-legacy': warning('NIST SP 800-131A §3'),
  'path.revocation-stale': warning('RFC 5280 §6.3.3'),
  'path.certificate-ignored': warning('RFC 5280 §4.1'),
  'path.revocation-data-ignored': warning('RFC 5280 §6.3.3'),
  'path.is-anchor': { severity: 'info', clause: 'RFC 5280 §6.1.1' },
} as const satisfies Record<string, Rule>

export type FaultCode = keyof typeof rules

/**
 * Something wrong, or worth saying, about one certificate; `severity` where it is not the code's own. Its message is
 * put together only when it is told.
 */
export type Fault = FaultTerms & (PathStatement | ForeignStatement)

interface FaultTerms {
  readonly code: FaultCode
  readonly severity?: Finding['severity']
  /** The values that were set against each other, by the names that the standard gives them. */
  readonly compared?: PathFinding['compared']
  /** What a reader said, in English, where the sentence alone does not say enough. */
  readonly reason?: string | undefined
}

/** What an error said is all that there is to say. */
interface ForeignStatement {
  readonly sentence?: undefined
  readonly values?: undefined
  readonly reason: string
}

const order = new Map(Object.keys(rules).map((code, i) => [code, i]))
const severities: readonly Finding['severity'][] = ['error', 'warning', 'info']

/** The fault as the contract's finding; `certificate` is an index into the path, leaf first. */
export function findingOf(fault: Fault, certificate: number | null): PathFinding {
  const { code, sentence, values, reason, compared } = fault
  const { severity, clause }: Rule = rules[code]
  return {
    code,
    severity: fault.severity ?? severity,
    clause,
    certificate,
    message: messageOf(fault),
    ...(sentence && { sentence }),
    ...(sentence && values && { values }),
    ...(sentence && reason !== undefined && { reason }),
    ...(compared && { compared }),
  }
}

/** What is said of the fault in English. */
export function messageOf({ sentence, values, reason }: Fault): string {
  if (sentence === undefined) return reason
  const said = values ? fillSentence(pathSentences[sentence], values) : pathSentences[sentence]
  return reason === undefined ? said : `${said}: ${reason}`
}

/** Whether the fault, as it stands, makes a path invalid. */
export function isError({ code, severity }: Fault): boolean {
  return (severity ?? rules[code].severity) === 'error'
}

/** The findings with the most telling first; of one code, those nearer to the anchor first. */
export function byTelling(findings: readonly PathFinding[]): readonly PathFinding[] {
  if (findings.length < 2) return findings
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || (b.certificate ?? 0) - (a.certificate ?? 0))
}

/** The place of a finding in the order of telling: a small number tells more. */
export function rankOf({ code, severity }: Finding): number {
  return severities.indexOf(severity) * order.size + (order.get(code) ?? order.size)
}
