// French texts about doubts about requests.

import type { doubt as english } from '../en/doubt.ts'
import type { Words } from '../words.ts'

export const doubt: Words<typeof english> = {
  'sentence.request.key-compromised':
    'Cette clé a été révoquée comme compromise, dans un certificat de {{subject}}.',
  'sentence.request.key-certified':
    'Cette clé a déjà un certificat, de {{subject}}, valable jusqu’au {{until}}.',
  'sentence.request.key-of-another':
    'Une autre demande examinée avec celle-ci, de {{subject}}, a la même clé.',
  'sentence.request.name-taken':
    'Une autre clé a déjà un certificat à ce nom de cet émetteur, valable jusqu’au {{until}}.',
  'sentence.request.name-of-another': 'Une autre demande examinée avec celle-ci demande le même nom.',
}
