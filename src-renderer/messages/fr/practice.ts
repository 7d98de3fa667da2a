// French texts about the keep to practise in.

import type { practice as english } from '../en/practice.ts'
import type { Words } from '../words.ts'

export const practice: Words<typeof english> = {
  'practice.title': 'S’exercer d’abord',
  'practice.hint':
    'La rencontre d’exemple : une racine, deux autorités régionales, des développeurs, un révoqué et des demandes en attente. Elle est dans un dossier à part ; votre dépôt n’est pas touché.',
  'practice.open': 'S’exercer avec la rencontre d’exemple',
  'practice.leave': 'Quitter l’exercice',
  'practice.mark': 'Exercice',
  'practice.notice':
    'Ceci est un exercice : chacun connaît sa phrase secrète, et rien de ce qui s’y signe n’a de valeur.',
  'practice.passphrase': 'Un dépôt d’exercice. Sa phrase secrète est',
}
