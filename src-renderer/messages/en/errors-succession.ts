// The words for error codes about what comes after the first issuance: renewal, new keys, answers from elsewhere.

import { nothingChanged, nothingSigned } from './nothing.ts'

export const successionErrors = {
  'authority.key-differs': {
    what: 'The certificate is for another key than the authority has.',
    unchanged: nothingChanged,
    next: 'Ask the parent for a certificate of the request that was made here.',
  },
  'authority.name-differs': {
    what: 'The certificate is for another name than was requested.',
    unchanged: nothingChanged,
    next: 'Ask the parent for a certificate of exactly the name in the request.',
  },
  'authority.retired': {
    what: 'The authority has been retired.',
    unchanged: nothingChanged,
    next: 'Make a new authority. A retired one still signs its revocation lists and OCSP answers.',
  },
  'authority.waiting': {
    what: 'The authority has no certificate yet.',
    unchanged: nothingSigned,
    next: 'Send its request to the parent, and adopt the certificate that comes back.',
  },
  'issuer.retired': {
    what: 'The issuer has been retired: it issues no more.',
    unchanged: nothingSigned,
    next: 'Choose another issuer.',
  },
  'certificate.expired': {
    what: 'The certificate has expired.',
    unchanged: nothingChanged,
    next: 'Ask for one that is valid.',
  },
  'certificate.revoked': {
    what: 'The certificate has been revoked, so its key is not certified again.',
    unchanged: nothingSigned,
    next: 'Certify a new key instead.',
  },
  'certificate.issued-elsewhere': {
    what: 'No authority of this keep issued this certificate.',
    unchanged: nothingSigned,
    next: 'Ask for a request, and issue for it.',
  },
  'certificate.key-elsewhere': {
    what: 'The key of this certificate is not in this keep.',
    unchanged: nothingSigned,
    next: 'Its owner can sign it anew where the key is, as with gem cert --re-sign.',
  },
  'certificate.is-authority': {
    what: 'This is the certificate of an authority.',
    unchanged: nothingChanged,
    next: 'Renew or import it as an authority.',
  },
  'certificate.not-a-ca': {
    what: 'This is not the certificate of an authority.',
    unchanged: nothingChanged,
    next: 'Choose a CA’s certificate: one whose key may sign certificates.',
  },
  'certificate.same-key': {
    what: 'The key is the same as before.',
    unchanged: nothingSigned,
    next: 'Bring a new key, or renew the certificate with the key that it has.',
  },
  'certificate.subject-differs': {
    what: 'The new key belongs to another subject.',
    unchanged: nothingSigned,
    next: 'Ask for a request with the same subject, or issue a certificate of its own for it.',
  },
} as const
