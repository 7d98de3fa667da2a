// The words for error codes about profiles, authorities, requests and certificates.

import { nothingChanged, nothingSigned } from './nothing.ts'

export const issuingErrors = {
  'profile.unknown': {
    what: 'There is no such profile.',
    unchanged: nothingSigned,
    next: 'Choose one of the profiles in the list.',
  },
  'profile.invalid': {
    what: 'The profile is not valid.',
    unchanged: 'The profile was not saved.',
    next: 'Correct the lines that are named above.',
  },
  'profile.wrong-kind': {
    what: 'The profile is for another kind of certificate.',
    unchanged: nothingSigned,
    next: 'Choose a profile for roots, for subordinates or for people, as the act needs.',
  },
  'profile.name-taken': {
    what: 'A built-in profile has this name.',
    unchanged: 'The profile was not saved.',
    next: 'Give your profile another name.',
  },
  'authority.unknown': {
    what: 'There is no such authority in this keep.',
    unchanged: nothingSigned,
    next: 'Choose an authority from the list.',
  },
  'authority.name-taken': {
    what: 'An authority of this keep has this name already.',
    unchanged: nothingSigned,
    next: 'Choose another short name; a trust directory could not hold both.',
  },
  'issuer.not-a-ca': {
    what: 'The issuer is not a certificate authority.',
    unchanged: nothingSigned,
    next: 'Choose an authority that may certify others.',
  },
  'issuer.revoked': {
    what: 'The issuer has been revoked.',
    unchanged: nothingSigned,
    next: 'Choose another issuer, or make a new one.',
  },
  'issuer.expired': {
    what: 'The issuer has expired.',
    unchanged: nothingSigned,
    next: 'Choose another issuer, or make a new one.',
  },
  'issuer.not-yet-valid': {
    what: 'The issuer is not valid yet.',
    unchanged: nothingSigned,
    next: 'Check the clock of this machine, or wait.',
  },
  'issuer.key-elsewhere': {
    what: 'The key of this issuer is not in this keep.',
    unchanged: nothingSigned,
    next: 'Choose an issuer whose key is here, or open the keep that has it.',
  },
  'issuer.path-length-exceeded': {
    what: 'The issuer may not certify another authority below it.',
    unchanged: nothingSigned,
    next: 'Choose an issuer higher up in the tree, such as the root.',
  },
  'request.bad-signature': {
    what: 'The signature of the request is wrong: the sender has not proved to hold the key.',
    unchanged: 'The request was not taken in.',
    next: 'Ask for a new request. There is no way to go on with this one.',
  },
  'request.unknown': {
    what: 'There is no such request in the inbox.',
    unchanged: nothingChanged,
    next: 'Go back to the inbox and choose one from the list.',
  },
  'request.not-pending': {
    what: 'The request has been decided already.',
    unchanged: nothingSigned,
    next: 'Look at it in the inbox: it was issued or rejected.',
  },
  'request.not-rejected': {
    what: 'The request was not rejected.',
    unchanged: nothingSigned,
    next: 'Look at it in the inbox: only what was rejected can be put back.',
  },
  'request.doubtful': {
    what: 'A person should look at this request first.',
    unchanged: nothingSigned,
    next: 'Look through the request; approve it with its doubt, or reject it.',
  },
  'request.spkac-unsupported': {
    what: 'This is a SPKAC, an old form of request that is not accepted.',
    unchanged: 'The request was not taken in.',
    next: 'Ask for a PKCS#10 request (BEGIN CERTIFICATE REQUEST).',
  },
  'request.asks-for-ca': {
    what: 'The request asks to become a certificate authority.',
    unchanged: nothingSigned,
    next: 'Make a subordinate authority on purpose instead, or ask for a request without it.',
  },
  'request.extension-not-allowed': {
    what: 'The request asks for an extension that the profile refuses.',
    unchanged: nothingSigned,
    next: 'Ask for a request without it, or choose another profile.',
  },
  'certificate.unknown': {
    what: 'There is no such certificate in this keep.',
    unchanged: nothingChanged,
    next: 'Choose one from the list, or look at it as a file.',
  },
  'certificate.bad-signature': {
    what: 'The signature of the certificate is wrong.',
    unchanged: nothingSigned,
    next: 'Do not use this certificate; ask where it came from.',
  },
  'certificate.subject-needed': {
    what: 'The certificate needs a subject.',
    unchanged: nothingSigned,
    next: 'Write a subject, or ask for a request that has one.',
  },
  'certificate.name-not-allowed': {
    what: 'The profile does not allow this name.',
    unchanged: nothingSigned,
    next: 'Choose another profile, or another name.',
  },
  'certificate.lint-failed': {
    what: 'The certificate would break a rule of the standards.',
    unchanged: nothingSigned,
    next: 'Read the findings, and change what they name.',
  },
  'certificate.validity-beyond-issuer': {
    what: 'The certificate would outlive its issuer.',
    unchanged: nothingSigned,
    next: 'Choose an earlier end.',
  },
  'certificate.validity-invalid': {
    what: 'The validity period is not possible.',
    unchanged: nothingSigned,
    next: 'Choose an end after the start.',
  },
  'certificate.preparation-unknown': {
    what: 'What was prepared is no longer there.',
    unchanged: nothingSigned,
    next: 'Prepare it again: a lock or a restart forgets preparations.',
  },
  'certificate.self-check-failed': {
    what: 'The new certificate did not pass our own check.',
    unchanged: 'The certificate was not handed out.',
    next: 'Do not use it; report this with the code below.',
  },
  'certificate.serial-taken': {
    what: 'The serial number has been used before.',
    unchanged: nothingSigned,
    next: 'Try again: a new number is drawn.',
  },
}
