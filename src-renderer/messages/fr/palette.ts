// French texts of the palette.

import type { palette as english } from '../en/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof english> = {
  'palette.title': 'Tout trouver',
  'palette.hint': 'Un acte, un nom, un numéro de série, une empreinte',
  'palette.find': 'Chercher',
  'palette.found': 'Trouvé',
  'palette.acts': 'Actes',
  'palette.help': 'Aide',
  'palette.authorities': 'Autorités',
  'palette.certificates': 'Certificats',
  'palette.profiles': 'Profils',
  'palette.nothing': 'Rien de ce nom',
}
