// The glossary's skeleton: the terms by subject, where each is defined, and which others one should know with it. Their
// words are in the catalogue (messages/en/glossary.ts), in the language of the window.

import type { English } from '../messages/en.ts'

/** The name of a term, as the catalogue has it: `term.NAME`, `term.NAME.meaning`, `term.NAME.why`. */
export type TermName = {
  [K in keyof English]: K extends `term.${infer Name}.meaning` ? Name : never
}[keyof English]

export const subjects = ['tree', 'issuing', 'certificate', 'status', 'files', 'keep', 'gems'] as const
export type Subject = (typeof subjects)[number]

export interface TermEntry {
  readonly subject: Subject
  /** The standard that defines it, or null where it is a word of this program. */
  readonly clause: string | null
  readonly related: readonly TermName[]
}

/** Every term, in the order of reading. */
export const glossary: { readonly [K in TermName]: TermEntry } = {
  certificate: { subject: 'tree', clause: 'RFC 5280 §4.1', related: ['authority', 'subject', 'publicKey'] },
  authority: { subject: 'tree', clause: 'RFC 5280 §3', related: ['root', 'subordinate', 'issuer', 'retire'] },
  root: { subject: 'tree', clause: 'RFC 4949', related: ['selfSigned', 'trustAnchor', 'ceremony'] },
  subordinate: { subject: 'tree', clause: 'RFC 5280 §3.2', related: ['root', 'pathLenConstraint', 'issuer'] },
  endEntity: { subject: 'tree', clause: 'RFC 5280 §3', related: ['certificate', 'basicConstraints'] },
  certificationPath: {
    subject: 'tree',
    clause: 'RFC 5280 §6.1',
    related: ['trustAnchor', 'issuer', 'pathLenConstraint'],
  },
  trustAnchor: { subject: 'tree', clause: 'RFC 5280 §6.1.1', related: ['root', 'trustList', 'fingerprint'] },
  trustList: { subject: 'tree', clause: 'RFC 5914', related: ['trustAnchor', 'truststore'] },
  selfSigned: { subject: 'tree', clause: 'RFC 5280 §3.2', related: ['root', 'resign'] },
  crossCertify: { subject: 'tree', clause: 'RFC 5280 §3.2', related: ['linkCertificate', 'nameConstraints'] },
  linkCertificate: { subject: 'tree', clause: 'RFC 4210 §4.4', related: ['rekey', 'generation'] },
  generation: { subject: 'tree', clause: null, related: ['renew', 'rekey', 'linkCertificate'] },

  pkcs10: { subject: 'issuing', clause: 'RFC 2986', related: ['proofOfPossession', 'profile', 'prepare'] },
  proofOfPossession: { subject: 'issuing', clause: 'RFC 2986 §3', related: ['pkcs10', 'publicKey'] },
  profile: { subject: 'issuing', clause: null, related: ['prepare', 'extension', 'lint'] },
  prepare: { subject: 'issuing', clause: null, related: ['profile', 'lint'] },
  lint: { subject: 'issuing', clause: null, related: ['prepare', 'profile'] },
  renew: { subject: 'issuing', clause: 'RFC 3647 §4.4.6', related: ['rekey', 'generation'] },
  rekey: { subject: 'issuing', clause: 'RFC 3647 §4.4.7', related: ['renew', 'linkCertificate'] },
  resign: { subject: 'issuing', clause: null, related: ['selfSigned', 'pkcs10'] },
  adopt: { subject: 'issuing', clause: null, related: ['pkcs10', 'subordinate'] },
  retire: { subject: 'issuing', clause: null, related: ['authority', 'crl'] },

  subject: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.1.2.6',
    related: ['distinguishedName', 'subjectAltName'],
  },
  issuer: { subject: 'certificate', clause: 'RFC 5280 §4.1.2.4', related: ['authority', 'keyIdentifier'] },
  distinguishedName: { subject: 'certificate', clause: 'RFC 4514', related: ['subject', 'issuer'] },
  subjectAltName: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.6',
    related: ['subject', 'nameConstraints'],
  },
  serialNumber: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.1.2.2',
    related: ['revocation', 'fingerprint'],
  },
  validity: { subject: 'certificate', clause: 'RFC 5280 §4.1.2.5', related: ['renew', 'nextUpdate'] },
  publicKey: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.1.2.7',
    related: ['signatureAlgorithm', 'vault'],
  },
  signatureAlgorithm: { subject: 'certificate', clause: 'RFC 5280 §4.1.1.2', related: ['publicKey'] },
  fingerprint: { subject: 'certificate', clause: null, related: ['serialNumber', 'trustAnchor'] },
  extension: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2',
    related: ['basicConstraints', 'keyUsage', 'profile'],
  },
  basicConstraints: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.9',
    related: ['pathLenConstraint', 'endEntity', 'keyUsage'],
  },
  pathLenConstraint: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.9',
    related: ['basicConstraints', 'certificationPath'],
  },
  keyUsage: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.3',
    related: ['extKeyUsage', 'basicConstraints'],
  },
  extKeyUsage: { subject: 'certificate', clause: 'RFC 5280 §4.2.1.12', related: ['keyUsage', 'profile'] },
  nameConstraints: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.10',
    related: ['subjectAltName', 'crossCertify'],
  },
  certificatePolicies: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.4',
    related: ['profile', 'certificationPath'],
  },
  keyIdentifier: { subject: 'certificate', clause: 'RFC 5280 §4.2.1.1', related: ['issuer', 'fingerprint'] },
  authorityInfoAccess: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.2.1',
    related: ['ocsp', 'crlDistributionPoints'],
  },
  crlDistributionPoints: {
    subject: 'certificate',
    clause: 'RFC 5280 §4.2.1.13',
    related: ['crl', 'partitionedCrl'],
  },

  revocation: { subject: 'status', clause: 'RFC 5280 §3.3', related: ['reasonCode', 'crl', 'hold'] },
  reasonCode: { subject: 'status', clause: 'RFC 5280 §5.3.1', related: ['revocation', 'hold'] },
  hold: { subject: 'status', clause: 'RFC 5280 §5.3.1', related: ['reasonCode', 'revocation'] },
  crl: {
    subject: 'status',
    clause: 'RFC 5280 §5',
    related: ['nextUpdate', 'deltaCrl', 'crlDistributionPoints'],
  },
  deltaCrl: { subject: 'status', clause: 'RFC 5280 §5.2.4', related: ['crl', 'crlNumber'] },
  partitionedCrl: { subject: 'status', clause: 'RFC 5280 §5.2.5', related: ['crl', 'crlDistributionPoints'] },
  crlNumber: { subject: 'status', clause: 'RFC 5280 §5.2.3', related: ['crl', 'deltaCrl'] },
  nextUpdate: { subject: 'status', clause: 'RFC 5280 §5.1.2.5', related: ['crl', 'ocsp'] },
  ocsp: { subject: 'status', clause: 'RFC 6960', related: ['ocspDelegate', 'responder', 'crl'] },
  ocspDelegate: { subject: 'status', clause: 'RFC 6960 §4.2.2.2', related: ['ocsp', 'extKeyUsage'] },
  responder: { subject: 'status', clause: 'RFC 6960 §2', related: ['ocsp', 'statusKit'] },
  statusKit: { subject: 'status', clause: null, related: ['crl', 'ocsp', 'responder'] },

  pem: { subject: 'files', clause: 'RFC 7468', related: ['der', 'pkcs7'] },
  der: { subject: 'files', clause: 'ITU-T X.690', related: ['pem', 'fingerprint'] },
  pkcs7: { subject: 'files', clause: 'RFC 2315', related: ['certificationPath', 'pkcs12'] },
  pkcs8: { subject: 'files', clause: 'RFC 5958', related: ['publicKey', 'pkcs12'] },
  pkcs12: { subject: 'files', clause: 'RFC 7292', related: ['pkcs8', 'truststore'] },
  truststore: { subject: 'files', clause: null, related: ['trustAnchor', 'trustList'] },

  keep: { subject: 'keep', clause: null, related: ['vault', 'journal', 'backup'] },
  vault: { subject: 'keep', clause: null, related: ['wayIn', 'keyDerivation', 'backup'] },
  wayIn: { subject: 'keep', clause: null, related: ['vault', 'keyDerivation'] },
  keyDerivation: { subject: 'keep', clause: 'RFC 9106', related: ['wayIn', 'vault'] },
  journal: { subject: 'keep', clause: null, related: ['journalHead', 'checkpoint'] },
  journalHead: { subject: 'keep', clause: null, related: ['journal', 'checkpoint', 'backup'] },
  checkpoint: { subject: 'keep', clause: 'RFC 5652', related: ['journalHead', 'journal'] },
  backup: { subject: 'keep', clause: null, related: ['keep', 'journalHead'] },
  ceremony: { subject: 'keep', clause: 'RFC 3647 §4.6.1', related: ['root', 'journal', 'checkpoint'] },

  gem: { subject: 'gems', clause: null, related: ['gemPolicy', 'trustDirectory', 'endEntity'] },
  gemPolicy: { subject: 'gems', clause: null, related: ['gem', 'trustDirectory'] },
  trustDirectory: { subject: 'gems', clause: null, related: ['gem', 'trustAnchor', 'trustList'] },
}

export const termNames = Object.keys(glossary) as TermName[]
