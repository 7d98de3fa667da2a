// Spanish texts about the command line, as the window shows it before an act.

import type { command as english } from '../en/command.ts'
import type { Words } from '../words.ts'

export const command: Words<typeof english> = {
  'command.title': 'En la línea de órdenes',
  'command.hint':
    'Hace lo mismo en una terminal. Los nombres de archivo representan los suyos; las frases de contraseña se piden allí.',
  'command.copy': 'Copiar la orden',
}
