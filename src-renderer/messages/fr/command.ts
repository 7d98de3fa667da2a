// French texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': 'En ligne de commande',
  'command.hint':
    'Fait la même chose dans un terminal. Les noms de fichiers tiennent lieu des vôtres ; les phrases secrètes y sont demandées.',
  'command.copy': 'Copier la commande',
}
