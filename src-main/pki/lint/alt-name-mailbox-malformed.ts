// An rfc822Name is a bare Mailbox, `local@domain` (RFC 5321 §4.1.2), without a person's name or brackets.

import { subjectAltName } from '../extension/alternative-name.ts'
import { generalNameText } from '../general-name.ts'
import type { Lint } from './lint.ts'

const mailbox =
  /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")@(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9A-Za-z.:-]+\])$/

export const altNameMailboxMalformed: Lint<'alt-name-mailbox-malformed'> = {
  name: 'alt-name-mailbox-malformed',
  clause: 'RFC 5280 §4.2.1.6',
  severity: 'error',
  check: ({ extensions }) => {
    const names = extensions.get(subjectAltName) ?? []
    const wrong = names.find((name) => name.kind === 'rfc822Name' && !isMailbox(name.value))
    return wrong ? { name: generalNameText(wrong) } : null
  },
}

function isMailbox(value: string): boolean {
  return value.length <= 320 && mailbox.test(value)
}
