// Who may sign which gem, as a policy says: names of gems and of signers with `*` for any letters.

import type { GemPolicy } from '../../contract/gem-policy.ts'
import type { Certificate } from '../../pki/certificate.ts'
import { subjectAltName } from '../../pki/extension/alternative-name.ts'
import { nameText } from '../../pki/name-text.ts'
import { attributeType } from '../../pki/oid.ts'
import { attempt } from './attempt.ts'
import type { GemFault } from './fault.ts'
import type { GemFile } from './gem-file.ts'

/** The fault of a signer whom no line of the policy lets sign this gem; none where no line names the gem. */
export function nameFaults(gem: GemFile, signer: Certificate | null, lines: GemPolicy['names']): GemFault[] {
  const name = gem.metadata?.name ?? ''
  const about = lines.filter(({ gems }) => gems.some((pattern) => matches(pattern, name)))
  if (about.length === 0 || !signer) return []
  const names = namesOf(signer)
  const isAllowed = about.some(({ signers }) =>
    signers.some((pattern) => names.some((each) => matches(pattern.toLowerCase(), each.toLowerCase()))),
  )
  if (isAllowed) return []
  const message = `${nameText(signer.subject)} may not sign ${JSON.stringify(name)} by this policy`
  return [{ code: 'gem.name-not-allowed', message }]
}

/** The subject whole, each of its attributes (`CN=drbrain`), and its addresses. */
function namesOf({ subject, extensions }: Certificate): string[] {
  const single = subject.rdns.map((rdn) => nameText({ der: new Uint8Array(0), rdns: [rdn] }))
  const addresses = subject.rdns
    .flat()
    .flatMap(({ type, text }) => (type === attributeType.emailAddress && text !== null ? [text] : []))
  const alternative = attempt(() => extensions.get(subjectAltName)) ?? []
  const mailboxes = alternative.flatMap((each) => (each.kind === 'rfc822Name' ? [each.value] : []))
  return [nameText(subject), ...single, ...addresses, ...mailboxes]
}

/** Without an expression, so that its time is linear whatever the pattern. */
export function matches(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return text.length - last.length >= at && text.endsWith(last)
}
