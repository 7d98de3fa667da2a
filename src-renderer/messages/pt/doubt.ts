// Portuguese texts about doubts about requests.

import type { doubt as english } from '../en/doubt.ts'
import type { Words } from '../words.ts'

export const doubt: Words<typeof english> = {
  'sentence.request.key-compromised':
    'Esta chave foi revogada como comprometida, em um certificado de {{subject}}.',
  'sentence.request.key-certified': 'Esta chave já tem um certificado, de {{subject}}, válido até {{until}}.',
  'sentence.request.key-of-another': 'Outro pedido examinado com este, de {{subject}}, tem a mesma chave.',
  'sentence.request.name-taken':
    'Outra chave já tem um certificado com este nome deste emissor, válido até {{until}}.',
  'sentence.request.name-of-another': 'Outro pedido examinado com este pede o mesmo nome.',
}
