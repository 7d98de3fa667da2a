// Portuguese texts about the keep to practise in.

import type { practice as english } from '../en/practice.ts'
import type { Words } from '../words.ts'

export const practice: Words<typeof english> = {
  'practice.title': 'Praticar antes',
  'practice.hint':
    'O encontro de exemplo: uma raiz, duas autoridades regionais, desenvolvedores, um revogado e pedidos em espera. Fica em uma pasta própria; a sua custódia não é tocada.',
  'practice.open': 'Praticar com o encontro de exemplo',
  'practice.leave': 'Sair da prática',
  'practice.mark': 'Prática',
  'practice.notice': 'Isto é para praticar: todos conhecem a frase secreta, e nada do que assina vale algo.',
  'practice.passphrase': 'Uma custódia de prática. A sua frase secreta é',
}
