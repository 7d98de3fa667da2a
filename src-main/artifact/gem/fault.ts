// What can be wrong with a gem beyond its certification path: every code with its clause and severity. A fault
// becomes a finding of the contract; faults of the path are pki/path/fault.ts's.

import type { Finding } from '../../contract/values.ts'
import { visibleText } from '../../pki/text/visible.ts'

interface Rule {
  readonly severity: Finding['severity']
  readonly clause: string
}

const error = (clause: string): Rule => ({ severity: 'error', clause })

/** In the order in which they are told. */
const rules = {
  'gem.old-format': error('RubyGems 1.0'),
  'gem.archive-broken': error('POSIX.1-1988 ustar'),
  'gem.header-odd': error('POSIX.1-1988 ustar'),
  'gem.size-lies': error('POSIX.1-1988 ustar'),
  'gem.trailing-octets': error('POSIX.1-1988 ustar'),
  'gem.member-duplicate': error('RubyGems CVE-2018-1000075 ff.'),
  'gem.member-extra': error('RubyGems package'),
  'gem.member-link': error('POSIX.1-1988 ustar'),
  'gem.member-path': error('RubyGems CVE-2018-1000079'),
  'gem.member-missing': error('RubyGems package'),
  'gem.member-broken': error('RFC 1952'),
  'gem.bomb': error('CWE-409'),
  'gem.metadata-unreadable': error('RubyGems specification'),
  'gem.checksums-missing': error('RubyGems package'),
  'gem.checksum-missing': error('RubyGems package'),
  'gem.checksum-wrong': error('RubyGems package'),
  'gem.unsigned': error('RubyGems security'),
  'gem.signature-missing': error('RubyGems security'),
  'gem.signature-wrong': error('RubyGems security'),
  'gem.chain-unreadable': error('RubyGems security'),
  'gem.chain-not-the-path': error('RFC 5280 §6.1'),
  'gem.key-not-allowed': error('policy'),
  'gem.digest-not-allowed': error('policy'),
  'gem.name-not-allowed': error('policy'),
  'gem.expired-since': { severity: 'info', clause: 'RFC 3161 §4' },
} as const satisfies Record<string, Rule>

export type GemFaultCode = keyof typeof rules

export interface GemFault {
  readonly code: GemFaultCode
  readonly message: string
}

/** The fault as the contract has it. */
export function findingOfFault({ code, message }: GemFault): Finding {
  return { code, ...rules[code], certificate: null, message }
}

/** A member's or a file's name, as octets were read into characters, for a sentence: visible, in quotes. */
export function quoted(name: string): string {
  const octets = Buffer.from(name.slice(0, 256), 'latin1')
  return `"${visibleText(octets.toString('utf8'))}"`
}
