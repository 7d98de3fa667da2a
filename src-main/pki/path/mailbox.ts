// Mailboxes of rfc822Name (RFC 5280 §4.2.1.6) and SmtpUTF8Mailbox (RFC 9598): local part and host. The local part
// is compared exactly, the host without regard to case.

import type { GeneralName } from '../general-name.ts'
import { otherNameType } from '../oid.ts'
import { isHostName } from './host-name.ts'

export interface Mailbox {
  readonly localPart: string
  /** In lower case. */
  readonly host: string
}

const asciiLocalPart = /^(?:[^\s"(),:;<>@[\\\]]+|"(?:[^"\\]|\\.)*")$/

/** `local@host` taken apart, or null when it is no mailbox. */
export function readMailbox(text: string): Mailbox | null {
  const at = text.lastIndexOf('@')
  const localPart = text.slice(0, Math.max(0, at))
  const host = text.slice(at + 1).toLowerCase()
  if (!asciiLocalPart.test(localPart) || localPart.length > 256 || !isHostName(host)) return null
  return { localPart, host }
}

/** The text of a name that is a mailbox of either form, or null. */
export function mailboxTextOf(name: GeneralName): string | null {
  if (name.kind === 'rfc822Name') return name.value
  const isMailbox = name.kind === 'otherName' && name.typeId === otherNameType.smtpUTF8Mailbox
  return isMailbox ? name.text : null
}
