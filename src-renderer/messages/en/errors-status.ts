// The words for error codes about revocations, lists, answers and paths.

import { nothingChanged } from './nothing.ts'

export const statusErrors = {
  'revocation.already-revoked': {
    what: 'The certificate has been revoked already.',
    unchanged: 'The earlier revocation stands as it is.',
    next: 'Look at the revocation list for its date and reason.',
  },
  'revocation.not-revoked': {
    what: 'The certificate has not been revoked.',
    unchanged: nothingChanged,
    next: 'There is nothing to release.',
  },
  'revocation.not-on-hold': {
    what: 'The revocation is final: only a hold can be released.',
    unchanged: 'The revocation stands as it is.',
    next: 'Issue a new certificate if its holder needs one.',
  },
  'revocation.wrong-issuer': {
    what: 'The certificate was not issued by this authority.',
    unchanged: nothingChanged,
    next: 'Revoke it at the authority that issued it.',
  },
  'revocation.date-invalid': {
    what: 'The date of the revocation is not possible.',
    unchanged: nothingChanged,
    next: 'Choose a date between the start of the certificate and now.',
  },
  'crl.number-not-increasing': {
    what: 'The number of the list would not rise.',
    unchanged: 'No list was signed.',
    next: 'Find the newest copy of the keep: this one is older than a list that was published.',
  },
  'crl.invalid-period': {
    what: 'The period of the list is not possible.',
    unchanged: 'No list was signed.',
    next: 'Choose a next update after this update, within the life of the issuer.',
  },
  'crl.unknown': {
    what: 'There is no such list.',
    unchanged: nothingChanged,
    next: 'Issue a list first.',
  },
  'crl.base-missing': {
    what: 'There is no full list that a delta could say the changes of.',
    unchanged: 'No list was signed.',
    next: 'Issue a full list first, signed with the same key.',
  },
  'crl.self-check-failed': {
    what: 'The new list did not pass our own check.',
    unchanged: 'The list was not handed out.',
    next: 'Do not use it; report this with the code below.',
  },
  'ocsp.invalid-period': {
    what: 'The period of the answer is not possible.',
    unchanged: 'No answer was signed.',
    next: 'Choose a next update after now, within the life of the signer.',
  },
  'ocsp.malformed-response': {
    what: 'The OCSP response is malformed.',
    unchanged: nothingChanged,
    next: 'Ask for the response again, made by a program that follows RFC 6960.',
  },
  'ocsp.not-a-responder': {
    what: 'The signer may not answer OCSP requests for this authority.',
    unchanged: 'No answer was signed.',
    next: 'Answer with the authority itself, or make a new delegate.',
  },
  'ocsp.malformed-request': {
    what: 'The OCSP request is malformed.',
    unchanged: 'No answer was signed.',
    next: 'Ask for the request again, made by a program that follows RFC 6960.',
  },
  'ocsp.delegate-unknown': {
    what: 'The authority has no OCSP delegate.',
    unchanged: 'No answer was signed.',
    next: 'Make a delegate first, or answer with the authority itself.',
  },
  'responder.address-invalid': {
    what: 'That is no address and port to listen on.',
    unchanged: 'No responder was started.',
    next: 'Write it as 127.0.0.1:8080, or [::1]:8080.',
  },
  'responder.exposed': {
    what: 'The address lets other machines ask, and nobody said that they may.',
    unchanged: 'No responder was started.',
    next: 'Listen on 127.0.0.1, or say the words that allow strangers.',
  },
  'responder.cannot-listen': {
    what: 'Nothing can listen on that address and port.',
    unchanged: 'No responder was started.',
    next: 'Choose another port, or stop the program that listens there.',
  },
  'responder.running': {
    what: 'A responder runs in this process already.',
    unchanged: 'It answers on.',
    next: 'End the session to stop it, then start it anew.',
  },
  'path.budget-exhausted': {
    what: 'The certificates are so entangled that checking them was given up.',
    unchanged: nothingChanged,
    next: 'Give only the certificates that belong to the path.',
  },
}
