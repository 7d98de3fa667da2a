// German texts about doubts about requests.

import type { doubt as english } from '../en/doubt.ts'
import type { Words } from '../words.ts'

export const doubt: Words<typeof english> = {
  'sentence.request.key-compromised':
    'Dieser Schlüssel wurde als kompromittiert widerrufen, in einem Zertifikat von {{subject}}.',
  'sentence.request.key-certified':
    'Dieser Schlüssel hat schon ein Zertifikat, von {{subject}}, gültig bis {{until}}.',
  'sentence.request.key-of-another':
    'Ein weiterer Antrag, der mit diesem durchgesehen wird, von {{subject}}, hat denselben Schlüssel.',
  'sentence.request.name-taken':
    'Ein anderer Schlüssel hat von diesem Aussteller schon ein Zertifikat auf diesen Namen, gültig bis {{until}}.',
  'sentence.request.name-of-another':
    'Ein weiterer Antrag, der mit diesem durchgesehen wird, verlangt denselben Namen.',
}
