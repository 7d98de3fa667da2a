// German texts about the keep to practise in.

import type { practice as english } from '../en/practice.ts'
import type { Words } from '../words.ts'

export const practice: Words<typeof english> = {
  'practice.title': 'Erst üben',
  'practice.hint':
    'Das Beispieltreffen: eine Root-CA, zwei regionale CAs, Entwickler, ein widerrufener und wartende Anträge. Es liegt in einem eigenen Ordner; Ihr Bestand bleibt unberührt.',
  'practice.open': 'Mit dem Beispieltreffen üben',
  'practice.leave': 'Übung verlassen',
  'practice.mark': 'Übung',
  'practice.notice':
    'Das ist zum Üben: Jeder kennt die Passphrase, und nichts, was hier signiert wird, ist etwas wert.',
  'practice.passphrase': 'Ein Übungsbestand. Seine Passphrase ist',
}
