// The words for error codes about gems, their policies and gem's trust directory.

import { nothingChanged, nothingSigned } from './nothing.ts'

export const gemErrors = {
  'gem.malformed': {
    what: 'A part of the gem cannot be read.',
    unchanged: nothingChanged,
    next: 'Do not install the gem. Fetch it again, or ask whoever made it.',
  },
  'gem.inflates-too-much': {
    what: 'A part of the gem unfolds into more than any gem holds.',
    unchanged: nothingChanged,
    next: 'Do not unpack the gem: it may fill the disk of whoever does.',
  },
  'gem.unsafe': {
    what: 'The gem holds something that no one should sign.',
    unchanged: nothingSigned,
    next: 'Look at the gem in its report, and build it anew with gem build.',
  },
  'gem.key-unfit': {
    what: 'gem cannot read keys of this kind.',
    unchanged: nothingSigned,
    next: 'Sign with an RSA or EC key.',
  },
  'gem.signer-refused': {
    what: 'A gem signed with this certificate would be refused by careful verifiers.',
    unchanged: nothingSigned,
    next: 'Renew the certificate, or add the certificates above it up to a root.',
  },
  'gem.self-check-failed': {
    what: 'The gem that was signed does not stand up to its own check.',
    unchanged: 'Nothing was handed out; the journal holds the attempt.',
    next: 'Report this defect with the gem.',
  },
  'gem.policy-invalid': {
    what: 'The policy says something that it may not say.',
    unchanged: nothingChanged,
    next: 'Mend the places that are named by line and column.',
  },
  'gem.policy-unknown': {
    what: 'There is no policy of this name.',
    unchanged: nothingChanged,
    next: 'Choose one of the list, or name a YAML file.',
  },
  'gem.root-not-trusted': {
    what: 'This certificate is no root, and gem looks for roots only.',
    unchanged: nothingChanged,
    next: 'Add the root of its chain instead.',
  },
} as const
