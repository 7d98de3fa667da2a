// German texts of the palette.

import type { palette as english } from '../en/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof english> = {
  'palette.title': 'Alles finden',
  'palette.hint': 'Ein Vorgang, ein Name, eine Seriennummer, ein Fingerabdruck',
  'palette.find': 'Suchen',
  'palette.found': 'Gefunden',
  'palette.acts': 'Vorgänge',
  'palette.help': 'Hilfe',
  'palette.authorities': 'CAs',
  'palette.certificates': 'Zertifikate',
  'palette.profiles': 'Profile',
  'palette.nothing': 'Nichts mit diesem Namen',
}
