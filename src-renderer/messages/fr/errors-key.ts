// The French words for error codes about the ways into the vault, and about single keys.

import type { keyErrors as english } from '../en/errors-key.ts'
import type { ErrorWords } from '../error-words.ts'
import { nothingChanged, nothingSigned } from './nothing.ts'

export const keyErrors: Readonly<Record<keyof typeof english, ErrorWords>> = {
  'vault.too-costly': {
    what: 'Cette machine a trop peu de mémoire libre pour ce que coûte la phrase secrète.',
    unchanged: 'Le coffre-fort reste tel qu’il était.',
    next: 'Fermez d’autres programmes, ou utilisez une machine dotée de plus de mémoire.',
  },
  'vault.cost-not-higher': {
    what: 'Cet accès coûte déjà autant, ou la limite est atteinte.',
    unchanged: 'L’accès est tel qu’il était.',
    next: 'Demandez plus de mémoire ou plus de passes qu’il n’en a ; ni l’une ni les autres ne peuvent baisser.',
  },
  'vault.slot-unknown': {
    what: 'Le coffre-fort n’a pas cet accès.',
    unchanged: nothingChanged,
    next: 'Choisissez l’un des accès de la liste.',
  },
  'vault.slot-not-understood': {
    what: 'Cet accès a été créé par une version plus récente de Rootkeep.',
    unchanged: 'Il est gardé tel quel.',
    next: 'Supprimez-le avec la version qui l’a créé.',
  },
  'vault.last-way-in': {
    what: 'C’est le dernier accès que cette version peut ouvrir.',
    unchanged: 'L’accès reste.',
    next: 'Ajoutez d’abord une autre phrase secrète, puis supprimez celle-ci.',
  },
  'vault.too-many-ways-in': {
    what: 'Le coffre-fort a 64 accès, et plus de place pour d’autres.',
    unchanged: nothingChanged,
    next: 'Supprimez-en un dont personne n’a plus besoin.',
  },
  'key.unknown': {
    what: 'Cette clé n’existe pas dans ce dépôt.',
    unchanged: nothingSigned,
    next: 'Choisissez une clé de la liste « Clés », ou une autorité dont la clé est ici.',
  },
  'key.name-taken': {
    what: 'Une autre clé porte ce nom.',
    unchanged: 'Aucune clé n’a été créée.',
    next: 'Choisissez un autre nom.',
  },
  'key.in-use': {
    what: 'Cette clé est déjà employée.',
    unchanged: nothingChanged,
    next: 'Créez ou choisissez une autre clé.',
  },
  'key.here-already': {
    what: 'Cette clé est déjà dans le coffre-fort.',
    unchanged: 'La clé présente n’a pas été touchée.',
    next: 'Utilisez-la telle quelle ; elle figure sous « Clés ».',
  },
  'key.locked': {
    what: 'Cette clé a été verrouillée seule.',
    unchanged: nothingSigned,
    next: 'Déverrouillez la clé avec sa phrase secrète et recommencez.',
  },
  'key.passphrase-needed': {
    what: 'Cette clé exige sa propre phrase secrète.',
    unchanged: nothingSigned,
    next: 'Saisissez la phrase secrète de cette clé.',
  },
  'key.wrong-passphrase': {
    what: 'Ce n’est pas la phrase secrète de cette clé ou de ce fichier.',
    unchanged: nothingChanged,
    next: 'Saisissez-la à nouveau ; vérifiez Verr. Maj et la disposition du clavier.',
  },
  'key.has-passphrase': {
    what: 'Cette clé a déjà sa propre phrase secrète.',
    unchanged: 'La phrase secrète reste telle qu’elle était.',
    next: 'Ôtez d’abord l’ancienne, puis donnez-lui-en une nouvelle.',
  },
  'key.has-no-passphrase': {
    what: 'Cette clé n’a pas de phrase secrète propre.',
    unchanged: nothingChanged,
    next: 'Elle s’ouvre avec le coffre-fort.',
  },
  'key.not-exportable': {
    what: 'Cette clé est marquée comme ne devant jamais sortir du coffre-fort.',
    unchanged: 'Aucun fichier n’a été écrit.',
    next: 'La marque ne peut être ôtée. Créez une nouvelle clé s’il en faut une ailleurs.',
  },
  'key.mismatched': {
    what: 'Les moitiés privée et publique de cette clé ne vont pas ensemble.',
    unchanged: 'La clé n’a pas été intégrée.',
    next: 'Le fichier est endommagé ou falsifié : redemandez la clé.',
  },
}
