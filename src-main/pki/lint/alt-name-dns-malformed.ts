// A dNSName is a domain name in the preferred syntax (RFC 1034 §3.5), its first label possibly a wildcard
// (RFC 9525 §6.3); not a single space, and no address.

import { subjectAltName } from '../extension/alternative-name.ts'
import { generalNameText } from '../general-name.ts'
import type { Lint } from './lint.ts'

const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

export const altNameDnsMalformed: Lint<'alt-name-dns-malformed'> = {
  name: 'alt-name-dns-malformed',
  clause: 'RFC 5280 §4.2.1.6',
  severity: 'error',
  check: ({ extensions }) => {
    const names = extensions.get(subjectAltName) ?? []
    const wrong = names.find((name) => name.kind === 'dNSName' && !isDomain(name.value))
    return wrong ? { name: generalNameText(wrong) } : null
  },
}

function isDomain(value: string): boolean {
  const labels = value.replace(/^\*\./, '').split('.')
  const isAddress = /^[0-9]+$/.test(labels.at(-1) ?? '')
  return value.length <= 253 && !isAddress && labels.every((each) => label.test(each))
}
