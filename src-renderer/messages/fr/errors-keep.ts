// The French words for error codes about the keep, its vault, its records, and the doors of the window.

import type { keepErrors as english } from '../en/errors-keep.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keepErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'clock.in-doubt': {
    what: 'L’horloge de cette machine est peut-être fausse.',
    unchanged: 'Rien n’a été signé.',
    next: 'Dites si l’horloge est juste, dans l’avis en haut de l’écran ou dans les réglages ; ou réglez-la et réessayez.',
  },
  'keep.missing': {
    what: 'Il n’y a pas de dépôt dans ce dossier.',
    unchanged: nothingChanged,
    next: 'Créez un dépôt, ou démarrez Rootkeep avec le dossier qui contient le vôtre.',
  },
  'keep.exists': {
    what: 'Il y a déjà un dépôt dans ce dossier.',
    unchanged: 'Le dépôt présent n’a pas été touché.',
    next: 'Déverrouillez-le, ou démarrez Rootkeep avec un autre dossier.',
  },
  'keep.in-use': {
    what: 'Une autre fenêtre ou un autre programme a ouvert ce dépôt.',
    unchanged: 'Le dépôt n’a pas été ouvert ici.',
    next: 'Fermez d’abord l’autre, puis réessayez.',
  },
  'keep.newer-format': {
    what: 'Le dépôt a été écrit par une version plus récente de Rootkeep.',
    unchanged: 'Le dépôt n’a été ni ouvert ni modifié.',
    next: 'Ouvrez-le avec la version plus récente.',
  },
  'keep.read-only': {
    what: 'Le dossier du dépôt n’est pas accessible en écriture.',
    unchanged: 'Le dépôt sur le disque est tel qu’il était.',
    next: 'Rendez le dossier accessible en écriture, ou copiez le dépôt sur un support qui l’est.',
  },
  'keep.disk-full': {
    what: 'Le disque est plein.',
    unchanged: 'L’acte n’a pas été fait ; le dépôt est tel qu’il était.',
    next: 'Libérez de l’espace et réessayez.',
  },
  'keep.unwritable': {
    what: 'Le dépôt n’a pas pu être écrit.',
    unchanged: 'L’acte n’a pas été fait ; le dépôt est tel qu’il était.',
    next: 'Vérifiez le disque, puis réessayez.',
  },
  'vault.locked': {
    what: 'Le coffre-fort est verrouillé.',
    unchanged: nothingSigned,
    next: 'Déverrouillez-le avec votre phrase secrète et recommencez ; ce que vous avez saisi est encore là.',
  },
  'vault.wrong-passphrase': {
    what: 'Ce n’est pas la phrase secrète de ce dépôt.',
    unchanged: 'Le coffre-fort reste verrouillé. Rien n’a été modifié.',
    next: 'Saisissez-la à nouveau ; vérifiez Verr. Maj et la disposition du clavier.',
  },
  'vault.passphrase-needed': {
    what: 'Une phrase secrète est nécessaire.',
    unchanged: 'Le coffre-fort reste verrouillé.',
    next: 'Saisissez la phrase secrète.',
  },
  'vault.weak-passphrase': {
    what: 'La phrase secrète est trop facile à deviner.',
    unchanged: nothingChanged,
    next: 'Choisissez-en une plus longue, ou insistez en saisissant la phrase demandée.',
  },
  'vault.damaged': {
    what: 'Le fichier du coffre-fort est endommagé.',
    unchanged: 'Le coffre-fort n’a pas été ouvert, et son fichier a été laissé tel quel.',
    next: 'Restaurez le dépôt depuis votre copie la plus récente ; gardez le dossier endommagé pour examen.',
  },
  'records.damaged': {
    what: 'Les registres du dépôt sont endommagés.',
    unchanged: 'Les registres ont été laissés tels quels.',
    next: 'Restaurez le dépôt depuis votre copie la plus récente ; gardez le dossier endommagé pour examen.',
  },
  'journal.broken': {
    what: 'Le journal a été altéré : ses entrées ne concordent plus.',
    unchanged: 'Le journal a été laissé tel quel, pour examen.',
    next: 'Ne signez plus rien avec ce dépôt avant de savoir ce qui s’est passé ; comparez-le avec votre copie la plus récente.',
  },
  'journal.unproven': {
    what: 'Le journal est encore en cours de vérification.',
    unchanged: nothingChanged,
    next: 'Réessayez quand la vérification est finie ; le bas de la fenêtre le dit.',
  },
  'journal.rolled-back': {
    what: 'Les registres sont plus anciens que ce dont le coffre-fort se souvient.',
    unchanged: 'Les registres ont été laissés tels quels.',
    next: 'Quelqu’un a mis une copie plus ancienne à leur place : trouvez la copie la plus récente, et ne signez rien avec celle-ci.',
  },
  'file.refused': {
    what: 'Le fichier n’a pas pu être ouvert ou écrit.',
    unchanged: 'Aucun fichier n’a été modifié.',
    next: 'Choisissez un autre endroit où vous pouvez écrire.',
  },
  'host.unavailable': {
    what: 'Cela exige la fenêtre.',
    unchanged: nothingChanged,
    next: 'Faites-le dans la fenêtre, ou indiquez le fichier sur la ligne de commande.',
  },
  'call.cancelled': {
    what: 'Cela a été annulé.',
    unchanged: 'Rien n’en a été gardé.',
    next: 'Recommencez quand vous êtes prêt.',
  },
  internal: {
    what: 'Une erreur s’est produite dans Rootkeep.',
    unchanged: 'Rien n’a été signé.',
    next: 'Réessayez ; si cela se reproduit, signalez-le avec le code ci-dessous.',
  },
}
