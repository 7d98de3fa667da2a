// Spanish texts of the palette.

import type { palette as english } from '../en/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof english> = {
  'palette.title': 'Encontrar lo que sea',
  'palette.hint': 'Un acto, un nombre, un número de serie, una huella',
  'palette.find': 'Buscar',
  'palette.found': 'Hallado',
  'palette.acts': 'Actos',
  'palette.help': 'Ayuda',
  'palette.authorities': 'Autoridades',
  'palette.certificates': 'Certificados',
  'palette.profiles': 'Perfiles',
  'palette.nothing': 'Nada con ese nombre',
}
