// French texts about files that come in and go out.

import type { file as english } from '../en/file.ts'
import type { Words } from '../words.ts'

export const file: Words<typeof english> = {
  'file.pick': 'Choisir des fichiers…',
  'file.pickFolder': 'Choisir un dossier…',
  'file.letGo': 'Relâchez pour intégrer : {{title}}',
  'file.save': 'Enregistrer…',
  'file.saved_one': 'Enregistré',
  'file.saved_other': '{{count}} fichiers enregistrés',
  'file.saved_many': '{{count}} de fichiers enregistrés',
}
