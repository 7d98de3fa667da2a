// German texts about files that come in and go out.

import type { file as english } from '../en/file.ts'
import type { Words } from '../words.ts'

export const file: Words<typeof english> = {
  'file.pick': 'Dateien wählen…',
  'file.pickFolder': 'Ordner wählen…',
  'file.letGo': 'Loslassen zum Aufnehmen: {{title}}',
  'file.save': 'Speichern…',
  'file.saved_one': 'Gespeichert',
  'file.saved_other': '{{count}} Dateien gespeichert',
}
