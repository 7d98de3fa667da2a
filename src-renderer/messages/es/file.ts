// Spanish texts about files that come in and go out.

import type { file as english } from '../en/file.ts'
import type { Words } from '../words.ts'

export const file: Words<typeof english> = {
  'file.pick': 'Elegir archivos…',
  'file.pickFolder': 'Elegir una carpeta…',
  'file.letGo': 'Suelte para incorporar: {{title}}',
  'file.save': 'Guardar…',
  'file.saved_one': 'Guardado',
  'file.saved_other': '{{count}} archivos guardados',
  'file.saved_many': '{{count}} de archivos guardados',
}
