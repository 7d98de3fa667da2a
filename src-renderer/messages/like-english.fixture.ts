// What is written in another language as in English: names, formats and examples in all of them, and the words that
// happen to be the same in one.

import type { Language } from '../../src-main/contract/language.ts'

/** No word in small letters: `PKCS#7`, `OCSP`, `EC P-256`; or a word of a standard: `basicConstraints`. */
const names = /^(?:[\p{Lu}\d#.,:()/–·\s-]|\{\{\w+\}\})+$|^[a-z]+(?:[A-Z]+[a-z]+)+$/u

const everywhere: readonly string[] = [
  'Rootkeep',
  'Ruby',
  'Seattle.rb',
  'pasted.csr',
  'Gem',
  'Gems',
  'Lint',
  'Ctrl',
  'Shift',
  'Enter',
  'Home',
  'End',
  'Esc',
  'E-mail',
  'E-mail (S/MIME)',
  'Debian: ca-certificates',
  'Authority information access (AIA)',
  'root, subordinate, endEntity',
  'valid, notYetValid, expiring, expired, revoked, onHold',
]

const cognates: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  de: [
    'Bytes',
    'Export',
    'Form',
    'Format',
    'Generation',
    'Hash',
    'Homepage',
    'In {{name}}',
    'Journal',
    'Name',
    'Organisation',
    'Passphrase',
    'Person',
    'Phrase',
    'Responder',
    'Subject',
    'Text',
    'Text (YAML)',
    'Truststore',
    'Truststore (Java)',
    'Truststores',
    'Version',
  ],
  fr: [
    'Date',
    'Documents',
    'Extension',
    'Extensions',
    'Format',
    'Journal',
    'Licences',
    'Note',
    'Octets',
    'Organisation',
    'Phrase',
    'Sections',
    'Signature',
    'Verdict',
    'Version',
    '{{algorithm}}, {{memory}}, {{count}} passes',
    '{{kind}}, {{number}} octets.',
  ],
  es: ['Bytes', 'Error', 'Hash', 'No'],
  pt: ['Backup', 'Backups', 'Bytes'],
  ja: [],
  zh: [],
}

/** Whether a text may be in that language what it is in English. */
export function likeEnglish(language: Language, text: string): boolean {
  return names.test(text) || everywhere.includes(text) || cognates[language].includes(text)
}
