// Portuguese texts of the palette.

import type { palette as english } from '../en/palette.ts'
import type { Words } from '../words.ts'

export const palette: Words<typeof english> = {
  'palette.title': 'Buscar tudo',
  'palette.hint': 'Uma operação, um nome, um número de série, uma impressão digital',
  'palette.find': 'Buscar',
  'palette.found': 'Resultados',
  'palette.acts': 'Operações',
  'palette.help': 'Ajuda',
  'palette.authorities': 'Autoridades',
  'palette.certificates': 'Certificados',
  'palette.profiles': 'Perfis',
  'palette.nothing': 'Nada com esse nome',
}
