// Portuguese texts about files that come in and go out.

import type { file as english } from '../en/file.ts'
import type { Words } from '../words.ts'

export const file: Words<typeof english> = {
  'file.pick': 'Escolher arquivos…',
  'file.pickFolder': 'Escolher uma pasta…',
  'file.letGo': 'Solte para importar: {{title}}',
  'file.save': 'Salvar…',
  'file.saved_one': 'Salvo',
  'file.saved_many': '{{count}} de arquivos salvos',
  'file.saved_other': '{{count}} arquivos salvos',
}
