// Warnings about a trust store: what is said of a certificate that was left out, or that says less than before.

import type { RootkeepError } from '../../contract/errors.ts'
import { fillSentence } from '../../contract/sentence.ts'
import type { TrustWarning } from '../../contract/trust-list.ts'
import { type TrustStatement, trustSentences } from '../../contract/trust-sentence.ts'

/** About the certificate or file of that title, or about all. */
export function warningOf(
  code: TrustWarning['code'],
  subject: string | null,
  { sentence, values }: TrustStatement,
): TrustWarning {
  const said = trustSentences[sentence]
  if (!values) return { code, subject, message: said, sentence }
  return { code, subject, message: fillSentence(said, values), sentence, values }
}

/** Of a certificate or something else that is left out. */
export function passedOver(subject: string | null, statement: TrustStatement): TrustWarning {
  return warningOf('passed-over', subject, statement)
}

/** Of what is left out because it cannot be read, in the reader's own words. */
export function unreadable(subject: string | null, { message }: RootkeepError): TrustWarning {
  return { code: 'passed-over', subject, message }
}
