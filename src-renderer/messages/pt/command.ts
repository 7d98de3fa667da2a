// Portuguese texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': 'Na linha de comando',
  'command.hint':
    'Faz o mesmo em um terminal. Os nomes de arquivos representam os seus; as frases secretas são pedidas lá.',
  'command.copy': 'Copiar o comando',
}
