// German texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': 'Auf der Kommandozeile',
  'command.hint':
    'Tut dasselbe in einem Terminal. Dateinamen stehen für Ihre Dateien; nach Passphrasen wird dort gefragt.',
  'command.copy': 'Befehl kopieren',
}
