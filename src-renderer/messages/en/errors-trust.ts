// The words for error codes about trust lists and the truststores of other programs.

import { nothingChanged } from './nothing.ts'

export const trustErrors = {
  'trust.list-unknown': {
    what: 'There is no trust list of this name.',
    unchanged: nothingChanged,
    next: 'Look at the lists that there are, or make one of this name.',
  },
  'trust.list-exists': {
    what: 'There is a trust list of this name already.',
    unchanged: 'The list stands as it is.',
    next: 'Choose another name, or add to the list that there is.',
  },
  'trust.list-empty': {
    what: 'There is no certificate in the list that is still trusted.',
    unchanged: 'No file was written.',
    next: 'Add the certificates that are to be trusted first.',
  },
  'trust.anchor-unknown': {
    what: 'This certificate is not in the trust list.',
    unchanged: nothingChanged,
    next: 'Look at the list again: it may have been taken out meanwhile.',
  },
  'trust.anchor-known': {
    what: 'This certificate is in the trust list already.',
    unchanged: 'The list stands as it is.',
    next: 'Change the scope of the one that is there.',
  },
  'trust.store-malformed': {
    what: 'The truststore is malformed.',
    unchanged: nothingChanged,
    next: 'Export it again with the program that made it.',
  },
  'trust.store-unsupported': {
    what: 'The truststore is protected in a way that is not read here.',
    unchanged: nothingChanged,
    next: 'Write it anew with a current keytool or openssl, which encrypt with AES.',
  },
  'trust.wrong-password': {
    what: 'The password is not that of the truststore, or the file is damaged.',
    unchanged: nothingChanged,
    next: 'Try the password again. Java’s own is often changeit.',
  },
  'trust.password-needed': {
    what: 'The truststore needs a password.',
    unchanged: nothingChanged,
    next: 'Give the password with the file.',
  },
  'trust.password-unfit': {
    what: 'Java would not take this password.',
    unchanged: 'No file was written.',
    next: 'Choose at least six letters, digits or signs of ASCII. It keeps nothing secret.',
  },
}
