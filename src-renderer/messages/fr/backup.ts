// French texts about backups and restored keeps.

import type { backup as english } from '../en/backup.ts'
import type { Words } from '../words.ts'

export const backup: Words<typeof english> = {
  'backup.title': 'Sauvegarde',
  'backup.subtitle': 'Le dépôt entier dans un fichier chiffré : clés, registres, profils, paramètres.',
  'backup.make': 'Faire une sauvegarde',
  'backup.makeSentence':
    'Le fichier s’ouvre avec les phrases secrètes que le coffre-fort a maintenant. Il est relu et comparé avant de compter.',
  'backup.submit': 'Sauvegarder le dépôt…',
  'backup.never': 'Ce dépôt n’a jamais été sauvegardé.',
  'backup.last_one': 'La dernière sauvegarde date du {{at}} ; {{count}} acte est au journal depuis.',
  'backup.last_other': 'La dernière sauvegarde date du {{at}} ; {{count}} actes sont au journal depuis.',
  'backup.last_many': 'La dernière sauvegarde date du {{at}} ; {{count}} d’actes sont au journal depuis.',
  'backup.due': 'Une sauvegarde est à faire',
  'backup.done': 'La sauvegarde a été faite et comparée',
  'backup.doneSentence':
    'Gardez-la sur un autre support que le dépôt. La phrase montrera plus tard si une copie restaurée est la plus récente.',
  'backup.path': 'Fichier',
  'backup.size': 'Taille',
  'backup.restored': 'Dépôt restauré',
  'backup.restoredTitle': 'Ce dépôt ne signe encore rien',
  'backup.restoredSentence':
    'Il a été restauré le {{at}} d’une sauvegarde du {{backupAt}}. Ce qui a été signé et révoqué ensuite n’y est pas.',
  'backup.reason': 'Pourquoi il a été restauré, et pourquoi il peut signer à nouveau',
  'backup.reasonHint': 'Reste au journal pour toujours.',
  'backup.knownHead': 'La dernière phrase connue, s’il y en a une',
  'backup.knownHeadHint':
    'Un nombre et huit mots, tels que notés en dernier. Ils montrent si quelque chose a été perdu.',
  'backup.lists': 'Dernières listes de révocation publiées',
  'backup.listsHint': 'Leurs numéros ne servent plus, et leurs révocations sont reprises.',
  'backup.acknowledge': 'Déclarer, et laisser le dépôt signer',
  'backup.lastHead.same': 'Déclaré. Le journal finit là où la phrase le dit : rien n’a été perdu.',
  'backup.lastHead.older': 'Déclaré. La phrase est d’une entrée ultérieure : quelque chose a été perdu.',
  'backup.lastHead.not asked': 'Déclaré. Le dépôt peut signer à nouveau.',
  'backup.notice':
    'Ce dépôt a été restauré d’une sauvegarde et ne signe rien avant qu’un motif soit déclaré.',
  'backup.noticeGo': 'Déclarer le motif',
  'backup.restore': 'Restaurer une sauvegarde',
  'backup.restoreSentence':
    'Une sauvegarde redevient un dépôt dans ce dossier, qui doit être vide. Saisissez une phrase secrète qui ouvrait le coffre-fort lors de la sauvegarde, puis choisissez le fichier.',
  'backup.restorePassphrase': 'De l’époque de la sauvegarde',
  'backup.restoreSubmit': 'Choisir la sauvegarde…',
  'backup.orCreate': 'Créer un dépôt',
}
