// The words for error codes about what a stranger's file or a typo brought.

import { maximumInputText } from '../../../src-main/contract/input-length.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const inputErrors = {
  'input.invalid': {
    what: 'The input is not complete or not in the expected form.',
    unchanged: nothingSigned,
    next: 'Correct the fields that are named above and try again.',
  },
  'input.unknown-procedure': {
    what: 'The window asked for something that this version cannot do.',
    unchanged: nothingChanged,
    next: 'Close Rootkeep and start it again; if it happens again, report it.',
  },
  'input.unreadable-file': {
    what: 'The file could not be read.',
    unchanged: nothingChanged,
    next: 'Check that it still exists and that you may read it, then try again.',
  },
  'input.is-a-directory': {
    what: 'That is a folder, not a file.',
    unchanged: nothingChanged,
    next: 'Choose the files inside the folder.',
  },
  'input.empty': {
    what: 'The file is empty.',
    unchanged: nothingChanged,
    next: 'Ask for the file again: it was probably not copied whole.',
  },
  'input.too-large': {
    what: 'The file is too large to be what it should be.',
    unchanged: nothingChanged,
    next: `Check that it is the right file; the limit is ${maximumInputText}.`,
  },
  'input.not-pem': {
    what: 'This is neither PEM nor DER.',
    unchanged: nothingChanged,
    next: 'Ask for the file as PEM text (it begins with -----BEGIN) or as DER.',
  },
  'input.wrong-kind': {
    what: 'The file is of another kind than was expected.',
    unchanged: nothingChanged,
    next: 'Read what it is above, and choose the right file or the right screen.',
  },
  'der.truncated': {
    what: 'The file ends before its content does.',
    unchanged: nothingChanged,
    next: 'Copy the file again: part of it is missing.',
  },
  'der.indefinite-length': {
    what: 'The file is BER with indefinite lengths; certificates need strict DER.',
    unchanged: nothingChanged,
    next: 'Ask its maker to write DER, or convert it with a program you trust.',
  },
  'der.malformed': {
    what: 'The content is not well-formed DER.',
    unchanged: nothingChanged,
    next: 'Ask for the file again; if it stays so, its maker writes faulty files.',
  },
  'der.too-deep': {
    what: 'The file is nested deeper than any honest one.',
    unchanged: nothingChanged,
    next: 'Do not use this file; ask where it came from.',
  },
  'name.malformed': {
    what: 'A name in it is malformed.',
    unchanged: nothingChanged,
    next: 'Write it as attributes, such as CN=Seattle.rb,O=RubyConf.',
  },
  'name.forbidden-character': {
    what: 'A name holds control characters or characters that hide text.',
    unchanged: nothingChanged,
    next: 'Ask for a request with a plain name.',
  },
  'extension.malformed': {
    what: 'An extension is malformed.',
    unchanged: nothingChanged,
    next: 'Ask for the file again, made by a program that follows RFC 5280.',
  },
  'extension.duplicate': {
    what: 'An extension occurs twice.',
    unchanged: nothingChanged,
    next: 'Ask for the file again, with each extension once.',
  },
  'algorithm.unsupported': {
    what: 'The algorithm is not known here.',
    unchanged: nothingChanged,
    next: 'Use RSA (2048 bits or more), P-256, P-384, P-521 or Ed25519.',
  },
  'algorithm.weak': {
    what: 'The algorithm or key size is too weak.',
    unchanged: nothingSigned,
    next: 'Ask for a new key: RSA with 2048 bits or more, or an elliptic curve.',
  },
  'algorithm.not-allowed': {
    what: 'The profile does not allow this kind of key.',
    unchanged: nothingSigned,
    next: 'Choose another profile, or ask for a key of an allowed kind.',
  },
  'time.invalid': {
    what: 'A date is not a valid instant.',
    unchanged: nothingChanged,
    next: 'Correct the date and try again.',
  },
}
