// An SmtpUTF8Mailbox is a mailbox whose local part is not ASCII (else it is an rfc822Name), with its domain in
// A-labels.

import { subjectAltName } from '../extension/alternative-name.ts'
import { generalNameText } from '../general-name.ts'
import { otherNameType } from '../oid.ts'
import { readMailbox } from '../path/mailbox.ts'
import type { Lint } from './lint.ts'

export const altNameUtf8MailboxMalformed: Lint<'alt-name-utf8-mailbox-malformed'> = {
  name: 'alt-name-utf8-mailbox-malformed',
  clause: 'RFC 9598 §3',
  severity: 'error',
  check: ({ extensions }) => {
    const names = extensions.get(subjectAltName) ?? []
    const wrong = names.find(
      (name) =>
        name.kind === 'otherName' &&
        name.typeId === otherNameType.smtpUTF8Mailbox &&
        !isInternationalised(name.text ?? ''),
    )
    return wrong ? { name: generalNameText(wrong) } : null
  },
}

function isInternationalised(text: string): boolean {
  return !/^[ -~]*@/.test(text) && readMailbox(text) !== null
}
